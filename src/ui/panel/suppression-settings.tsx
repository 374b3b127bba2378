import { Button } from 'antd';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { type Failure, isFailure } from '../../model/failure.ts';
import type { Suppression } from '../../model/suppression.ts';
import { today } from '../../text/today.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { download } from './export.ts';
import { useShell } from './shell.ts';
import { SCOPE_WORDS } from './suppressed-group.tsx';

/** Larger files are not even read. */
const FILE_CAP = 5_000_000;
/** Decisions that are listed; a file may bring thousands. */
const SHOWN = 200;

/** Everything that was set aside: to be looked at, taken back, handed on and taken in. */
export const SuppressionSettings = () => {
  const words = useWords();
  const { suppressions } = useShell();
  const [kept, setKept] = useState<readonly Suppression[]>([]);
  useEffect(() => suppressions.watch(setKept), [suppressions]);
  return (
    <section aria-labelledby="suppressions-heading">
      <h2 id="suppressions-heading">{words('suppress.settings')}</h2>
      {kept.length === 0 && <p className="quiet">{words('suppress.none')}</p>}
      <ul>
        {kept.slice(0, SHOWN).map((one) => (
          <li key={JSON.stringify(one)}>
            <Line one={one} />
            <button
              type="button"
              className="link"
              aria-label={words('suppress.undoOf', one.title)}
              onClick={() => void suppressions.remove(one)}
            >
              {words('suppress.undo')}
            </button>
          </li>
        ))}
      </ul>
      {kept.length > SHOWN && <p className="quiet">{words('suppress.more', kept.length - SHOWN)}</p>}
      <Files kept={kept} />
    </section>
  );
};

const Line = ({ one }: { readonly one: Suppression }) => {
  const words = useWords();
  const { title, scope, host, column, reason, until } = one;
  const where = [host, ...(column ?? [])].filter((part) => part !== undefined).join(' › ');
  const isOver = until !== undefined && until < today();
  const end = until === undefined ? words('suppress.forGood') : words('suppress.to', until);
  return (
    <span>
      {title}
      <small>
        {words(SCOPE_WORDS[scope])}
        {where !== '' && `（${where}）`} · {end}
        {isOver && ` · ${words('suppress.expired')}`}
      </small>
      <small>
        {words('suppress.for')}：{reason}
      </small>
    </span>
  );
};

const Files = ({ kept }: { readonly kept: readonly Suppression[] }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { suppressions } = useShell();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file === undefined) return;
    const taken = await suppressions.importFile(file.size > FILE_CAP ? ' '.repeat(FILE_CAP + 1) : await file.text());
    setTrouble(isFailure(taken) ? taken : null);
    if (!isFailure(taken)) announce(words('suppress.imported', taken));
  };
  const give = async (): Promise<void> => {
    const { suppressionFile } = await import('../../model/suppression.schema.ts');
    download(new Blob([suppressionFile(kept)], { type: 'application/json' }), words('suppress.fileName'));
  };
  return (
    <div className="files">
      <div className="actions">
        <Button disabled={kept.length === 0} onClick={() => void give()}>
          {words('suppress.export')}
        </Button>
        <Button onClick={() => input.current?.click()}>{words('suppress.import')}</Button>
        <input
          ref={input}
          type="file"
          className="suppressions-file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void take(event)}
        />
      </div>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble.message} {trouble.advice}
        </p>
      )}
    </div>
  );
};
