import type { Block } from '../model/snapshot.ts';

/** How far a call for opinions is, as templates put it before the title. */
const STATE = /^[[【]?(?:征集中|进行中|正在征集|已结束|已截止|未开始)[\]】]?$/u;

/** Text of neighbouring blocks as one heading. */
export const joined = (blocks: readonly Block[], first: number, last: number): string => {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || (text === '' && index < last && STATE.test(block.text))) continue;
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
        (/^[（([\s]*(?:19|20)\d{2}(?:[-/.]|年\s?\d)|^(?:来源|发布|时间|日期)/u.test(text.slice(run.start, run.end)) ||
          BADGE.test(text.slice(run.start, run.end))));
    if (isAside && run.start > 0) kept = kept.slice(0, Math.min(kept.length, run.start));
  }
  return kept;
};
