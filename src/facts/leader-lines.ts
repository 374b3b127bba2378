import type { Given } from '../audit/fact.ts';
import { characterSigns, SIGN } from './character-signs.ts';
import { LEADER_LINE } from './content-clues.ts';

/** How many visible lines present leaders: a post and a name, or duties. */
export const leaderLines = (given: Given): number => {
  const { blocks } = given.snapshot;
  const signs = given.get(characterSigns);
  let count = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    if (((signs[index] ?? 0) & SIGN.colon) === 0) continue;
    const { text = '', hidden } = blocks[index] ?? {};
    if (!hidden && hasEarlyColon(text) && LEADER_LINE.test(text)) count += 1;
  }
  return count;
};

/** A colon among the first characters, as after a role: a cheap way to say no. */
const hasEarlyColon = (text: string): boolean => text.slice(0, 14).search(/[：:]/u) > 1;
