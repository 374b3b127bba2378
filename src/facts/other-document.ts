import { defineFact } from '../audit/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { isWithin, layout } from './layout.ts';

/** Heads a box with the record of another document. */
const CAPTION = /^(?:被?解读(?:的)?(?:文件|政策)|(?:相关|关联|原)(?:政策)?文件|相关政策|政策原文|上位依据|制定依据)[：:]?$/u;
/** What captions end with; most lines do not. */
const LAST: ReadonlySet<number> = new Set([...'件策文据：: '].map((unit) => unit.charCodeAt(0)));
/** A record is no longer than this, in blocks. */
const LONGEST = 40;
/** Boxes that may lie around a caption alone. */
const CLIMB = 3;

/** Blocks in a box that a caption, 被解读文件, says to be about another document. */
export const otherDocument = defineFact<ReadonlySet<number>>('otherDocument', (given) => {
  const { blocks, boxes } = given.snapshot;
  const tree = given.get(layout);
  const found = new Set<number>();
  for (let index = 0; index < blocks.length; index += 1) {
    const { text = '', hidden, box = -1 } = blocks[index] ?? {};
    if (text.length < 3 || text.length > 16 || !LAST.has(text.charCodeAt(text.length - 1)) || hidden || !CAPTION.test(squeeze(text)))
      continue;
    let around = box;
    for (let climb = 0; climb < CLIMB && around >= 0 && tree.last[around] === index; climb += 1) around = boxes[around]?.parent ?? -1;
    const last = tree.last[around] ?? -1;
    if (around < 0 || tree.first[around] !== index || last - index > LONGEST) continue;
    for (let at = index + 1; at <= last && isWithin(tree, blocks[at]?.box ?? -1, around); at += 1) found.add(at);
  }
  return found;
});
