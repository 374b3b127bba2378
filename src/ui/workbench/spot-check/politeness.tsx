import { Checkbox, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';

/** How gently and how deeply a run reads. */
export interface Pace {
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  readonly attachments: boolean;
}

/** How gently and how deeply a run shall read. */
export const Politeness = ({ pace, change }: { readonly pace: Pace; readonly change: (pace: Pace) => void }) => {
  const words = useWords();
  return (
    <div className="row">
      <span>
        {words('wb.pace.delay')}{' '}
        <InputNumber
          aria-label={words('wb.pace.delay')}
          size="small"
          min={0}
          max={60}
          step={0.5}
          value={pace.delay / 1000}
          onChange={(seconds) => change({ ...pace, delay: Math.round((seconds ?? 0) * 1000) })}
        />{' '}
        {words('wb.pace.seconds')}
      </span>
      <Checkbox checked={pace.attachments} onChange={({ target }) => change({ ...pace, attachments: target.checked })}>
        {words('wb.pace.attachments')}
      </Checkbox>
    </div>
  );
};

/** Whether the browser shall tell when a run is over: ticked is that the browser allows it. */
export const NoticeBox = () => {
  const words = useWords();
  const { runs } = useWorkbench();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    void runs.noticesAllowed().then(setOn);
  }, [runs]);
  return (
    <Checkbox checked={isOn} onChange={({ target }) => void runs.allowNotices(target.checked).then(setOn)}>
      {words('wb.pace.notice')}
    </Checkbox>
  );
};
