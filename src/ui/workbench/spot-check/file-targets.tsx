import { useState } from 'react';
import { addressesOf } from '../../../batch/address-rows.ts';
import { isFailure } from '../../../model/failure.ts';
import type { Target } from '../../../model/run.ts';
import { useWords } from '../../words.ts';
import { FileButton } from '../file-button.tsx';
import { readFile } from '../read-file.ts';

/** Addresses out of a text file or table of the person's own. */
export const FileTargets = ({ tell }: { readonly tell: (targets: readonly Target[]) => void }) => {
  const words = useWords();
  const [listed, setRead] = useState<{ readonly name: string; readonly count: number } | null>(null);
  const [broken, setBroken] = useState('');
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file);
    const targets = isFailure(read) ? [] : addressesOf(read.snapshot);
    setBroken(isFailure(read) ? `${read.message}${read.advice}` : '');
    setRead(isFailure(read) ? null : { name: file.name, count: targets.length });
    tell(targets);
  };
  return (
    <>
      <span className="label">{words('wb.start.fileLabel')}</span>
      <div className="stack">
        <div className="row">
          <FileButton label={words('wb.start.choose')} accept=".txt,.csv,.xlsx,.xls,.docx" take={(file) => void take(file)} />
          <span className="quiet">{words('wb.start.fileHint')}</span>
        </div>
        {listed !== null && (
          <span className="quiet">
            {listed.name}：{words('wb.start.found', listed.count)}
          </span>
        )}
        {broken !== '' && (
          <span className="red" role="alert">
            {broken}
          </span>
        )}
      </div>
    </>
  );
};
