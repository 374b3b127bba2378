import type { Given } from '../audit/fact.ts';
import { bodyBox } from './body-box.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import type { Heading } from './headings.ts';
import { isWithin, layout } from './layout.ts';

/** Labels of counters, people and tools that stand in bylines. */
export const BYLINE_LABEL = /^(?:浏览|点击|访问|阅读|人气|字体|文字大小|作者|责任编辑|编辑|责编|打印|分享|视力)/u;
/** A byline below the text stands in its last lines, and is short. */
const CLOSING_LINES = 4;
const CLOSING_LENGTH = 120;

/** Blocks of the byline: lines of date, source and counters near the heading, or below the text. */
export const bylineBlocks = (given: Given, heading: Heading | null, from: number, prose: number, to: number): ReadonlySet<number> => {
  const kinds = given.get(chrome);
  const closing = closingLines(given, prose, to);
  const near = new Set<number>();
  for (const field of given.get(fields)) {
    if (field.form || field.layout === 'cells' || field.layout === 'header' || field.layout === 'listing') continue;
    const { block } = field.labelPlace;
    const kind = kinds[field.box];
    if (kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path || block >= prose + 400) continue;
    if (closing.has(block)) near.add(block);
    if (block >= prose && isWithin(given.get(layout), field.box, Math.max(0, given.get(bodyBox)))) continue;
    const isByline =
      field.name === 'publishDate' || field.name === 'contentSource' || (field.name === 'notice' && BYLINE_LABEL.test(field.key));
    if (!isByline) continue;
    if (heading === null ? block < Math.max(from, 1) + 40 : Math.abs(block - heading.last) < 25 || (block > heading.last && block < prose))
      near.add(block);
  }
  return near;
};

/** Among the text's last lines, those made of labels of a byline: `发布日期：2024-06-13　来源：县教育局　责任编辑：…`. */
const closingLines = (given: Given, prose: number, to: number): ReadonlySet<number> => {
  const { blocks } = given.snapshot;
  const labels = new Map<number, number>();
  for (const field of given.get(fields)) {
    const { block, start } = field.labelPlace;
    if (block <= prose || block >= to || (field.layout !== 'inline' && field.layout !== 'pair')) continue;
    const isOne =
      field.name === 'publishDate' || field.name === 'contentSource' || (field.name === 'notice' && BYLINE_LABEL.test(field.key));
    if (isOne && (labels.has(block) || start === 0)) labels.set(block, (labels.get(block) ?? 0) + 1);
  }
  const last: number[] = [];
  for (let index = to - 1; index > prose && last.length < CLOSING_LINES; index -= 1) {
    const block = blocks[index];
    if (block !== undefined && !block.hidden && block.text !== '') last.push(index);
  }
  return new Set(last.filter((index) => (labels.get(index) ?? 0) >= 2 && (blocks[index]?.text.length ?? 0) <= CLOSING_LENGTH));
};
