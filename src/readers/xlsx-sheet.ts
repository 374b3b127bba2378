import type { Archive } from './archive.ts';
import type { Budget } from './limits.ts';
import { type NumberLook, numberLook, type SheetCell, type SheetRow, shownNumber } from './worksheet.ts';
import { readXml, type XmlAttributes } from './xml.ts';

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

type Row = { number: number; hidden: boolean; cells: SheetCell[] };

/** Reads the texts that cells refer to by number; readings of characters (phonetics) left out. */
export const readSharedTexts = (archive: Archive, budget: Budget): readonly string[] => {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  readXml(archive, 'xl/sharedStrings.xml', budget, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else inText = name === 't' && !inReading;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
};

/** How the cell styles show numbers, in their order. */
export const readLooks = (archive: Archive, budget: Budget): readonly NumberLook[] => {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  readXml(archive, 'xl/styles.xml', budget, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId'));
        looks.push(numberLook(id, codes.get(id) ?? ''));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return looks;
};

/** Reads one sheet; null when its part is not there. */
export const readSheetPart = (archive: Archive, part: string, budget: Budget, shared: SharedParts) => {
  const rows: Row[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  let [locked, complete, inValue] = [false, true, false];
  let cell = { column: 0, type: '', style: 0, value: '' };
  const open = (name: string, attribute: XmlAttributes): void => {
    if (name === 'c')
      cell = { column: columnOf(attribute('r'), cell.column + 1), type: attribute('t'), style: Number(attribute('s')), value: '' };
    else if (name === 'v' || name === 't') inValue = true;
    else if (name === 'row') {
      complete &&= rows.length < budget.limits.rows;
      cell.column = -1;
      rows.push({ number: Number(attribute('r')) || (rows.at(-1)?.number ?? 0) + 1, hidden: isOn(attribute('hidden')), cells: [] });
      if (!complete) rows.pop();
    } else if (name === 'col' && isOn(attribute('hidden')))
      hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1]);
    else if (name === 'sheetProtection') locked ||= isOn(attribute('sheet'));
  };
  const found = readXml(archive, part, budget, {
    open,
    text: (text) => {
      if (inValue) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name !== 'c' || !complete) return;
      const text = shownCell(cell, shared);
      if (text.trim() !== '') rows.at(-1)?.cells.push({ column: cell.column, text });
    },
  });
  const filled: readonly SheetRow[] = rows.filter((row) => row.cells.length > 0);
  return found ? { rows: filled, hiddenColumns, locked, complete } : null;
};

const isOn = (value: string): boolean => value === '1' || value === 'true';

const shownCell = (
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  shared: SharedParts,
): string => {
  if (type === 's') return shared.texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== '' && type !== 'n') return value;
  return value === '' ? '' : shownNumber(Number(value), shared.looks[style] ?? 'plain', shared.from1904);
};

/** Column of a reference such as `AB12`, from 0. */
const columnOf = (reference: string, next: number): number => {
  let column = 0;
  for (const unit of reference.slice(0, 3)) {
    const value = unit.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column > 0 ? column - 1 : next;
};
