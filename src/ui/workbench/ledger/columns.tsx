import { deadlineStanding } from '../../../ledger/deadlines.ts';
import { isOpen, STATES } from '../../../ledger/states.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../../../model/ledger-words.ts';
import { weightOf } from '../../../report/words.ts';
import { Icon } from '../../icons.tsx';
import type { Words } from '../../words.ts';
import type { GridColumn } from '../grid.tsx';
import { columnName, columnText } from '../spot-check/run-words.ts';

const TONES = { passed: 'red', near: 'amber', ahead: '', none: 'quiet', settled: 'quiet' } as const;

/** Columns of the ledger; deadlines are told as of `today`, ISO. */
export const ledgerColumns = (words: Words, today: string): readonly GridColumn<LedgerEntry>[] => [
  {
    id: 'state',
    title: words('wb.runs.state'),
    width: '112px',
    cell: ({ state }) => <span className={state === 'closed' ? 'green' : isOpen(state) ? '' : 'quiet'}>{LEDGER_STATE_WORDS[state]}</span>,
    sort: ({ state }) => STATES.indexOf(state),
  },
  {
    id: 'problem',
    title: words('wb.ledger.problem'),
    width: 'minmax(160px, 2fr)',
    cell: ({ finding }) => finding.title,
    sort: ({ finding }) => finding.title,
  },
  {
    id: 'weight',
    title: words('wb.ledger.weight'),
    width: '72px',
    cell: ({ finding }) => <span className={finding.outcome === 'fail' ? 'red' : 'amber'}>{weightOf(finding)}</span>,
    sort: ({ finding }) => weightOf(finding),
  },
  {
    id: 'page',
    title: words('wb.results.page'),
    width: 'minmax(180px, 2.4fr)',
    cell: ({ page }) => page.title || page.url,
    sort: ({ page }) => page.title,
  },
  {
    id: 'column',
    title: words('wb.results.column'),
    width: 'minmax(90px, 1fr)',
    cell: ({ page }) => columnName(page.column),
    sort: ({ page }) => columnText(page.column),
  },
  { id: 'person', title: words('wb.ledger.person'), width: '84px', cell: ({ person }) => person, sort: ({ person }) => person },
  {
    id: 'deadline',
    title: words('wb.ledger.deadline'),
    width: '206px',
    cell: (entry) => <Deadline entry={entry} today={today} />,
    sort: ({ deadline }) => (deadline === '' ? '9' : deadline),
  },
  {
    id: 'seen',
    title: words('wb.ledger.lastSeen'),
    width: '96px',
    cell: ({ lastSeen }) => lastSeen.slice(0, 10),
    sort: ({ lastSeen }) => lastSeen,
  },
];

const Deadline = ({ entry, today }: { readonly entry: LedgerEntry; readonly today: string }) => {
  const { kind, words } = deadlineStanding(entry, today);
  return (
    <span className={TONES[kind]}>
      {(kind === 'passed' || kind === 'near') && <Icon name="clock" />}
      {entry.deadline} {words !== '' && <small className={TONES[kind]}>{words}</small>}
    </span>
  );
};
