import { Button } from 'antd';
import { useState } from 'react';
import { previewOf } from '../../../filing/call.ts';
import { readRobot, robotCall, robotText } from '../../../filing/robot.ts';
import type { FilingTarget } from '../../../filing/target.ts';
import { type Failure, failure, isFailure } from '../../../model/failure.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';
import { Trouble } from '../states.tsx';

interface RobotFilingProps {
  readonly target: Extract<FilingTarget, { kind: 'robot' }>;
  readonly entries: readonly LedgerEntry[];
}

/** Sends a message to a group's robot, or to any address that takes JSON. */
export const RobotFiling = ({ target: { robot }, entries }: RobotFilingProps) => {
  const words = useWords();
  const announce = useAnnounce();
  const { filing, today, now } = useWorkbench();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState('');
  const text = robotText(robot, entries, today());
  if (isFailure(text)) return <Trouble failure={text} />;
  const send = async (message: string): Promise<void> => {
    setBusy(true);
    const { status, body } = await filing.send(await robotCall(robot, message, Date.parse(now())));
    const refused = status === 0 ? NO_ANSWER : readRobot(status, body);
    setTrouble(refused);
    setBusy(false);
    if (refused === null) announce(words('wb.filing.sent'));
  };
  const show = async (): Promise<void> => setPreview(previewOf(await robotCall(robot, text, Date.parse(now()))));
  return (
    <div className="stack">
      <Trouble failure={trouble} />
      <pre className="preview">{text}</pre>
      <p className="actions">
        <Button type="primary" loading={busy} onClick={() => void send(text)}>
          {words('wb.filing.send')}
        </Button>
        <Button loading={busy} onClick={() => void send(words('wb.filing.testText'))}>
          {words('wb.filing.test')}
        </Button>
        <Button type="text" onClick={() => void show()}>
          {words('wb.filing.whatIsSent')}
        </Button>
      </p>
      {preview !== '' && <pre className="preview">{preview}</pre>}
    </div>
  );
};

const NO_ANSWER = failure('robot-silent', '机器人的地址没有回应。', '请检查网络和地址，并确认已允许公开镜访问它。');
