import { sampleBlocks } from '../../src/capture/sample-blocks.ts';
import type { Look, Snapshot } from '../../src/model/snapshot.ts';

/** How a line looks, by its words; what is not said is as on an ordinary page. */
export type LookOf = (text: string) => Partial<Look>;

const PLAIN: Look = {
  family: '仿宋, FangSong, serif',
  size: 21.33,
  weight: 400,
  align: 'start',
  indent: 0,
  lineHeight: null,
  color: 'rgb(51, 51, 51)',
  background: 'rgb(255, 255, 255)',
};

/** The snapshot as a browser would have told the looks of its sampled blocks. */
export const styled = (snapshot: Snapshot, lookOf: LookOf): Snapshot => {
  const blocks = sampleBlocks(snapshot);
  const looks = blocks.map((block): Look => ({ ...PLAIN, ...lookOf(snapshot.blocks[block]?.text ?? '') }));
  return { ...snapshot, styles: { looks, ofBlock: Object.fromEntries(blocks.map((block, at) => [block, at])) } };
};
