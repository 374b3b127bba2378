import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { VersionTable } from '../../attachments/version-tables.ts';
import type { DifferenceWeight } from '../../compare/comparison.ts';
import { Icon } from '../icons.tsx';
import { useWords, type WordKey, type Words } from '../words.ts';
import { useShell } from './shell.ts';
import { TopBar } from './top-bar.tsx';
import { VersionRows } from './version-rows.tsx';

type Filter = 'all' | DifferenceWeight;

const FILTERS: readonly (readonly [Filter, WordKey])[] = [
  ['all', 'versions.all'],
  ['error', 'versions.errors'],
  ['warning', 'versions.warnings'],
  ['notice', 'versions.notices'],
];

/** The versions of one document side by side, with what they say differently. */
export const VersionsScreen = ({ hrefs, close }: { readonly hrefs: readonly string[]; readonly close: () => void }) => {
  const words = useWords();
  const { attachments } = useShell();
  const [tables, setTables] = useState<readonly VersionTable[] | null | undefined>(undefined);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void attachments.tables().then(setTables);
    back.current?.focus();
  }, [attachments]);
  const table = tables?.find(({ columns }) => columns.some(({ href }) => href !== null && hrefs.includes(href)));
  return (
    <div className="screen versions" role="dialog" aria-modal="true" aria-labelledby="versions-heading">
      <TopBar>
        <h1 id="versions-heading">{words('versions.heading')}</h1>
        <Button
          ref={back}
          type="text"
          aria-label={words('versions.close')}
          title={words('versions.close')}
          onClick={close}
          icon={<Icon name="cross" />}
        />
      </TopBar>
      {tables !== undefined && (table === undefined ? <p className="column quiet">{words('versions.gone')}</p> : <Table table={table} />)}
    </div>
  );
};

const Table = ({ table }: { readonly table: VersionTable }) => {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const { rows, columns, title, complete } = table;
  const numbered = rows.map((row, index) => ({ row, number: index + 1 }));
  const count = (wish: Filter): number => (wish === 'all' ? rows.length : rows.filter(({ weight }) => weight === wish).length);
  return (
    <div className="column">
      <h2>{title}</h2>
      <p className="quiet">{sumOf(table, words)}</p>
      {columns.map(({ name, standing }) => (
        <Standing key={name} name={name} first={columns[0]?.name ?? ''} standing={standing} />
      ))}
      {rows.length > 0 && (
        <fieldset className="filters" aria-label={words('versions.heading')}>
          {FILTERS.filter(([wish]) => wish === 'all' || count(wish) > 0).map(([wish, key]) => (
            <button key={wish} type="button" aria-pressed={filter === wish} onClick={() => setFilter(wish)}>
              {words(key, count(wish))}
            </button>
          ))}
        </fieldset>
      )}
      <VersionRows key={filter} columns={columns} rows={numbered.filter(({ row }) => filter === 'all' || row.weight === filter)} />
      {!complete && <p className="quiet">{words('versions.capped')}</p>}
    </div>
  );
};

const sumOf = ({ rows, columns }: VersionTable, words: Words): string => {
  const names = columns.map(({ name }) => name).join('、');
  return rows.length === 0 ? words('versions.sumNone', names) : words('versions.sum', names, rows.length);
};

interface StandingProps {
  readonly name: string;
  readonly first: string;
  readonly standing: VersionTable['columns'][number]['standing'];
}

const Standing = ({ name, first, standing }: StandingProps) => {
  const words = useWords();
  if (standing === 'compared') return null;
  return (
    <p className="trouble" role="alert">
      {standing === 'unrelated' ? words('versions.unrelated', first, name) : words('versions.empty', name)}
    </p>
  );
};
