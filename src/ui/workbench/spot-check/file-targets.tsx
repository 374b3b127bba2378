import { Button } from 'antd';
import { useRef, useState } from 'react';
import { addressesOf } from '../../../batch/address-rows.ts';
import { isFailure } from '../../../model/failure.ts';
import type { Target } from '../../../model/run.ts';
import { useWords } from '../../words.ts';
import { readFile } from '../read-file.ts';

/** Addresses out of a text file or table of the person's own. */
export const FileTargets = ({ tell }: { readonly tell: (targets: readonly Target[]) => void }) => {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [listed, setRead] = useState<{ readonly name: string; readonly count: number } | null>(null);
  const [broken, setBroken] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
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
          <Button onClick={() => input.current?.click()}>{words('wb.start.choose')}</Button>
          <span className="quiet">{words('wb.start.fileHint')}</span>
        </div>
        <input
          ref={input}
          type="file"
          accept=".txt,.csv,.xlsx,.xls,.docx"
          hidden
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = '';
          }}
        />
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
