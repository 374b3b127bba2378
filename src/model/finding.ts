import type { Place } from './snapshot.ts';

/** What became of one rule on one page. `error` means that the rule itself broke. */
export type Outcome = 'pass' | 'fail' | 'review' | 'inapplicable' | 'not-assessable' | 'error';

/** How heavy a finding weighs: 红线, 错误, 警告, 提示. */
export type Severity = 'red-line' | 'error' | 'warning' | 'notice';

/** Whether a program can decide it (确定) or a person must (疑似). A suspected finding is always `review`. */
export type Certainty = 'certain' | 'suspected';

/**
 * How well the source behind a rule was verified.
 * V: wording checked. V2: number and gist reported by others. S: local assessment practice. M: not yet checked. H: our own threshold.
 */
export type Mark = 'V' | 'V2' | 'S' | 'M' | 'H';

/** The page's own words that a finding rests on. */
export interface Evidence {
  /** What this is, in Chinese: 页面文号, 落款日期 … */
  readonly label: string;
  /** Exact characters of the page, personal data masked, at most 200 characters. */
  readonly quote: string;
  readonly place?: Place;
}

/** How far setting a finding aside reaches: this one alone, the same check in the page's column, or on the whole site. */
export type SuppressionScope = 'finding' | 'column' | 'site';

/** Why a finding is set aside: it stays in sight, but is not counted. */
export interface Suppressed {
  readonly reason: string;
  readonly scope: SuppressionScope;
  /** Last day on which it is set aside, ISO; absent is for good. */
  readonly until?: string;
  /** Who decided it, and on which day. */
  readonly by?: string;
  readonly at?: string;
}

/** One thing found wrong, or to be looked at by a person. */
export interface Finding {
  /** Survives a redesign of the page: rule, document and what it is about; never a selector. */
  readonly fingerprint: string;
  /** Rule id, `category/name`. */
  readonly rule: string;
  /** Id in the catalogue of checks, such as `A1`. */
  readonly catalogue: string;
  readonly outcome: 'fail' | 'review' | 'error';
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Name of the problem, Chinese, a few words. */
  readonly title: string;
  /** What was found, then what was expected; Chinese, one or two sentences. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** What to do about it; Chinese. */
  readonly fix: string;
  /** What it is about within its rule: a field, an attachment's name; absent in reports of older versions. */
  readonly about?: string;
  /** Somebody set it aside. */
  readonly suppressed?: Suppressed;
}
