import type { Finding } from './finding.ts';
import type { Check } from './report.ts';
import type { Run, RunPage, RunPageState } from './run.ts';
import type { SiteCheck, SiteFinding } from './site-finding.ts';

/** How much of what there is was looked at; numbers of pages unless said otherwise. */
export interface RunCoverage {
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
export interface PageGroup {
  readonly name: string;
  readonly pages: number;
  readonly audited: number;
  /** Pages with at least one certain finding. */
  readonly faulty: number;
  readonly fails: number;
  readonly reviews: number;
}

/** What one rule found over all pages. */
export interface RuleGroup {
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

/** What a document is known by; null where the page does not say. */
export type LineDocument = Readonly<Record<'number' | 'indexNumber' | 'issueDate' | 'publishDate' | 'issuer', string | null>>;

/** One page in brief. */
export interface PageLine {
  readonly url: string;
  readonly title: string;
  readonly column: readonly string[];
  readonly state: RunPageState;
  readonly mode: RunPage['mode'];
  readonly tries: number;
  readonly findings: readonly Pick<Finding, 'fingerprint' | 'rule' | 'outcome' | 'severity' | 'message' | 'about' | 'suppressed'>[];
  /** What the document is known by; absent where there is no report, and in files of before it was written. */
  readonly document?: LineDocument;
  /** Numbers of its checks in the list of all; absent like `document`. */
  readonly checks?: readonly number[];
  /** Not all of the page was read. */
  readonly truncated?: true;
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
  readonly coverage: RunCoverage;
  readonly sites: readonly PageGroup[];
  readonly columns: readonly PageGroup[];
  readonly rules: readonly RuleGroup[];
  /** What rules over all pages found. */
  readonly site: readonly SiteFinding[];
  /** What became of each rule over all pages; absent in files of before it was written. */
  readonly siteChecks?: readonly SiteCheck[];
  readonly pages: readonly PageLine[];
  /** Checks and what became of them: the pages number these, because they say nearly the same of nearly every rule. */
  readonly checks?: readonly Pick<Check, 'rule' | 'outcome'>[];
}
