import type { Circumstances } from '../../src/audit/fact.ts';
import type { Rule } from '../../src/audit/rule.ts';
import type { PageType } from '../../src/model/fact.ts';
import type { Outcome } from '../../src/model/finding.ts';
import type { LookOf } from './styled.ts';

/** One page and what a rule must say of it. */
export interface RuleCase {
  /** near-miss: looks bad, is fine. */
  readonly kind: 'pass' | 'fail' | 'near-miss';
  /** What the page shows, Chinese; printed in the docs. */
  readonly name: string;
  readonly html: string;
  readonly outcome: Outcome;
  /** Messages of all findings, in order; none where the rule is content. */
  readonly messages?: readonly string[];
  /** `policy` unless said. */
  readonly pageType?: PageType;
  readonly url?: string;
  /** As if a browser had laid the page out. */
  readonly rendered?: true;
  /** The attachments as they were opened; not opened unless said. */
  readonly attachments?: NonNullable<Circumstances['attachments']>;
  /** What the local norm wants of Word files. */
  readonly wordProtection?: NonNullable<Circumstances['wordProtection']>;
  /** How lines look in the browser; not told unless said. */
  readonly look?: LookOf;
  /** The web format that was chosen. */
  readonly webFormat?: NonNullable<Circumstances['webFormat']>;
  /** Day of the audit; 2024-06-03 unless said. */
  readonly day?: string;
  /** The document an interpretation explains, in HTML. */
  readonly original?: string;
  /** The other page of a consultation, in HTML, at `/counterpart.html`; null when there is none. */
  readonly counterpart?: string | null;
  /** The same body's annual report of the year before, in HTML. */
  readonly previous?: string;
  /** Other pages read together with this one, in HTML. */
  readonly companions?: readonly string[];
}

/** A rule with its cases. */
export interface RuleCases {
  readonly rule: Rule;
  readonly cases: readonly RuleCase[];
}

/** Declares the cases of a rule. */
export const casesOf = (rule: Rule, cases: readonly RuleCase[]): RuleCases => ({ rule, cases });
