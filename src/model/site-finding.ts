import type { Certainty, Outcome, Severity, Suppressed } from './finding.ts';

/** A page that a finding over many pages points at. */
export interface FindingPage {
  readonly url: string;
  /** Its title, or that of the list that led there; may be empty. */
  readonly title: string;
  /** What is wrong with this one; Chinese, a few words, may be empty. */
  readonly note: string;
}

/** One thing found by looking at all pages of a run together. */
export interface SiteFinding {
  /** Rule, host and what it is about. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Id in the catalogue of checks. */
  readonly catalogue: string;
  readonly outcome: 'fail' | 'review' | 'error';
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly host: string;
  readonly title: string;
  /** Chinese, one or two sentences, numbers first. */
  readonly message: string;
  /** At most 200 pages; `count` says how many there are. */
  readonly pages: readonly FindingPage[];
  readonly count: number;
  readonly fix: string;
  /** Somebody set it aside. */
  readonly suppressed?: Suppressed;
}

/** What became of one rule over the pages of one host. */
export interface SiteCheck {
  readonly rule: string;
  readonly catalogue: string;
  readonly host: string;
  readonly outcome: Outcome;
  /** Why it does not apply or could not be assessed; Chinese. */
  readonly reason?: string;
}
