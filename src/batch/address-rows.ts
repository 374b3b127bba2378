import type { Snapshot } from '../model/snapshot.ts';
import { findDay } from '../text/dates.ts';
import { knownAddress } from './address.ts';
import type { Seed } from './settings.ts';

const CAP = 50_000;
// http://www.a.gov.cn/zwgk/1.html
const ADDRESS = /https?:\/\/[^\s<>"'，。；、（）《》]{4,1900}/giu;
const COLUMN_HEAD = /栏目|板块/u;
const TITLE_HEAD = /标题|名称/u;
const DAY_HEAD = /日期|时间/u;

/** Addresses of a pasted text, each once, in their order; what stands before one in its line is its title. */
export const addressesOfText = (text: string): readonly Seed[] =>
  seedsOf(text.split(/\r?\n/u).map((line) => line.split(/\t|,(?!\/\/)|，/u)));

/** Addresses of a spreadsheet or text file that was read, by its rows; headings name title, column and day. */
export const addressesOf = ({ blocks, boxes, links }: Snapshot): readonly Seed[] => {
  const rows = new Map<number, string[]>();
  const put = (box: number, text: string): void => {
    const row = rowOf(boxes, box);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    const at = columnIn(boxes[box]?.id) ?? cells.length;
    cells[at] = cells[at] === undefined ? text : `${cells[at]}\n${text}`;
  };
  for (const { text, box } of blocks) put(box, text);
  for (const { href, box } of links) put(box, href);
  return seedsOf([...rows.values()].map((cells) => Array.from(cells, (cell) => cell ?? '')));
};

// B12
const CELL = /^([A-Z]{1,3})\d{1,7}$/u;

/** Column of a spreadsheet's cell, from 0; null for anything else. */
const columnIn = (id: string | undefined): number | null => {
  const letters = CELL.exec(id ?? '')?.[1];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const rowOf = (boxes: Snapshot['boxes'], box: number): number => {
  for (let at = box, climb = 0; at >= 0 && climb < 4; climb += 1) {
    if (boxes[at]?.tag === 'tr') return at;
    at = boxes[at]?.parent ?? -1;
  }
  return box;
};

const seedsOf = (rows: readonly (readonly string[])[]): readonly Seed[] => {
  const seeds = new Map<string, Seed>();
  const head = rows.find((cells) => cells.some((cell) => /链接|网址|地址/u.test(cell) && !cell.includes('://'))) ?? [];
  const at = (pattern: RegExp): number => head.findIndex((cell) => pattern.test(cell));
  const [titleAt, columnAt, dayAt] = [at(TITLE_HEAD), at(COLUMN_HEAD), at(DAY_HEAD)];
  for (const cells of rows) {
    for (const [found] of cells.join('\n').matchAll(ADDRESS)) {
      const url = knownAddress(found);
      if (url === null || seeds.has(url) || seeds.size >= CAP) continue;
      const column = (cells[columnAt] ?? '')
        .split(/[>＞/]/u)
        .map((part) => part.trim())
        .filter((part) => part !== '' && !part.includes(':'));
      seeds.set(url, {
        kind: 'page',
        url,
        title: (cells[titleAt] ?? titleIn(cells)).trim().slice(0, 200),
        listedOn: findDay(cells[dayAt] ?? '')?.iso ?? '',
        column,
      });
    }
  }
  return [...seeds.values()];
};

/** The longest cell that is no address, or what stands before the address in its own cell. */
const titleIn = (cells: readonly string[]): string => {
  const words = cells.map((cell) => cell.replace(ADDRESS, '').trim());
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
};
