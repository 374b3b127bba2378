import { useEffect, useState } from 'react';
import { INCOMPARABLE_WORDS } from '../../../ledger/compare-runs.ts';
import { compareSites, type SiteComparison, type SiteRun, siteRun } from '../../../ledger/compare-sites.ts';
import type { Run } from '../../../model/run.ts';
import { useWords } from '../../words.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWorkbench, type WorkbenchShell } from '../shell.ts';
import { OneFinding } from '../spot-check/site-findings.tsx';
import { Busy, Notice } from '../states.tsx';
import { surveyRun } from '../survey-run.ts';
import { Tabs } from '../tabs.tsx';
import { useTask } from '../use-task.ts';
import { EARLIER, KIND_WORDS, KINDS, type RunsCompared } from './kinds.ts';

/** What changed between two runs in what their pages say together. */
export const SiteChanges = (runs: RunsCompared) => {
  const words = useWords();
  const { filters } = useRoute();
  const { compared, failed } = useSiteComparison(runs);
  if (failed !== '')
    return <Notice icon="cross" tone="red" title={words('wb.broken.title')} sentence={words('wb.broken.advice', failed)} />;
  if (compared === null) return <Busy sentence={words('wb.site.working')} />;
  const kind = KINDS.find((one) => one === filters.kind) ?? 'added';
  const found = linesOf(compared, kind);
  return (
    <>
      <Tabs
        label={words('wb.site.tab')}
        tabs={KINDS.map((id) => [id, KIND_WORDS[id], compared[id].length])}
        chosen={kind}
        choose={(next) => setFilters({ kind: next, open: '' })}
      />
      {found.length === 0 && <Notice icon="check" title={words('wb.compare.noneOfKind')} />}
      {found.length > 0 && (
        <div className="pane">
          {found.map(({ finding, why }) => (
            <OneFinding
              key={`${finding.fingerprint} ${why}`}
              finding={finding}
              more={why !== '' && <p className="quiet">{`${words('wb.compare.why')}：${why}`}</p>}
            />
          ))}
        </div>
      )}
    </>
  );
};

const linesOf = (compared: SiteComparison, kind: (typeof KINDS)[number]) =>
  kind === 'notComparable'
    ? compared.notComparable.map(({ finding, why }) => ({ finding, why: INCOMPARABLE_WORDS[why] }))
    : compared[kind].map((finding) => ({ finding, why: '' }));

const useSiteComparison = ({ before, after, earlier }: RunsCompared) => {
  const shell = useWorkbench();
  const [compared, setCompared] = useState<SiteComparison | null>(null);
  const { state, begin } = useTask();
  // Only which runs they are matters; the lists are made anew with every page of a run under way.
  const past = earlier.slice(0, EARLIER);
  const ids = [before, after, ...past].map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    void begin(async ({ signal }) => {
      const [first, second] = [await surveyed(before, shell, signal), await surveyed(after, shell, signal)];
      const others: SiteRun[] = [];
      for (const run of past) others.push(await surveyed(run, shell, signal));
      if (!signal.aborted) setCompared(compareSites(first, second, others));
    });
  }, [begin, shell, ids]);
  return { compared, failed: state.kind === 'failed' ? state.detail : '' };
};

const surveyed = async (run: Run, shell: WorkbenchShell, signal: AbortSignal): Promise<SiteRun> => {
  const { surveyed: found, looked } = await surveyRun(run, shell, signal);
  return siteRun(run, found, looked);
};
