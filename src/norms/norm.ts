import type { Mark } from '../model/finding.ts';

/** A norm or local practice that rules rest on, as far as it was verified. */
export interface Norm {
  /** `N1` … `N33`, or `own` for thresholds of ours. */
  readonly id: string;
  readonly title: string;
  /** Document or standard number; empty when it has none. */
  readonly number: string;
  /** Marks that its parts carry; the first is the norm's own. */
  readonly marks: readonly [Mark, ...Mark[]];
  /** First day in force, ISO; absent where not known. */
  readonly from?: string;
  /** Id of the norm that took its place. */
  readonly replacedBy?: string;
  /** What was checked, and what was not; Chinese. */
  readonly checked: string;
  /** Wordings compared with the original, the only ones that may be quoted: clause → text. */
  readonly wordings?: Readonly<Record<string, readonly string[]>>;
}

/** How each mark is shown to the user. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  V: '原文已核',
  V2: '据转述，原文待核',
  S: '地方考评口径',
  M: '待核对原文',
  H: '经验阈值，可调',
};
