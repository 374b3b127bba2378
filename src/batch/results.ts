import type { Finding } from '../model/finding.ts';
import type { Check, Report } from '../model/report.ts';
import type { Run, RunPage, RunPageState } from '../model/run.ts';
import type { LineDocument, PageGroup, PageLine, RuleGroup, RunCoverage, RunResults } from '../model/run-results.ts';
import type { SiteCheck, SiteFinding } from '../model/site-finding.ts';
import { hostOf } from './address.ts';
import { needsBrowser } from './words.ts';

/** What rules over all pages said. */
interface SurveyedSites {
  readonly checks: readonly SiteCheck[];
  readonly findings: readonly SiteFinding[];
}

/** Results that grow page by page, so that a long run is never held in memory whole. */
export interface GrowingResults {
  readonly add: (page: RunPage) => void;
  readonly done: (site: SurveyedSites) => RunResults;
}

const EXAMPLES = 5;

/** Begins the results of a run. */
export const startResults = (run: Run): GrowingResults => {
  const sites = new Map<string, Growing<PageGroup>>();
  const columns = new Map<string, Growing<PageGroup>>();
  const rules = new Map<string, Growing<RuleGroup>>();
  const pages: PageLine[] = [];
  const checks = numberedChecks();
  let unseen = 0;
  const add = (page: RunPage): void => {
    const line = lineOf(page, checks.numberOf);
    pages.push(line);
    count(sites, hostOf(page.target.url), line);
    count(columns, page.target.column.join(' > '), line);
    for (const check of page.report?.checks ?? []) {
      if (check.outcome === 'not-assessable') unseen += 1;
      if (check.outcome === 'pass' || check.outcome === 'fail' || check.outcome === 'review') ruleGroup(rules, check.rule).assessed += 1;
    }
    const findings = countedIn(page.report?.findings ?? []);
    for (const finding of findings) countFinding(ruleGroup(rules, finding.rule), finding, page.target.url);
    for (const rule of new Set(findings.map((finding) => finding.rule))) ruleGroup(rules, rule).pages += 1;
  };
  const done = (site: SurveyedSites): RunResults => ({
    schema: 'disclosure-lens/run-results',
    version: 1,
    run,
    coverage: coverageOf(run, pages, unseen),
    sites: heaviest(sites),
    columns: heaviest(columns),
    rules: heaviest(rules).filter(({ pages: found }) => found > 0),
    site: site.findings,
    siteChecks: site.checks,
    pages,
    checks: checks.all,
  });
  return { add, done };
};

type Growing<T> = { -readonly [Name in keyof T]: T[Name] };

/** What somebody set aside is listed, and not counted. */
const countedIn = <T extends Pick<Finding, 'suppressed'>>(findings: readonly T[]): readonly T[] =>
  findings.filter(({ suppressed }) => suppressed === undefined);

/** Every check with its outcome once. */
const numberedChecks = () => {
  const known = new Map<string, number>();
  const all: Pick<Check, 'rule' | 'outcome'>[] = [];
  const numberOf = ({ rule, outcome }: Check): number => {
    const key = `${outcome} ${rule}`;
    const number = known.get(key) ?? all.push({ rule, outcome }) - 1;
    known.set(key, number);
    return number;
  };
  return { all, numberOf };
};

const lineOf = ({ target, state, mode, tries, report, failure }: RunPage, numberOf: (check: Check) => number): PageLine => ({
  url: target.url,
  title: report?.page.title ?? target.title,
  column: target.column,
  state,
  mode,
  tries,
  findings: (report?.findings ?? []).map(({ fingerprint, rule, outcome, severity, message, about, suppressed }) => ({
    fingerprint,
    rule,
    outcome,
    severity,
    message,
    ...(about === undefined ? {} : { about }),
    ...(suppressed === undefined ? {} : { suppressed }),
  })),
  ...(report === undefined ? {} : { document: documentOf(report), checks: report.checks.map(numberOf) }),
  ...(report?.page.truncated ? { truncated: true } : {}),
  trouble: failure === undefined ? '' : `${failure.message}${failure.advice}`,
  code: failure?.code ?? '',
});

const documentOf = ({ facts }: Report): LineDocument => ({
  number: facts.documentNumber.value,
  indexNumber: facts.indexNumber.value,
  issueDate: facts.issueDate.value,
  publishDate: facts.publishDate.value,
  issuer: facts.issuer.value,
});

const count = (groups: Map<string, Growing<PageGroup>>, name: string, { state, findings: listed }: PageLine): void => {
  const group = groups.get(name) ?? { name, pages: 0, audited: 0, faulty: 0, fails: 0, reviews: 0 };
  groups.set(name, group);
  const findings = countedIn(listed);
  const fails = findings.filter(({ outcome }) => outcome === 'fail').length;
  group.pages += 1;
  group.audited += state === 'audited' ? 1 : 0;
  group.faulty += fails > 0 ? 1 : 0;
  group.fails += fails;
  group.reviews += findings.filter(({ outcome }) => outcome === 'review').length;
};

const ruleGroup = (groups: Map<string, Growing<RuleGroup>>, rule: string): Growing<RuleGroup> => {
  const group = groups.get(rule) ?? { rule, catalogue: '', title: '', fails: 0, reviews: 0, pages: 0, assessed: 0, examples: [] };
  groups.set(rule, group);
  return group;
};

const countFinding = (group: Growing<RuleGroup>, { catalogue, title, outcome }: Finding, url: string): void => {
  group.catalogue = catalogue;
  group.title = title;
  group.fails += outcome === 'fail' ? 1 : 0;
  group.reviews += outcome === 'review' ? 1 : 0;
  if (group.examples.length < EXAMPLES && !group.examples.includes(url)) group.examples = [...group.examples, url];
};

const coverageOf = ({ columns }: Run, pages: readonly PageLine[], unseen: number): RunCoverage => {
  const ended = (state: RunPageState): number => pages.filter((page) => page.state === state).length;
  const discovered = columns.reduce((sum, column) => sum + column.discovered, 0);
  const chosen = columns.reduce((sum, column) => sum + column.chosen, 0);
  const notAssessable = pages.filter(({ code }) => code === needsBrowser.code).length;
  return {
    discovered,
    chosen,
    audited: ended('audited'),
    vanished: ended('vanished'),
    blocked: ended('blocked'),
    unreachable: ended('failed') - notAssessable,
    notAssessable,
    skipped: ended('skipped'),
    waiting: Math.max(0, chosen - pages.length),
    checksNotAssessable: unseen,
    listsUnread: columns.reduce((sum, { unread = [] }) => sum + unread.length, 0),
    listsEndless: columns.filter(({ endless }) => endless === true).length,
  };
};

const heaviest = <T extends { readonly fails: number; readonly reviews: number }>(groups: ReadonlyMap<string, T>): readonly T[] =>
  [...groups.values()].sort((one, other) => other.fails - one.fails || other.reviews - one.reviews);
