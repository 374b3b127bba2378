import type { Block } from '../model/snapshot.ts';

/** Text of neighbouring blocks as one heading. */
export const joined = (blocks: readonly Block[], first: number, last: number): string => {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden) continue;
    text += text === '' || isSolid(text, block.text) ? inkOf(block) : ` ${inkOf(block)}`;
  }
  return text;
};

/** Lines of one heading join without a blank where Chinese meets Chinese. */
const isSolid = (before: string, after: string): boolean => /[\u2e80-\uffee]$/u.test(before) && /^[\u2e80-\uffee]/u.test(after);

/** `现行有效`, `【已废止】` as an element of its own. */
const BADGE = /^[【[（(\s]*(?:现行有效|有效|已?失效|已?废止|已?修改|部分失效)[】\]）)\s]*$/u;

/** A heading's own text: what stands in `small`, or in a part of its own with a date or a badge, is not of the title. */
const inkOf = ({ text, runs }: Block): string => {
  let kept = text;
  for (const run of runs ?? []) {
    const isAside =
      run.tag === 'small' ||
      (run.start > 0 &&
        run.end > run.start &&
        (/^[（([\s]*(?:19|20)\d{2}[-/.年]|^(?:来源|发布|时间|日期)/u.test(text.slice(run.start, run.end)) ||
          BADGE.test(text.slice(run.start, run.end))));
    if (isAside && run.start > 0) kept = kept.slice(0, Math.min(kept.length, run.start));
  }
  return kept;
};
