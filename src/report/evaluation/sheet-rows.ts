import type { Snapshot } from '../../model/snapshot.ts';

/** Texts of a row by column, counted from 0; empty where nothing stands. */
export type SheetTexts = readonly string[];

const ROWS = 5_000;
const COLUMNS = 40;
/** `B12`: a cell as readers of sheets name it. */
const CELL = /^([A-Z]{1,2})([1-9]\d{0,6})$/u;

/** The visible rows of each sheet of a CSV or a workbook that was read, rows and cells in their order. */
export const sheetRows = ({ boxes, blocks }: Snapshot): readonly (readonly SheetTexts[])[] => {
  const sheets: string[][][] = [];
  const sheetOf = new Map<number, number>();
  const rows = new Map<string, number>();
  boxes.forEach(({ tag, hidden }, box) => {
    if (tag === 'sheet' && hidden !== true) sheetOf.set(box, sheets.push([]) - 1);
  });
  for (const { text, box, hidden } of blocks) {
    if (hidden) continue;
    const [, letters = '', number = ''] = CELL.exec(boxes[box]?.id ?? '') ?? [];
    const sheet = sheetOf.get(ancestor(boxes, box));
    const column = columnOf(letters);
    const into = sheets[sheet ?? -1];
    if (into === undefined || letters === '' || column >= COLUMNS) continue;
    const key = `${sheet} ${number}`;
    const at = rows.get(key) ?? (into.length < ROWS ? into.push([]) - 1 : -1);
    rows.set(key, at);
    const row = into[at];
    if (row === undefined) continue;
    while (row.length <= column) row.push('');
    row[column] = `${row[column]}${row[column] === '' ? '' : '\n'}${text}`;
  }
  return sheets;
};

const ancestor = (boxes: Snapshot['boxes'], start: number): number => {
  let box = start;
  for (let climb = 0; climb < 6 && boxes[box] !== undefined && boxes[box]?.tag !== 'sheet'; climb += 1) box = boxes[box]?.parent ?? -1;
  return box;
};

/** 0 of A, 26 of AA. */
const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
