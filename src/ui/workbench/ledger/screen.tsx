import { useMemo } from 'react';
import { addressKey } from '../../../ledger/address.ts';
import { deadlineStanding } from '../../../ledger/deadlines.ts';
import { conflictsOf } from '../../../ledger/history.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import { useWords } from '../../words.ts';
import { ExportLedger } from '../export-menu.tsx';
import { FileButton } from '../filing/file-button.tsx';
import { Grid } from '../grid.tsx';
import { parseSort, sortText, wordFilter } from '../grid-rows.ts';
import { Head } from '../head.tsx';
import { go, setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Notice, WhenThere } from '../states.tsx';
import { useTicked } from '../use-ticked.ts';
import { Bulk } from './bulk.tsx';
import { ledgerColumns } from './columns.tsx';
import { EntryDrawer } from './entry-drawer.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { RecheckButton } from './recheck-button.tsx';

const byWords = wordFilter(({ page, finding, person, feedback }: LedgerEntry) =>
  [
    page.title,
    page.url,
    page.site,
    ...page.column,
    finding.title,
    finding.message,
    person,
    feedback?.unit ?? '',
    feedback?.description ?? '',
  ].join(' '),
);

const idOf = ({ id }: LedgerEntry): string => id;

/** The 整改台账: every problem with its state, person and day. */
const LedgerScreen = () => {
  const { ledger } = useWorkbench();
  const seen = useWatched(ledger.watchEntries);
  return <WhenThere seen={seen}>{(entries) => (entries.length === 0 ? <Empty /> : <Ledger entries={entries} />)}</WhenThere>;
};

export default LedgerScreen;

const Empty = () => {
  const words = useWords();
  return (
    <>
      <Head title={words('wb.rail.ledger')} />
      <Notice
        icon="list"
        title={words('wb.ledger.none')}
        sentence={words('wb.ledger.noneAdvice')}
        action={{ label: words('wb.runs.new'), run: () => go('spot-check', ['new']) }}
      />
    </>
  );
};

const Ledger = ({ entries }: { readonly entries: readonly LedgerEntry[] }) => {
  const words = useWords();
  const { today } = useWorkbench();
  const { filters } = useRoute();
  const columns = useMemo(() => ledgerColumns(words, today()), [words, today]);
  const shown = useMemo(() => byWords(chosen(entries, filters, today()), filters.q ?? ''), [entries, filters, today]);
  const { ticked, setTicked, clear } = useTicked(shown, idOf);
  const opened = entries.find(({ id }) => id === filters.open);
  const selection = ticked.size === 0 ? shown : entries.filter(({ id }) => ticked.has(id));
  return (
    <>
      <Head title={words('wb.rail.ledger')} note={words('wb.filter.count', shown.length, entries.length)}>
        <RecheckButton entries={selection} all={ticked.size === 0} />
        <FileButton key={`${filters.file} ${filters.page}`} entries={selection} />
        <ExportLedger entries={selection} />
      </Head>
      <LedgerFilters entries={entries} filters={filters} />
      {ticked.size > 0 && <Bulk entries={selection} clear={clear} />}
      <Grid
        label={words('wb.rail.ledger')}
        rows={shown}
        columns={columns}
        keyOf={idOf}
        sort={parseSort(filters.sort)}
        onSort={(sort) => setFilters({ sort: sort === null ? '' : sortText(sort) })}
        open={filters.open ?? ''}
        onOpen={({ id }) => setFilters({ open: id })}
        selected={ticked}
        onSelect={setTicked}
        selectLabel={words('wb.tick')}
        empty={<NoneFiltered />}
      />
      {opened !== undefined && <EntryDrawer key={opened.id} entry={opened} close={() => setFilters({ open: '' })} />}
    </>
  );
};

const NoneFiltered = () => {
  const words = useWords();
  const clear = (): void => setFilters({ q: '', state: '', person: '', due: '', rule: '', conflict: '', page: '' });
  return <Notice icon="empty" title={words('wb.ledger.noneFiltered')} action={{ label: words('wb.filter.clear'), run: clear }} />;
};

const chosen = (entries: readonly LedgerEntry[], filters: Readonly<Record<string, string>>, today: string): readonly LedgerEntry[] => {
  const { state = '', person = '', due = '', rule = '', conflict = '', page = '' } = filters;
  const address = addressKey(page);
  return entries.filter(
    (entry) =>
      (conflict === '' || conflictsOf(entry).length > 0) &&
      (address === '' || addressKey(entry.page.url) === address) &&
      (state === '' || entry.state === state) &&
      (person === '' || entry.person === person) &&
      (rule === '' || entry.finding.rule === rule) &&
      (due === '' || deadlineStanding(entry, today).kind === due),
  );
};
