import type { Box, Place, Snapshot } from '../model/snapshot.ts';

/** Where a place of a document stands, for people: 第2页第3段, 第1个表格第2行第3列, 工作表“名单”B3. Empty when the place is not there. */
export const describePlace = (snapshot: Snapshot, place: Place): string => {
  const block = snapshot.blocks[place.block];
  if (block === undefined) return '';
  const path = pathTo(snapshot.boxes, block.box);
  const part = path.map((box) => partName(snapshot.boxes, box)).join('');
  const table = path.findLast((box) => tagOf(snapshot, box) === 'table');
  const sheet = path.find((box) => tagOf(snapshot, box) === 'sheet');
  if (sheet !== undefined) return part + cellName(snapshot, path);
  if (table !== undefined) return part + tableName(snapshot, path, table);
  const own = path.findLast((box) => isParagraph(snapshot.boxes[box]));
  return own === undefined ? part : `${part}第${ordinal(snapshot, own)}段`;
};

const tagOf = (snapshot: Snapshot, box: number): string => snapshot.boxes[box]?.tag ?? '';

/** Boxes from the outermost to the given one. */
const pathTo = (boxes: readonly Box[], box: number): readonly number[] => {
  const path: number[] = [];
  for (let at = box; at >= 0 && path.length < 1000; at = boxes[at]?.parent ?? -1) path.push(at);
  return path.reverse();
};

const PARTS: Readonly<Record<string, string>> = { header: '页眉', footer: '页脚', footnote: '脚注', aside: '文本框' };

const partName = (boxes: readonly Box[], index: number): string => {
  const box = boxes[index];
  if (box?.tag === 'page') return `第${box.id ?? ''}页`;
  if (box?.tag === 'sheet') return box.name ? `工作表“${box.name}”` : '';
  return PARTS[box?.tag ?? ''] ?? '';
};

/** Boxes that paragraphs are counted within, and those that do not count as paragraphs of what is around them. */
const CONTAINERS: ReadonlySet<string> = new Set(['document', 'page', 'header', 'footer', 'footnote', 'aside', 'td', 'th']);

const isParagraph = (box: Box | undefined): boolean => box !== undefined && /^(?:p|h[1-6]|li)$/u.test(box.tag);

const containerOf = (boxes: readonly Box[], box: number): number => {
  let at = boxes[box]?.parent ?? -1;
  while (at >= 0 && !CONTAINERS.has(boxes[at]?.tag ?? '')) at = boxes[at]?.parent ?? -1;
  return at;
};

/** Which paragraph of its container a box is, from 1. */
const ordinal = ({ boxes }: Snapshot, box: number): number => {
  const container = containerOf(boxes, box);
  let count = 0;
  for (let at = container + 1; at <= box; at += 1) if (isParagraph(boxes[at]) && containerOf(boxes, at) === container) count += 1;
  return count;
};

const tableName = (snapshot: Snapshot, path: readonly number[], table: number): string => {
  const { boxes } = snapshot;
  const page = path.find((box) => tagOf(snapshot, box) === 'page') ?? 0;
  let tables = 0;
  for (let at = page; at <= table; at += 1) if (boxes[at]?.tag === 'table') tables += 1;
  const row = path.findLast((box) => tagOf(snapshot, box) === 'tr');
  const cell = path.findLast((box) => tagOf(snapshot, box) === 'td' || tagOf(snapshot, box) === 'th');
  const rowName = row === undefined ? '' : `第${childOrdinal(boxes, row, table)}行`;
  return `第${tables}个表格${rowName}${row === undefined || cell === undefined ? '' : `第${childOrdinal(boxes, cell, row)}列`}`;
};

/** Which child of its parent with its tag a box is, from 1; spans of earlier cells are counted. */
const childOrdinal = (boxes: readonly Box[], box: number, after: number): number => {
  const own = boxes[box];
  let count = 1;
  for (let at = after + 1; at < box; at += 1) {
    const sibling = boxes[at];
    if (sibling?.parent === own?.parent && sibling?.tag === own?.tag) count += sibling?.columns ?? 1;
  }
  return count;
};

const cellName = (snapshot: Snapshot, path: readonly number[]): string => {
  const cell = path.findLast((box) => tagOf(snapshot, box) === 'td');
  return cell === undefined ? '' : (snapshot.boxes[cell]?.id ?? '');
};
