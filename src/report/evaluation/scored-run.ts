import type { Surveyed } from '../../audit/site-rule.ts';
import type { EvaluationItem, MappedCheck } from '../../model/evaluation.ts';
import type { Run, RunPage } from '../../model/run.ts';
import type { FindingPage, SiteCheck } from '../../model/site-finding.ts';
import { asksOfAllColumns, isOfAnyColumn, mayConcernColumn } from './concerns.ts';
import { isOverRun } from './fit.ts';

/** A run that an index is scored over: its pages, and what they say together; null where that could not be worked out. */
export interface ScoredRun {
  readonly run: Run;
  readonly surveyed: Surveyed | null;
  readonly columnOf: (url: string) => readonly string[];
  /** The address a page of the run was found at in the end. */
  readonly addressOf: (url: string) => string;
  readonly counts: Readonly<Record<'listed' | 'chosen' | 'audited' | 'vanished' | 'unread', number>>;
}

/** A run made ready for scoring. */
export const scoredRun = (run: Run, pages: readonly RunPage[], surveyed: Surveyed | null): ScoredRun => {
  const byAddress = new Map(pages.map((page) => [page.target.url, page]));
  const audited = pages.filter(({ report }) => report !== undefined).length;
  const vanished = pages.filter(({ state }) => state === 'vanished').length;
  return {
    run,
    surveyed,
    columnOf: (url) => byAddress.get(url)?.target.column ?? [],
    addressOf: (url) => byAddress.get(url)?.report?.page.url ?? url,
    counts: {
      listed: run.columns.reduce((sum, { discovered }) => sum + discovered, 0),
      chosen: run.columns.reduce((sum, { chosen }) => sum + chosen, 0),
      audited,
      vanished,
      unread: pages.length - audited - vanished,
    },
  };
};

/** What a page of a finding is called: itself, and the column it stands in. */
export const namesOfPage = ({ columnOf }: ScoredRun, { url, title }: FindingPage): readonly string[] => [title, columnOf(url).at(-1) ?? ''];

/** Whether all that was discovered was looked at. */
export const isWhole = ({ run: { state }, counts }: ScoredRun): boolean =>
  state === 'finished' && counts.chosen >= counts.listed && counts.unread === 0;

/** What rules over a run say of an item: whether one has answered, and why others could not. */
export interface OverRuns {
  readonly asked: boolean;
  readonly answered: boolean;
  readonly unanswered: readonly SiteCheck[];
}

/** Whether one of an item's rules over a run said something that may be about it. */
export const answeredOver = (item: EvaluationItem, checks: readonly MappedCheck[], runs: readonly ScoredRun[]): OverRuns => {
  const asked = new Set(checks.map(({ rule }) => rule).filter(isOverRun));
  const told = runs.flatMap((run) =>
    (run.surveyed?.checks ?? []).filter(({ rule }) => asked.has(rule)).map((check) => ({ check, sees: seesColumn(check, run, item) })),
  );
  const answers = told.filter(({ check: { outcome }, sees }) => sees && /^(?:pass|fail|review)$/u.test(outcome));
  const rules = new Set(answers.map(({ check }) => check.rule));
  return {
    asked: asked.size > 0,
    answered: answers.length > 0,
    unanswered: told.filter(({ check }) => check.reason !== undefined && !rules.has(check.rule)).map(({ check }) => check),
  };
};

/** A rule over any column answers for an item only where the run saw the item's column. */
const seesColumn = ({ rule, host }: SiteCheck, { run, columnOf, surveyed }: ScoredRun, item: EvaluationItem): boolean => {
  if (!isOfAnyColumn(rule) || asksOfAllColumns(item)) return true;
  const own = run.columns.filter(({ url }) => URL.parse(url)?.host === host).map(({ column }) => column);
  const found = (surveyed?.findings ?? []).filter((one) => one.rule === rule && one.host === host);
  const listed = found.flatMap(({ pages }) => pages.map(({ url, title }) => [title, columnOf(url).at(-1) ?? '']));
  return [...own.map((column) => [column.at(-1) ?? '']), ...listed].some((names) => mayConcernColumn(rule, names, item));
};
