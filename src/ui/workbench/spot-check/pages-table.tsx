import { Button, Select } from 'antd';
import { useEffect, useMemo } from 'react';
import type { Run } from '../../../model/run.ts';
import type { RunRow } from '../../../model/run-row.ts';
import { useWords, type WordKey, type Words } from '../../words.ts';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText, wordFilter } from '../grid-rows.ts';
import { setFilters, useRoute } from '../route.ts';
import { SearchField } from '../search-field.tsx';
import { Notice } from '../states.tsx';
import { useTicked } from '../use-ticked.ts';
import { PageDrawer } from './page-drawer.tsx';
import { byColumn, byRule, bySite, chosenRows, type Group } from './results.ts';
import { columnName, columnText, PAGE_STATES } from './run-words.ts';
import { useRecord } from './use-record.ts';

const byWords = wordFilter((row: RunRow) =>
  [row.title, row.url, row.site, ...row.column, row.trouble, ...row.faults.map(({ title }) => title)].join(' '),
);

const STATES: readonly (readonly [value: string, word: WordKey])[] = [
  ['fail', 'outcome.fail'],
  ['review', 'outcome.review'],
  ['fine', 'findings.none'],
  ...(['audited', 'waiting', 'vanished', 'blocked', 'failed', 'skipped'] as const).map((state) => [state, PAGE_STATES[state]] as const),
];

/** Milliseconds after the rows stand. */
const WARM_UP = 300;

const urlOf = ({ url }: RunRow): string => url;

/** The pages of a run, to be searched, ticked and opened. */
export const PagesTable = ({ run, rows }: { readonly run: Run; readonly rows: readonly RunRow[] }) => {
  const words = useWords();
  const { filters } = useRoute();
  const columns = useMemo(() => columnsOf(words), [words]);
  const shown = useMemo(() => byWords(chosenRows(rows, filters), filters.q ?? ''), [rows, filters]);
  useWarmTexts(rows);
  const { ticked, setTicked, clear } = useTicked(shown, urlOf);
  const opened = rows.find(({ url }) => url === filters.open);
  return (
    <>
      <PageFilters rows={rows} count={shown.length} filters={filters} />
      {ticked.size > 0 && <Bulk run={run} urls={ticked} clear={clear} />}
      <Grid
        label={words('wb.results.pages')}
        rows={shown}
        columns={columns}
        keyOf={urlOf}
        sort={parseSort(filters.sort)}
        onSort={(sort) => setFilters({ sort: sort === null ? '' : sortText(sort) })}
        open={filters.open ?? ''}
        onOpen={({ url }) => setFilters({ open: url })}
        selected={ticked}
        onSelect={setTicked}
        selectLabel={words('wb.tick')}
        empty={
          <Notice
            icon="empty"
            title={words('wb.results.noPages')}
            {...(rows.length === 0
              ? {}
              : {
                  action: { label: words('wb.filter.clear'), run: () => setFilters({ q: '', state: '', rule: '', column: '', site: '' }) },
                })}
          />
        }
      />
      {opened !== undefined && <PageDrawer row={opened} close={() => setFilters({ open: '' })} />}
    </>
  );
};

/** The texts of 10,000 rows are made before the first word is typed. */
const useWarmTexts = (rows: readonly RunRow[]): void =>
  useEffect(() => {
    const timer = setTimeout(() => byWords(rows, 'x'), WARM_UP);
    return () => clearTimeout(timer);
  }, [rows]);

interface FilterProps {
  readonly rows: readonly RunRow[];
  readonly count: number;
  readonly filters: Readonly<Record<string, string>>;
}

const PageFilters = ({ rows, count, filters }: FilterProps) => {
  const words = useWords();
  const groups = useMemo(() => ({ rule: byRule(rows), column: byColumn(rows), site: bySite(rows) }), [rows]);
  const select = (key: 'rule' | 'column' | 'site', all: WordKey) => (
    <Select
      key={key}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={words(all)}
      placeholder={words(all)}
      style={{ width: 190 }}
      popupMatchSelectWidth={false}
      value={filters[key] === '' ? null : (filters[key] ?? null)}
      options={groups[key].map(({ id, name }: Group) => ({ value: id, label: name }))}
      onChange={(value: string | null) => setFilters({ [key]: value ?? '' })}
    />
  );
  return (
    <div className="filters">
      <SearchField />
      <Select
        allowClear
        aria-label={words('wb.runs.state')}
        placeholder={words('wb.runs.state')}
        style={{ width: 120 }}
        value={filters.state === '' ? null : (filters.state ?? null)}
        options={STATES.map(([value, word]) => ({ value, label: words(word) }))}
        onChange={(value: string | null) => setFilters({ state: value ?? '' })}
      />
      {select('rule', 'wb.results.rule')}
      {select('column', 'wb.results.column')}
      {groups.site.length > 1 && select('site', 'wb.results.site')}
      <span className="count">{words('wb.filter.count', count.toLocaleString('zh-CN'), rows.length.toLocaleString('zh-CN'))}</span>
    </div>
  );
};

const Bulk = ({ run, urls, clear }: { readonly run: Run; readonly urls: ReadonlySet<string>; readonly clear: () => void }) => {
  const words = useWords();
  const record = useRecord(run.id);
  return (
    <div className="bulk">
      <span>{words('wb.ticked', urls.size.toLocaleString('zh-CN'))}</span>
      <Button size="small" onClick={() => void record([...urls]).then(clear)}>
        {words('wb.ledger.record')}
      </Button>
      <Button size="small" type="text" onClick={clear}>
        {words('wb.untick')}
      </Button>
    </div>
  );
};

const columnsOf = (words: Words): readonly GridColumn<RunRow>[] => [
  {
    id: 'title',
    title: words('wb.results.page'),
    width: 'minmax(240px, 3fr)',
    cell: ({ title, url }) => title || url,
    sort: ({ title }) => title,
  },
  {
    id: 'column',
    title: words('wb.results.column'),
    width: 'minmax(110px, 1.4fr)',
    cell: ({ column }) => columnName(column),
    sort: ({ column }) => columnText(column),
  },
  { id: 'day', title: words('wb.results.listed'), width: '100px', cell: ({ listedOn }) => listedOn, sort: ({ listedOn }) => listedOn },
  { id: 'state', title: words('wb.runs.state'), width: '92px', cell: ({ state }) => words(PAGE_STATES[state]), sort: ({ state }) => state },
  {
    id: 'fails',
    title: words('outcome.fail'),
    width: '74px',
    end: true,
    cell: ({ fails }) => <span className={fails > 0 ? 'red' : 'quiet'}>{fails}</span>,
    sort: ({ fails }) => fails,
  },
  {
    id: 'reviews',
    title: words('outcome.review'),
    width: '74px',
    end: true,
    cell: ({ reviews }) => <span className={reviews > 0 ? 'amber' : 'quiet'}>{reviews}</span>,
    sort: ({ reviews }) => reviews,
  },
  {
    id: 'first',
    title: words('wb.results.first'),
    width: 'minmax(140px, 1.6fr)',
    cell: ({ faults, trouble }) => faults[0]?.title ?? trouble,
    sort: ({ faults, trouble }) => faults[0]?.title ?? trouble,
  },
];
