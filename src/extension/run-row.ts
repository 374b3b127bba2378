import type { Report } from '../model/report.ts';
import type { RunPage, Target } from '../model/run.ts';
import type { Fault, RunRow } from '../model/run-row.ts';
import { tally } from '../report/tally.ts';

/** A page of a run in brief. */
export const rowOf = (page: RunPage, order: number): RunRow => {
  const { report, target } = page;
  return {
    ...waitingRow(page.run, target, order),
    state: page.state,
    mode: page.mode,
    tries: page.tries,
    finishedAt: page.finishedAt,
    trouble: page.failure?.message ?? '',
    ...(report === undefined ? {} : ofReport(report, target)),
  };
};

/** A page that has not been read yet. */
export const waitingRow = (run: string, { url, title, listedOn, column }: Target, order: number): RunRow => ({
  run,
  url,
  order,
  title,
  site: URL.parse(url)?.host ?? '',
  column,
  listedOn,
  state: 'waiting',
  mode: 'fetch',
  tries: 0,
  finishedAt: '',
  pageType: '',
  fails: 0,
  reviews: 0,
  passed: 0,
  unseen: 0,
  faults: [],
  trouble: '',
});

const ofReport = (report: Report, target: Target): Partial<RunRow> => {
  const { missing, wrong, review, passed, notAssessable } = tally(report);
  return {
    title: report.page.title === '' ? target.title : report.page.title,
    ...(report.page.site === '' ? {} : { site: report.page.site }),
    column: target.column.length > 0 ? target.column : report.page.column,
    pageType: report.pageType,
    fails: missing + wrong,
    reviews: review,
    passed,
    unseen: notAssessable,
    faults: faultsOf(report),
  };
};

const faultsOf = ({ findings }: Report): readonly Fault[] =>
  findings.flatMap(({ fingerprint, rule, outcome, severity, title, suppressed }) =>
    outcome === 'error' || suppressed !== undefined ? [] : [{ fingerprint, rule, outcome, severity, title }],
  );
