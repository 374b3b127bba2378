import type { Finding } from '../model/finding.ts';
import type { Run, RunPage, RunPageState } from '../model/run.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import { hostOf } from './address.ts';
import { needsBrowser } from './words.ts';

/** How much of what there is was looked at; numbers of pages unless said otherwise. */
interface Coverage {
  /** In the lists that were read. */
  readonly discovered: number;
  /** Drawn for this run. */
  readonly chosen: number;
  readonly audited: number;
  /** 404, 410, or a page that says so itself. */
  readonly vanished: number;
  /** Kept from programs: login, captcha, 403, 429. */
  readonly blocked: number;
  /** No answer, errors of the server, too large, no web page. */
  readonly unreachable: number;
  /** Filled in by scripts, and there was no browser to show them. */
  readonly notAssessable: number;
  readonly skipped: number;
  /** Drawn, but not visited: the run ended before. */
  readonly waiting: number;
  /** Checks on audited pages that could not be decided. */
  readonly checksNotAssessable: number;
  /** Pages of lists that could not be read, and lists without an end. */
  readonly listsUnread: number;
  readonly listsEndless: number;
}

/** Pages that have something in common: a host, or a column. */
interface PageGroup {
  readonly name: string;
  readonly pages: number;
  readonly audited: number;
  /** Pages with at least one certain finding. */
  readonly faulty: number;
  readonly fails: number;
  readonly reviews: number;
}

/** What one rule found over all pages. */
interface RuleGroup {
  readonly rule: string;
  readonly catalogue: string;
  readonly title: string;
  readonly fails: number;
  readonly reviews: number;
  /** Pages where it found something, and where it could say anything at all. */
  readonly pages: number;
  readonly assessed: number;
  readonly examples: readonly string[];
}

/** One page in brief. */
interface PageLine {
  readonly url: string;
  readonly title: string;
  readonly column: readonly string[];
  readonly state: RunPageState;
  readonly mode: RunPage['mode'];
  readonly tries: number;
  readonly findings: readonly Pick<Finding, 'fingerprint' | 'rule' | 'outcome' | 'severity' | 'message'>[];
  /** Why there is no report; empty where there is one. */
  readonly trouble: string;
  /** What the trouble is called; empty without. */
  readonly code: string;
}

/** What a run brought home. */
export interface RunResults {
  readonly schema: 'disclosure-lens/run-results';
  readonly version: 1;
  readonly run: Run;
  readonly coverage: Coverage;
  readonly sites: readonly PageGroup[];
  readonly columns: readonly PageGroup[];
  readonly rules: readonly RuleGroup[];
  /** What rules over all pages found. */
  readonly site: readonly SiteFinding[];
  readonly pages: readonly PageLine[];
}

/** Results that grow page by page, so that a long run is never held in memory whole. */
export interface GrowingResults {
  readonly add: (page: RunPage) => void;
  readonly done: (site: readonly SiteFinding[]) => RunResults;
}

const EXAMPLES = 5;

/** Begins the results of a run. */
export const startResults = (run: Run): GrowingResults => {
  const sites = new Map<string, Growing<PageGroup>>();
  const columns = new Map<string, Growing<PageGroup>>();
  const rules = new Map<string, Growing<RuleGroup>>();
  const pages: PageLine[] = [];
  let unseen = 0;
  const add = (page: RunPage): void => {
    const line = lineOf(page);
    pages.push(line);
    count(sites, hostOf(page.target.url), line);
    count(columns, page.target.column.join(' > '), line);
    for (const check of page.report?.checks ?? []) {
      if (check.outcome === 'not-assessable') unseen += 1;
      if (check.outcome === 'pass' || check.outcome === 'fail' || check.outcome === 'review') ruleGroup(rules, check.rule).assessed += 1;
    }
    const findings = page.report?.findings ?? [];
    for (const finding of findings) countFinding(ruleGroup(rules, finding.rule), finding, page.target.url);
    for (const rule of new Set(findings.map((finding) => finding.rule))) ruleGroup(rules, rule).pages += 1;
  };
  const done = (site: readonly SiteFinding[]): RunResults => ({
    schema: 'disclosure-lens/run-results',
    version: 1,
    run,
    coverage: coverageOf(run, pages, unseen),
    sites: heaviest(sites),
    columns: heaviest(columns),
    rules: heaviest(rules).filter(({ pages: found }) => found > 0),
    site,
    pages,
  });
  return { add, done };
};

type Growing<T> = { -readonly [Name in keyof T]: T[Name] };

const lineOf = ({ target, state, mode, tries, report, failure }: RunPage): PageLine => ({
  url: target.url,
  title: report?.page.title ?? target.title,
  column: target.column,
  state,
  mode,
  tries,
  findings: (report?.findings ?? []).map(({ fingerprint, rule, outcome, severity, message }) => ({
    fingerprint,
    rule,
    outcome,
    severity,
    message,
  })),
  trouble: failure === undefined ? '' : `${failure.message}${failure.advice}`,
  code: failure?.code ?? '',
});

const count = (groups: Map<string, Growing<PageGroup>>, name: string, { state, findings }: PageLine): void => {
  const group = groups.get(name) ?? { name, pages: 0, audited: 0, faulty: 0, fails: 0, reviews: 0 };
  groups.set(name, group);
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

const coverageOf = ({ columns }: Run, pages: readonly PageLine[], unseen: number): Coverage => {
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
