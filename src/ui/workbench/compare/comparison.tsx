import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Compared, INCOMPARABLE_WORDS, type RunComparison } from '../../../ledger/compare-runs.ts';
import type { Finding } from '../../../model/finding.ts';
import { weightOf } from '../../../report/words.ts';
import { useWords } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { FindingDetails } from '../finding-details.tsx';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText } from '../grid-rows.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWorkbench } from '../shell.ts';
import { columnText } from '../spot-check/run-words.ts';
import { Busy, Notice, Working } from '../states.tsx';
import { Tabs } from '../tabs.tsx';
import { useTask } from '../use-task.ts';
import { EARLIER, KIND_WORDS, KINDS, type RunsCompared } from './kinds.ts';

/** A finding, the run that has its page, and why it can not be compared. */
type Line = Compared & { readonly run: string; readonly why: string };

/** What changed between two runs, finding by finding. */
export const Comparison = (props: RunsCompared) => {
  const words = useWords();
  const { compared, state, stop, again } = useComparison(props);
  if (compared !== null) return <Changes {...props} compared={compared} />;
  if (state.kind === 'stopped')
    return <Notice icon="info" title={words('wb.task.stopped')} action={{ label: words('wb.task.again'), run: again }} />;
  if (state.kind === 'failed') {
    const action = { label: words('wb.task.again'), run: again };
    return (
      <Notice icon="cross" tone="red" title={words('wb.broken.title')} sentence={words('wb.broken.advice', state.detail)} action={action} />
    );
  }
  return (
    <>
      <Busy sentence={words('wb.compare.working')} />
      <div className="pane">
        <Working sentence={words('wb.compare.working')} state={state} stop={stop} />
      </div>
    </>
  );
};

const Changes = ({ before, after, compared }: RunsCompared & { readonly compared: RunComparison }) => {
  const words = useWords();
  const { filters } = useRoute();
  const columns = useColumns();
  const kind = KINDS.find((one) => one === filters.kind) ?? 'added';
  const lines = useMemo(() => linesOf(compared, kind, before.id, after.id), [compared, kind, before.id, after.id]);
  const opened = lines.find((line) => keyOf(line) === filters.open);
  return (
    <>
      <Tabs
        label={words('wb.compare.findings')}
        tabs={KINDS.map((id) => [id, KIND_WORDS[id], compared[id].length])}
        chosen={kind}
        choose={(next) => setFilters({ kind: next, open: '' })}
      />
      <Grid
        label={words(KIND_WORDS[kind])}
        rows={lines}
        columns={columns}
        keyOf={keyOf}
        sort={parseSort(filters.sort)}
        onSort={(sort) => setFilters({ sort: sort === null ? '' : sortText(sort) })}
        open={filters.open ?? ''}
        onOpen={(line) => setFilters({ open: keyOf(line) })}
        selectLabel=""
        empty={<Notice icon="check" title={words('wb.compare.noneOfKind')} />}
      />
      {opened !== undefined && (
        <Drawer title={opened.finding.title} close={() => setFilters({ open: '' })}>
          <p>{opened.page.title || opened.page.url}</p>
          <Opened key={keyOf(opened)} line={opened} />
        </Drawer>
      )}
    </>
  );
};

const Opened = ({ line: { run, target, finding } }: { readonly line: Line }) => {
  const { runs } = useWorkbench();
  const [whole, setWhole] = useState<Finding | null>(null);
  const { fingerprint } = finding;
  useEffect(() => {
    let wanted = true;
    void runs.page(run, target).then((page) => {
      const found = page?.report?.findings.find((one) => one.fingerprint === fingerprint);
      if (wanted && found !== undefined) setWhole(found);
    });
    return () => {
      wanted = false;
    };
  }, [runs, run, target, fingerprint]);
  return whole === null ? null : <FindingDetails finding={whole} />;
};

const linesOf = (compared: RunComparison, kind: (typeof KINDS)[number], before: string, after: string): readonly Line[] => {
  if (kind !== 'notComparable') return compared[kind].map((one) => ({ ...one, run: kind === 'mended' ? before : after, why: '' }));
  return compared.notComparable.map((one) => ({ ...one, run: one.in === 'before' ? before : after, why: INCOMPARABLE_WORDS[one.why] }));
};

const keyOf = ({ page, finding }: Line): string => `${finding.fingerprint} ${page.url}`;

const useComparison = ({ before, after, earlier }: RunsCompared) => {
  const { runs } = useWorkbench();
  const [compared, setCompared] = useState<RunComparison | null>(null);
  const { state, begin, stop } = useTask();
  // Only which runs they are matters; the list itself is made anew with every page of a run under way.
  const [first, second] = [before.id, after.id];
  const past = earlier
    .slice(0, EARLIER)
    .map(({ id }) => id)
    .join(' ');
  const again = useCallback((): void => {
    void begin(async (task) => setCompared(await runs.compare(first, second, past === '' ? [] : past.split(' '), task)));
  }, [begin, runs, first, second, past]);
  useEffect(again, [again]);
  return { compared, state, stop, again };
};

const useColumns = (): readonly GridColumn<Line>[] => {
  const words = useWords();
  return useMemo(
    () => [
      {
        id: 'weight',
        title: words('wb.ledger.weight'),
        width: '72px',
        cell: ({ finding }) => <span className={finding.outcome === 'fail' ? 'red' : 'amber'}>{weightOf(finding)}</span>,
        sort: ({ finding }) => weightOf(finding),
      },
      {
        id: 'problem',
        title: words('wb.ledger.problem'),
        width: 'minmax(160px, 1.5fr)',
        cell: ({ finding }) => finding.title,
        sort: ({ finding }) => finding.title,
      },
      {
        id: 'page',
        title: words('wb.results.page'),
        width: 'minmax(200px, 2fr)',
        cell: ({ page }) => page.title || page.url,
        sort: ({ page }) => page.title,
      },
      {
        id: 'column',
        title: words('wb.results.column'),
        width: 'minmax(110px, 1fr)',
        cell: ({ page }) => columnText(page.column),
        sort: ({ page }) => columnText(page.column),
      },
      { id: 'why', title: words('wb.compare.why'), width: 'minmax(120px, 1.2fr)', cell: ({ why }) => why, sort: ({ why }) => why },
    ],
    [words],
  );
};
