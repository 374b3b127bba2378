import type { Certainty, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Run, RunColumn, RunPage } from '../model/run.ts';
import type { FindingPage, SiteCheck, SiteFinding } from '../model/site-finding.ts';
import type { Thresholds } from '../model/threshold.ts';
import { grouped } from '../text/grouped.ts';
import { fingerprint } from './audit.ts';
import type { Rule } from './rule.ts';

/** A page of a run that was audited. */
export interface AuditedPage extends RunPage {
  readonly report: Report;
}

/** What a rule over many pages is given: a run, its pages of one host, and those of them that have a report. */
export interface Survey {
  readonly run: Run;
  readonly host: string;
  readonly pages: readonly RunPage[];
  readonly audited: readonly AuditedPage[];
  /** Every address that was discovered was visited, and the run came to its end. */
  readonly whole: boolean;
  /** Numbers that a profile sets for rules. */
  readonly thresholds?: Partial<Thresholds>;
  /** Whether a check, named by the catalogue, is set aside for a column. */
  readonly isAside?: (catalogue: string, column: RunColumn) => boolean;
}

/** One thing found over many pages. */
export interface SiteFlag {
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  readonly pages: readonly FindingPage[];
  /** What it is about, so that two flags of one rule are told apart and found again. */
  readonly about: string;
}

/** What a rule over many pages answers. */
export type SiteVerdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'flagged'; readonly flags: readonly SiteFlag[] }
  | { readonly kind: 'inapplicable'; readonly reason: string }
  | { readonly kind: 'not-assessable'; readonly reason: string };

/** A check of one thing over all pages of a site: a pure function of what a run brought home. */
export interface SiteRule extends Pick<Rule, 'id' | 'catalogue' | 'title' | 'why' | 'basis' | 'fix'> {
  readonly criterion: string;
  readonly exceptions: string;
  readonly check: (survey: Survey) => SiteVerdict;
}

/** Declares a rule over many pages. */
export const defineSiteRule = (rule: SiteRule): SiteRule => rule;

/** Things found; nothing found is a pass. */
export const siteFlagged = (...flags: readonly SiteFlag[]): SiteVerdict =>
  flags.length === 0 ? { kind: 'pass' } : { kind: 'flagged', flags };

/** What all rules said of all hosts of a run. */
export interface Surveyed {
  readonly checks: readonly SiteCheck[];
  readonly findings: readonly SiteFinding[];
}

/** The same of a kept run, with the addresses that were looked at, whatever came of it. */
export interface SurveyFound {
  readonly surveyed: Surveyed;
  readonly looked: readonly string[];
}

const PAGES_CAP = 200;

/** Runs every rule over the pages of each host; one that throws becomes one `error`, the rest go on. */
export const runSiteRules = (
  rules: readonly SiteRule[],
  run: Run,
  pages: readonly RunPage[],
  judged: Pick<Survey, 'thresholds' | 'isAside'> = {},
): Surveyed => {
  const checks: SiteCheck[] = [];
  const findings: SiteFinding[] = [];
  for (const survey of surveysOf(run, pages)) {
    for (const rule of rules) {
      const verdict = judge(rule, { ...survey, ...judged });
      const { host } = survey;
      const base = { rule: rule.id, catalogue: rule.catalogue, host };
      const reason = 'reason' in verdict ? { reason: verdict.reason } : {};
      if (verdict.kind !== 'flagged') {
        checks.push({ ...base, outcome: verdict.kind, ...reason });
        continue;
      }
      checks.push({ ...base, outcome: verdict.flags.some(({ certainty }) => certainty === 'certain') ? 'fail' : 'review' });
      findings.push(...verdict.flags.map((flag) => findingOf(rule, host, flag)));
    }
  }
  return { checks, findings: findings.sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]) };
};

const WEIGHT = { 'red-line': 0, error: 1, warning: 2, notice: 3 } as const;

const surveysOf = (run: Run, pages: readonly RunPage[]): readonly Survey[] => {
  const byHost = grouped(pages, ({ target }) => hostOf(target.url));
  return [...byHost].map(([host, own]) => ({
    run,
    host,
    pages: own,
    audited: own.filter(isAudited),
    whole:
      run.state === 'finished' &&
      run.columns.every(({ discovered, chosen }) => chosen >= discovered) &&
      own.every(({ state }) => state === 'audited' || state === 'vanished'),
  }));
};

/** Host with its port; empty for files. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const isAudited = (page: RunPage): page is AuditedPage => page.state === 'audited' && page.report !== undefined;

const judge = (rule: SiteRule, survey: Survey): SiteVerdict | { readonly kind: 'error'; readonly reason: string } => {
  try {
    return rule.check(survey);
  } catch (error) {
    return { kind: 'error', reason: `这项检查自己出了错：${error instanceof Error ? error.message : String(error)}` };
  }
};

const findingOf = (rule: SiteRule, host: string, { about, pages, ...flag }: SiteFlag): SiteFinding => ({
  ...flag,
  fingerprint: fingerprint(rule.id, host, about),
  rule: rule.id,
  catalogue: rule.catalogue,
  outcome: flag.certainty === 'certain' ? 'fail' : 'review',
  host,
  title: rule.title,
  pages: pages.slice(0, PAGES_CAP),
  count: pages.length,
  fix: rule.fix,
});
