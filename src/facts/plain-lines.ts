import type { Given } from '../audit/fact.ts';
import type { Block } from '../model/snapshot.ts';
import { numberLine } from '../text/document-number.ts';
import { organsOf } from '../text/organs.ts';
import { squeeze } from '../text/white-space.ts';
import { bodyBox } from './body-box.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { layout } from './layout.ts';

/** `关于…的通知`, `某办法`: a document's title. */
const GENRE =
  /^[^。；：]{0,80}关于[^。；：]{2,120}的?(?:通知|意见|决定|通告|批复|通报|函|公告|命令|复函|决议|报告)(?:[（(].{0,40}[）)])?$/u;
/** `某县人民政府办公室　2024年5月10日印发` */
const PRINTED = /\d\s?日/u;
/** `1．某通知`: an entry of a list. */
const ENTRY = /^[\s　]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[．.、]/u;
/** The text's title stands among its first lines, or so many lines above it at most. */
const ABOVE = 4;
const TITLE_LINES = 8;
const CAP = 60;

/** Lines right above the byline or the table of metadata. */
const addLabelled = (given: Given, lines: Set<number>): void => {
  const { blocks } = given.snapshot;
  for (const field of given.get(fields)) {
    if (field.form || (field.name !== 'publishDate' && field.name !== 'contentSource') || field.layout !== 'inline') continue;
    lines.add(field.labelPlace.block - 1);
    if (lines.size > CAP) break;
  }
  const record = given.get(fields).find((field) => field.name === 'indexNumber' && field.layout === 'cells' && !field.form);
  if (record !== undefined && !PRINTED.test(blocks[record.labelPlace.block - 1]?.text ?? '')) lines.add(record.labelPlace.block - 1);
};

/** A line break in a cell that holds nothing but a title: `某项目` above `成交结果公告`. */
const isBroken = (given: Given, before: Block, line: Block): boolean => {
  const { first, last } = given.get(layout);
  const whole = (last[line.box] ?? -1) - (first[line.box] ?? -1) === 1 && given.snapshot.boxes[line.box]?.tag === 'td';
  return whole && before.box === line.box && before.text.length <= 60 && !/[：:。；>]/u.test(before.text);
};

/** Lines without any mark of a heading: right above the byline or the table of metadata, or a document's title among the first lines of the text; `isAbove` those above the text alone. */
export const plainLines = (given: Given, isAbove: boolean): readonly (readonly [number, number])[] => {
  const { blocks } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const body = given.get(bodyBox);
  const lines = new Set<number>();
  if (!isAbove) addLabelled(given, lines);
  const top = body < 0 ? -1 : (tree.first[body] ?? -1);
  for (let index = Math.max(0, top - ABOVE); top >= 0 && index < (isAbove ? top : top + TITLE_LINES); index += 1)
    if (GENRE.test(squeeze(blocks[index]?.text.slice(0, 200) ?? ''))) lines.add(index);
  return [...lines].flatMap((index) => {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 120 || block.text.length < 6 || kinds[block.box] !== CHROME.none)
      return [];
    if (/[。；：:]/u.test(block.text) || ENTRY.test(block.text) || numberLine(block.text) !== null) return [];
    if ((tree.linkedInBlock[index] ?? 0) * 2 > block.text.length) return [];
    const before = blocks[index - 1];
    const isSecond =
      before !== undefined &&
      !before.hidden &&
      ((/^(?:关于|印发|转发)/u.test(squeeze(block.text)) && organsOf(before.text).length > 0) || isBroken(given, before, block));
    return [[isSecond ? index - 1 : index, index] as const];
  });
};
