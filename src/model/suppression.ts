import type { SuppressionScope } from './finding.ts';

/** A decision to set findings aside: which ones, why, and until when. */
export interface Suppression {
  readonly scope: SuppressionScope;
  /** Rule id. */
  readonly rule: string;
  /** What it is about, for people: the finding's title. */
  readonly title: string;
  /** Of scope `finding`: the one finding it is about. */
  readonly fingerprint?: string;
  /** Host of the site; of scopes `column` and `site`. */
  readonly host?: string;
  /** Of scope `column`: the column's path, outermost first; pages below it are meant too. Empty where the page names none. */
  readonly column?: readonly string[];
  /** Of scope `column` where the page names no column: the folder its address lies in. */
  readonly folder?: string;
  readonly reason: string;
  /** Last day it holds, ISO; absent is for good. */
  readonly until?: string;
  readonly by?: string;
  /** Day it was decided, ISO. */
  readonly at?: string;
}
