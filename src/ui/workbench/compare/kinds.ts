import type { Run } from '../../../model/run.ts';
import type { WordKey } from '../../words.ts';

/** What may have become of a problem from one run to another. */
export const KINDS = ['added', 'cameBack', 'still', 'mended', 'notComparable'] as const;

/** What they are called on screen. */
export const KIND_WORDS: Readonly<Record<(typeof KINDS)[number], WordKey>> = {
  added: 'wb.compare.added',
  cameBack: 'wb.compare.cameBack',
  still: 'wb.compare.still',
  mended: 'wb.compare.mended',
  notComparable: 'wb.compare.notComparable',
};

/** Two runs, and those before both. */
export interface RunsCompared {
  readonly before: Run;
  readonly after: Run;
  readonly earlier: readonly Run[];
}

/** Runs before both that are asked for what came back. */
export const EARLIER = 3;
