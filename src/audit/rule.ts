import type { PageType } from '../model/fact.ts';
import type { Certainty, Evidence, Mark, Severity } from '../model/finding.ts';
import type { Given } from './fact.ts';

/** The source a rule rests on. The first of a rule's list is its direct basis and caps its severity. */
export interface Basis {
  /** Id in the norm registry, or `own` for a threshold of ours (mark H). */
  readonly norm: string;
  /** 第12条第3款, 7.2.5 …; empty where the norm as a whole is meant. */
  readonly clause: string;
  readonly mark: Mark;
  /** Exact wording; only with mark V. */
  readonly quote?: string;
  /** What it says in our words; for every other mark. */
  readonly gist?: string;
}

/** One thing a rule found. */
export interface Flag {
  readonly severity: Severity;
  /** suspected: a person must decide, so the outcome is `review`. */
  readonly certainty: Certainty;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** What it is about, so that two flags of one rule are told apart and found again: a field, an attachment's name. */
  readonly about: string;
  /** When it differs from the rule's own. */
  readonly fix?: string;
}

/** What a rule answers: nothing wrong, things found, or why it cannot say. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'flagged'; readonly flags: readonly Flag[] }
  | { readonly kind: 'inapplicable'; readonly reason: string }
  | { readonly kind: 'not-assessable'; readonly reason: string };

/** A check of one thing, named for what a good page has. */
export interface Rule {
  /** `category/name`, same as its path under `src/rules`. */
  readonly id: string;
  /** Id in the catalogue of checks. */
  readonly catalogue: string;
  /** Chinese name of the problem, a few words. */
  readonly title: string;
  /** Why it matters; Chinese, one or two sentences. */
  readonly why: string;
  readonly basis: readonly [Basis, ...Basis[]];
  /** Page types it looks at; `any` is every page type. */
  readonly appliesTo: readonly PageType[] | 'any';
  /** Only documents of this day or later (issue date, else publish date); ISO. */
  readonly since?: string;
  /** How to mend it; Chinese. */
  readonly fix: string;
  /** What exactly is looked at, and where the catalogue's criterion was made stricter or milder; Chinese, for the docs. */
  readonly criterion?: string;
  /** When a finding may be set aside; Chinese, for the docs. */
  readonly exceptions?: string;
  readonly check: (given: Given) => Verdict;
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;

/** Nothing wrong. */
export const pass: Verdict = { kind: 'pass' };

/** Things found; nothing found is a pass. */
export const flagged = (...flags: readonly Flag[]): Verdict => (flags.length === 0 ? pass : { kind: 'flagged', flags });

/** The rule does not concern this page. */
export const inapplicable = (reason: string): Verdict => ({ kind: 'inapplicable', reason });

/** The rule concerns this page, but what it needs cannot be seen. */
export const notAssessable = (reason: string): Verdict => ({ kind: 'not-assessable', reason });
