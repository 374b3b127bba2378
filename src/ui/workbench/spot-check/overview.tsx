import { useMemo } from 'react';
import type { Run, RunPageState } from '../../../model/run.ts';
import type { RunRow } from '../../../model/run-row.ts';
import { useWords } from '../../words.ts';
import { Bars } from '../bars.tsx';
import { setFilters } from '../route.ts';
import { byColumn, byRule, type CoverageCount, coverageOf } from './results.ts';
import { PAGE_STATES } from './run-words.ts';

const shown = (value: number): string => value.toLocaleString('zh-CN');
const toPages = (filters: Readonly<Record<string, string>>): void =>
  setFilters({ rule: '', column: '', site: '', state: '', sort: '', ...filters, view: 'pages' });

/** What a run comes to, with where to look first. */
export const Overview = ({ run, rows }: { readonly run: Run; readonly rows: readonly RunRow[] }) => {
  const words = useWords();
  const { coverage, rules, columns } = useMemo(
    () => ({
      coverage: coverageOf(rows),
      rules: byRule(rows),
      columns: byColumn(rows).filter(({ fails, reviews }) => fails + reviews > 0),
    }),
    [rows],
  );
  return (
    <div className="pane">
      <Figures coverage={coverage} />
      <div className="panels">
        <section className="panel">
          <h2>{words('wb.results.byRule')}</h2>
          <Legend />
          <Bars label={words('wb.results.byRule')} bars={rules} choose={(rule) => toPages({ rule })} />
          {rules.length === 0 && <p className="quiet">{words('wb.results.nothing')}</p>}
        </section>
        <section className="panel">
          <h2>{words('wb.results.byColumn')}</h2>
          <Legend />
          <Bars label={words('wb.results.byColumn')} bars={columns} choose={(column) => toPages({ column })} />
          {columns.length === 0 && <p className="quiet">{words('wb.results.nothing')}</p>}
        </section>
        <Coverage run={run} coverage={coverage} />
      </div>
    </div>
  );
};

const Legend = () => {
  const words = useWords();
  return (
    <p className="legend">
      <span>{words('outcome.fail')}</span>
      <span className="review">{words('outcome.review')}</span>
    </p>
  );
};

const Figures = ({ coverage }: { readonly coverage: CoverageCount }) => {
  const words = useWords();
  const figures = [
    [words('wb.results.audited'), coverage.counts.audited, 'audited', ''],
    [words('wb.results.faulty'), coverage.pagesWithFails, 'fail', 'red'],
    [words('outcome.fail'), coverage.fails, 'fail', 'red'],
    [words('outcome.review'), coverage.reviews, 'review', 'amber'],
  ] as const;
  return (
    <div className="figures">
      {figures.map(([name, value, state, tone]) => (
        <button key={name} type="button" onClick={() => toPages({ state })}>
          <strong className={value > 0 ? tone : ''}>{shown(value)}</strong>
          <span className="quiet">{name}</span>
        </button>
      ))}
    </div>
  );
};

const UNREAD: readonly RunPageState[] = ['waiting', 'vanished', 'blocked', 'failed', 'skipped'];

/** What was looked at, and honestly what was not. */
const Coverage = ({ run, coverage }: { readonly run: Run; readonly coverage: CoverageCount }) => {
  const words = useWords();
  const discovered = run.columns.reduce((sum, column) => sum + column.discovered, 0);
  const { kind, newest, random, seed } = run.plan.sampling;
  return (
    <section className="panel">
      <h2>{words('wb.results.coverage')}</h2>
      <dl className="facts">
        <dt>{words('wb.preview.discovered')}</dt>
        <dd>{shown(Math.max(discovered, coverage.total))}</dd>
        <dt>{words('wb.preview.chosen')}</dt>
        <dd>
          {shown(coverage.total)}
          {kind === 'sample' && <small> {words('wb.results.sampled', newest, random, seed)}</small>}
        </dd>
        <dt>{words('wb.pageState.audited')}</dt>
        <dd>{shown(coverage.counts.audited)}</dd>
        {UNREAD.filter((state) => coverage.counts[state] > 0).map((state) => (
          <Counted key={state} state={state} count={coverage.counts[state]} />
        ))}
        <dt>{words('wb.results.unseen')}</dt>
        <dd>{words('wb.results.unseenCount', shown(coverage.unseen))}</dd>
        <dt>{words('wb.results.profile')}</dt>
        <dd>
          {run.plan.profile.name} · {words('wb.results.edition', run.plan.profile.version, run.plan.day)}
        </dd>
      </dl>
    </section>
  );
};

const Counted = ({ state, count }: { readonly state: RunPageState; readonly count: number }) => {
  const words = useWords();
  return (
    <>
      <dt>{words(PAGE_STATES[state])}</dt>
      <dd>
        <button type="button" className="link" onClick={() => toPages({ state })}>
          {shown(count)}
        </button>
      </dd>
    </>
  );
};
