import { useMemo } from 'react';
import type { Run } from '../../../model/run.ts';
import { useWords, type WordKey } from '../../words.ts';
import { setFilters, useRoute } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { WhenThere } from '../states.tsx';
import { Tabs } from '../tabs.tsx';
import { GroupTable } from './group-table.tsx';
import { Overview } from './overview.tsx';
import { PagesTable } from './pages-table.tsx';
import { byColumn, byRule, bySite } from './results.ts';
import { SiteFindings } from './site-findings.tsx';

const VIEWS = ['overview', 'rules', 'columns', 'sites', 'site', 'pages'] as const;
type View = (typeof VIEWS)[number];
const WORDS: Readonly<Record<View, WordKey>> = {
  overview: 'wb.results.overview',
  rules: 'wb.results.byRule',
  columns: 'wb.results.byColumn',
  sites: 'wb.results.bySite',
  site: 'wb.site.tab',
  pages: 'wb.results.pages',
};

/** What a run found, by rule, column, site and page. */
export const Results = ({ run }: { readonly run: Run }) => {
  const words = useWords();
  const { runs } = useWorkbench();
  const { filters } = useRoute();
  const seen = useWatched(useMemo(() => runs.watchRows(run.id), [runs, run.id]));
  const view = VIEWS.find((one) => one === filters.view) ?? 'overview';
  const show = (next: View): void => setFilters({ view: next, sort: '', open: '' });
  return (
    <WhenThere seen={seen}>
      {(rows) => (
        <>
          <Tabs label={words('wb.results.label')} tabs={VIEWS.map((id) => [id, WORDS[id]])} chosen={view} choose={show} />
          {view === 'overview' && <Overview run={run} rows={rows} />}
          {view === 'rules' && <GroupTable name={words('wb.results.rule')} filter="rule" groups={byRule(rows)} />}
          {view === 'columns' && <GroupTable name={words('wb.results.column')} filter="column" groups={byColumn(rows)} />}
          {view === 'sites' && <GroupTable name={words('wb.results.site')} filter="site" groups={bySite(rows)} />}
          {view === 'site' && <SiteFindings run={run} />}
          {view === 'pages' && <PagesTable run={run} rows={rows} />}
        </>
      )}
    </WhenThere>
  );
};
