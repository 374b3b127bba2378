import type { Given } from '../audit/fact.ts';
import { characterSigns, SIGN } from '../facts/character-signs.ts';

/** 家庭住址, 残疾等级, 致贫原因, 孤儿; headers are short. */
const HEADER = /址|户籍|残疾|病|诊断|致贫|致困|救助|孤儿|健康|困难|低保|出生/u;
const LONGEST = 24;

/** Whether some short line of the page may be a header about persons; spares all other pages the reading of their tables. */
export const hasPersonHeaders = ({ get, snapshot: { blocks } }: Given): boolean => {
  const signs = get(characterSigns);
  return blocks.some(
    ({ text, hidden }, index) => ((signs[index] ?? 0) & SIGN.person) !== 0 && !hidden && text.length <= LONGEST && HEADER.test(text),
  );
};
