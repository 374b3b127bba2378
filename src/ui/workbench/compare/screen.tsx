import { Select } from 'antd';
import { type FC, useMemo } from 'react';
import type { Run } from '../../../model/run.ts';
import { useWords, type WordKey } from '../../words.ts';
import { Head } from '../head.tsx';
import { go, setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { Notice, WhenThere } from '../states.tsx';
import { Tabs } from '../tabs.tsx';
import { Comparison } from './comparison.tsx';
import type { RunsCompared } from './kinds.ts';
import { SiteChanges } from './site-changes.tsx';
import { Trend } from './trend.tsx';

/** Two runs beside each other, and how each site fares from quarter to quarter. */
const CompareScreen = () => {
  const words = useWords();
  const { runs } = useWorkbench();
  const seen = useWatched(runs.watchRuns);
  return (
    <>
      <Head title={words('wb.rail.compare')} />
      <WhenThere seen={seen}>
        {(all) => {
          const checks = all.filter(({ recheck }) => recheck === undefined);
          if (checks.length >= 2) return <Both runs={checks} />;
          return (
            <Notice
              icon="unequal"
              title={words('wb.compare.none')}
              sentence={words('wb.compare.noneAdvice', checks.length)}
              action={{ label: words('wb.runs.new'), run: () => go('spot-check', ['new']) }}
            />
          );
        }}
      </WhenThere>
    </>
  );
};

export default CompareScreen;

const VIEWS = ['findings', 'sites', 'trend'] as const;
const WORDS: Readonly<Record<(typeof VIEWS)[number], WordKey>> = {
  findings: 'wb.compare.findings',
  sites: 'wb.site.tab',
  trend: 'wb.compare.trend',
};

const Both = ({ runs }: { readonly runs: readonly Run[] }) => {
  const words = useWords();
  const { filters } = useRoute();
  const view = VIEWS.find((one) => one === filters.view) ?? 'findings';
  return (
    <>
      <Tabs
        label={words('wb.rail.compare')}
        tabs={VIEWS.map((id) => [id, WORDS[id]])}
        chosen={view}
        choose={(next) => setFilters({ view: next, kind: '', open: '' })}
      />
      {view === 'trend' ? <Trend runs={runs} /> : <Choice runs={runs} Changes={view === 'sites' ? SiteChanges : Comparison} />}
    </>
  );
};

const Choice = ({ runs, Changes }: { readonly runs: readonly Run[]; readonly Changes: FC<RunsCompared> }) => {
  const words = useWords();
  const { filters } = useRoute();
  const [newest, older] = runs;
  const after = runs.find(({ id }) => id === filters.after) ?? newest;
  const before =
    runs.find(({ id }) => id === filters.before) ?? runs.find((run) => run !== after && run.startedAt < (after?.startedAt ?? '')) ?? older;
  const options = useMemo(() => runs.map(({ id, name, plan }) => ({ value: id, label: `${name} · ${plan.day}` })), [runs]);
  const select = (key: 'before' | 'after', word: WordKey, value: string) => (
    <span>
      {words(word)}{' '}
      <Select
        aria-label={words(word)}
        style={{ width: 280 }}
        value={value}
        options={options}
        onChange={(id: string) => setFilters({ [key]: id, kind: '', open: '' })}
      />
    </span>
  );
  if (before === undefined || after === undefined) return null;
  return (
    <>
      <div className="filters">
        {select('before', 'wb.compare.before', before.id)}
        {select('after', 'wb.compare.after', after.id)}
      </div>
      {before.id === after.id ? (
        <Notice icon="info" title={words('wb.compare.same')} sentence={words('wb.compare.sameAdvice')} />
      ) : (
        <Changes
          key={`${before.id} ${after.id}`}
          before={before}
          after={after}
          earlier={runs.filter(({ startedAt }) => startedAt < before.startedAt)}
        />
      )}
    </>
  );
};
