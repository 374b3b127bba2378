import { useEffect, useMemo, useState } from 'react';
import { type Compared, compareRuns, INCOMPARABLE_WORDS, type RunComparison } from '../../../ledger/compare-runs.ts';
import type { Run } from '../../../model/run.ts';
import { weightOf } from '../../../report/words.ts';
import { useWords, type WordKey } from '../../words.ts';
import { Drawer } from '../drawer.tsx';
import { FindingDetails } from '../finding-details.tsx';
import { Grid, type GridColumn } from '../grid.tsx';
import { parseSort, sortText } from '../grid-rows.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWorkbench } from '../shell.ts';
import { columnText } from '../spot-check/run-words.ts';
import { Busy, Notice } from '../states.tsx';
import { Tabs } from '../tabs.tsx';
import { thinPages } from '../thin-pages.ts';

const KINDS = ['added', 'cameBack', 'still', 'mended', 'notComparable'] as const;
const WORDS: Readonly<Record<(typeof KINDS)[number], WordKey>> = {
  added: 'wb.compare.added',
  cameBack: 'wb.compare.cameBack',
  still: 'wb.compare.still',
  mended: 'wb.compare.mended',
  notComparable: 'wb.compare.notComparable',
};

interface ComparisonProps {
  readonly before: Run;
  readonly after: Run;
  readonly earlier: readonly Run[];
}

type Line = Compared & { readonly why: string };

/** What changed between two runs, finding by finding. */
export const Comparison = (props: ComparisonProps) => {
  const words = useWords();
  const compared = useComparison(props);
  const { filters } = useRoute();
  const columns = useColumns();
  const kind = KINDS.find((one) => one === filters.kind) ?? 'added';
  const lines = useMemo(() => (compared === null ? [] : linesOf(compared, kind)), [compared, kind]);
  if (compared === null) return <Busy sentence={words('wb.compare.working')} />;
  const opened = lines.find((line) => keyOf(line) === filters.open);
  return (
    <>
      <Tabs
        label={words('wb.compare.findings')}
        tabs={KINDS.map((id) => [id, WORDS[id], compared[id].length])}
        chosen={kind}
        choose={(next) => setFilters({ kind: next, open: '' })}
      />
      <Grid
        label={words(WORDS[kind])}
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
          <FindingDetails finding={opened.finding} />
        </Drawer>
      )}
    </>
  );
};

const linesOf = (compared: RunComparison, kind: (typeof KINDS)[number]): readonly Line[] =>
  kind === 'notComparable'
    ? compared.notComparable.map((one) => ({ ...one, why: INCOMPARABLE_WORDS[one.why] }))
    : compared[kind].map((one) => ({ ...one, why: '' }));

const keyOf = ({ page, finding }: Line): string => `${finding.fingerprint} ${page.url}`;

const useComparison = ({ before, after, earlier }: ComparisonProps): RunComparison | null => {
  const { runs } = useWorkbench();
  const [found, setFound] = useState<RunComparison | null>(null);
  // Only which runs they are matters; the list itself is made anew with every page of a run under way.
  const ids = [before, after, ...earlier].map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    let wanted = true;
    const load = async (run: Run) => ({ run, pages: await thinPages(runs, run.id) });
    const compare = async (): Promise<void> => {
      const [first, second] = [await load(before), await load(after)];
      const past = [];
      for (const run of earlier.slice(0, 3)) past.push(await load(run));
      if (wanted) setFound(compareRuns(first, second, past));
    };
    void compare();
    return () => {
      wanted = false;
    };
  }, [runs, ids]);
  return found;
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
