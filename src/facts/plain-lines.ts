import type { Given } from '../audit/fact.ts';
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
const TITLE_LINES = 8;
const CAP = 60;

/** Lines without any mark of a heading: right above the byline or the table of metadata, or a document's title among the first lines of the text. */
export const plainLines = (given: Given): readonly (readonly [number, number])[] => {
  const { blocks } = given.snapshot;
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  const body = given.get(bodyBox);
  const lines = new Set<number>();
  for (const field of given.get(fields)) {
    if (field.form || (field.name !== 'publishDate' && field.name !== 'contentSource') || field.layout !== 'inline') continue;
    lines.add(field.labelPlace.block - 1);
    if (lines.size > CAP) break;
  }
  const record = given.get(fields).find((field) => field.name === 'indexNumber' && field.layout === 'cells' && !field.form);
  if (record !== undefined && !PRINTED.test(blocks[record.labelPlace.block - 1]?.text ?? '')) lines.add(record.labelPlace.block - 1);
  const top = body < 0 ? -1 : (tree.first[body] ?? -1);
  for (let index = top; top >= 0 && index < top + TITLE_LINES; index += 1)
    if (GENRE.test(squeeze(blocks[index]?.text.slice(0, 200) ?? ''))) lines.add(index);
  return [...lines].flatMap((index) => {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 120 || block.text.length < 6 || kinds[block.box] !== CHROME.none)
      return [];
    if (/[。；：:]/u.test(block.text) || ENTRY.test(block.text) || numberLine(block.text) !== null) return [];
    if ((tree.linkedInBlock[index] ?? 0) * 2 > block.text.length) return [];
    const before = blocks[index - 1];
    const isSecond =
      /^(?:关于|印发|转发)/u.test(squeeze(block.text)) && before !== undefined && !before.hidden && organsOf(before.text).length > 0;
    return [[isSecond ? index - 1 : index, index] as const];
  });
};
