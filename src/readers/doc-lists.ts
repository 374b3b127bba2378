import { wideText } from './bytes.ts';
import type { DocFile } from './doc-header.ts';
import { countedLabel, type NumberLevel, startCounters } from './number-label.ts';

const LISTS = 73;
const INSTANCES = 74;

/** Names of number formats by their number in the old format; decimal where it is not here. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'ideographLegalTraditional',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth',
  22: 'decimalZero',
  23: 'bullet',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

/** Gives the label that automatic numbering puts before a paragraph of a Word document; lists are counted from 1. */
export const readDocLists = (file: DocFile): ((list: number, level: number) => string) => {
  const lists = readDefinitions(file);
  const { table } = file;
  const { at, length } = file.structure(INSTANCES);
  const instances: number[] = [];
  if (length > 0) for (let index = 0; index < Math.min(table.u32(at), 10_000); index += 1) instances.push(table.i32(at + 4 + index * 16));
  const counters = startCounters();
  return (list, level) => {
    const id = instances[list - 1];
    const levels = id === undefined ? undefined : lists.get(id);
    if (id === undefined || levels === undefined || level > 8) return '';
    return countedLabel(levels, level, counters(String(id), level, levels));
  };
};

const readDefinitions = (file: DocFile): ReadonlyMap<number, readonly NumberLevel[]> => {
  const { table } = file;
  const { at: start, length } = file.structure(LISTS);
  const lists = new Map<number, readonly NumberLevel[]>();
  const count = length < 2 ? 0 : Math.min(table.u16(start), 10_000);
  let at = start + 2 + count * 28;
  for (let index = 0; index < count && at < table.length; index += 1) {
    const head = start + 2 + index * 28;
    const levels: NumberLevel[] = [];
    const depth = (table.u8(head + 26) & 1) === 1 ? 1 : 9;
    for (let level = 0; level < depth; level += 1) {
      const text = at + 28 + table.u8(at + 24) + table.u8(at + 25);
      const size = table.u16(text);
      levels.push({
        start: table.i32(at),
        format: FORMATS[table.u8(at + 4)] ?? 'decimal',
        text: pattern(wideText(table.slice(text + 2, size * 2))),
      });
      at = text + 2 + size * 2;
    }
    lists.set(table.i32(head), levels);
  }
  return lists;
};

/** Levels stand in the label as characters 0 to 8; OOXML writes them `%1` to `%9`. */
const pattern = (text: string): string => text.replace(/\p{Cc}/gu, (unit) => (unit.charCodeAt(0) < 9 ? `%${unit.charCodeAt(0) + 1}` : ''));
