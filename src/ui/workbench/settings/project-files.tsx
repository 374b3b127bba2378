import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { type Failure, isFailure } from '../../../model/failure.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { download } from '../../panel/export.ts';
import { useWords } from '../../words.ts';
import { FileButton } from '../file-button.tsx';
import { go } from '../route.ts';
import { useWorkbench } from '../shell.ts';
import { Trouble } from '../states.tsx';

/** One file that carries runs, ledger and evidence from one person to another. */
export const ProjectFiles = () => {
  const words = useWords();
  const announce = useAnnounce();
  const { project, today } = useWorkbench();
  const [withRuns, setWithRuns] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const work = async <T,>(doing: () => Promise<T | Failure>, done: (answer: T) => void): Promise<void> => {
    setBusy(true);
    const answer = await doing();
    setBusy(false);
    setTrouble(isFailure(answer) ? answer : null);
    if (!isFailure(answer)) done(answer);
  };
  const give = (): Promise<void> =>
    work(
      () => project.exportFile(withRuns),
      (file) => download(file, words('wb.project.fileName', today())),
    );
  const take = (file: File): Promise<void> =>
    work(
      () => project.importFile(file),
      ({ runs, entries, conflicts }) => {
        announce(words('wb.project.imported', runs, entries, conflicts));
        if (conflicts > 0) go('ledger', [], { conflict: '1' });
      },
    );
  return (
    <section>
      <h2>{words('wb.project.heading')}</h2>
      <p className="quiet">{words('wb.project.about')}</p>
      <Trouble failure={trouble} />
      <p className="actions">
        <Checkbox checked={withRuns} onChange={({ target }) => setWithRuns(target.checked)}>
          {words('wb.project.withRuns')}
        </Checkbox>
      </p>
      <p className="actions">
        <Button loading={busy} onClick={() => void give()}>
          {words('wb.project.export')}
        </Button>
        <FileButton label={words('wb.project.import')} accept=".json,application/json" loading={busy} take={(file) => void take(file)} />
      </p>
    </section>
  );
};
