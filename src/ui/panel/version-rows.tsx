import { Button } from 'antd';
import { Fragment, useState } from 'react';
import type { VersionCell, VersionColumn, VersionRow } from '../../attachments/version-tables.ts';
import type { DifferenceKind, DifferenceWeight } from '../../compare/comparison.ts';
import { Icon, type IconName } from '../icons.tsx';
import { useWords, type WordKey } from '../words.ts';
import { useLight } from './spotlight.tsx';

/** Rows drawn at a time: a document may have hundreds. */
const PORTION = 40;

const KINDS: Readonly<Record<DifferenceKind, WordKey>> = {
  number: 'versions.kind.number',
  date: 'versions.kind.date',
  amount: 'versions.kind.amount',
  'document-number': 'versions.kind.documentNumber',
  organisation: 'versions.kind.organisation',
  'missing-paragraph': 'versions.kind.missingParagraph',
  'extra-paragraph': 'versions.kind.extraParagraph',
  table: 'versions.kind.table',
  signature: 'versions.kind.signature',
  wording: 'versions.kind.wording',
  punctuation: 'versions.kind.punctuation',
  numbering: 'versions.kind.numbering',
  order: 'versions.kind.order',
};

const WEIGHTS: Readonly<Record<DifferenceWeight, { readonly word: WordKey; readonly tone: string; readonly icon: IconName }>> = {
  error: { word: 'severity.error', tone: 'fail', icon: 'cross' },
  warning: { word: 'severity.warning', tone: 'review', icon: 'ask' },
  notice: { word: 'severity.notice', tone: 'plain', icon: 'info' },
};

interface RowsProps {
  readonly columns: readonly VersionColumn[];
  readonly rows: readonly { readonly row: VersionRow; readonly number: number }[];
}

/** Differences, a portion at a time. */
export const VersionRows = ({ columns, rows }: RowsProps) => {
  const words = useWords();
  const [shown, setShown] = useState(PORTION);
  const left = rows.length - shown;
  return (
    <>
      <ol className="differences">
        {rows.slice(0, shown).map(({ row, number }) => (
          <Row key={number} columns={columns} row={row} number={number} />
        ))}
      </ol>
      {left > 0 && <Button onClick={() => setShown(shown + PORTION)}>{words('versions.more', Math.min(left, PORTION))}</Button>}
    </>
  );
};

interface RowProps {
  readonly columns: readonly VersionColumn[];
  readonly row: VersionRow;
  readonly number: number;
}

const Row = ({ columns, row: { kind, weight, cells }, number }: RowProps) => {
  const words = useWords();
  const light = useLight();
  const { word, tone, icon } = WEIGHTS[weight];
  const onPage = cells.find((cell) => cell?.place !== undefined);
  const jump = (): void =>
    light.jump({
      spots: [{ ...(onPage?.place === undefined ? {} : { place: onPage.place }), quote: onPage?.quote ?? '' }],
      tone: tone === 'fail' ? 'fail' : 'review',
      label: String(number),
    });
  return (
    <li className="difference" data-tone={tone}>
      <p className="head">
        <span className="number">{number}</span>
        <span className="kind">{words(KINDS[kind])}</span>
        <span className="weight">
          <Icon name={icon} />
          {words(word)}
        </span>
        {onPage !== undefined && (
          <Button size="small" aria-label={words('versions.locateRow', number)} onClick={jump}>
            {words('versions.locate')}
          </Button>
        )}
      </p>
      <dl data-columns={columns.length}>
        {columns.map(({ name, standing }, index) => (
          <div key={name}>
            <dt>
              {name}
              <small>{cells[index]?.where}</small>
            </dt>
            <dd>{standing === 'compared' ? <Cell cell={cells[index] ?? null} first={columns[0]?.name ?? ''} /> : '—'}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

const Cell = ({ cell, first }: { readonly cell: VersionCell | null; readonly first: string }) => {
  const words = useWords();
  if (cell === null) return <span className="quiet">{words('versions.same', first)}</span>;
  const parts = cell.changed.map(({ start, end }, index) => ({
    before: cell.quote.slice(index === 0 ? 0 : cell.changed[index - 1]?.end, start),
    changed: cell.quote.slice(start, end),
  }));
  return (
    <>
      {parts.map(({ before, changed }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
        <Fragment key={index}>
          {before}
          {changed === '' ? <mark className="gap">{words('versions.nothing')}</mark> : <mark>{changed}</mark>}
        </Fragment>
      ))}
      {cell.quote.slice(cell.changed.at(-1)?.end ?? 0)}
    </>
  );
};
