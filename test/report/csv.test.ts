import { describe, expect, test } from 'vitest';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { renderCsv } from '../../src/report/render/csv.ts';
import { LEDGER_COLUMNS } from '../../src/report/render/rows.ts';
import { exampleReport, HOSTILE, saying } from './example.ts';
import { readCsv } from './read-csv.ts';

const basisOf = (rule: string): string => `依据 ${rule}`;

test('opens in Excel: byte order mark, returns and line feeds, fifteen columns', () => {
  const csv = [...renderCsv(handOverOfReports([exampleReport()]), basisOf)].join('');
  expect(csv.startsWith('\uFEFF序号,单位/网站,')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  const rows = readCsv(csv.slice(1));
  expect(rows.map((row) => row.length)).toEqual([15, 15, 15, 15]);
  expect(rows[0]).toEqual([...LEDGER_COLUMNS]);
  expect(rows[3]?.[8]).toBe('需核对');
  expect(rows[3]?.[9]).toBe('信息栏成文日期：“2022-03-08”\r\n落款日期：“2022年3月9日”');
});

describe('hostile text stays text', () => {
  test.each(HOSTILE)('%j', (text) => {
    const rows = readCsv([...renderCsv(handOverOfReports([saying(text)]), basisOf)].join('').slice(1));
    expect(rows.map((row) => row.length)).toEqual([15, 15, 15, 15]);
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^[\s\u200B]*[=+\-@＝＋－＠]/u);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(cell).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u202A-\u202E]/u);
      expect(cell.isWellFormed()).toBe(true);
    }
  });
});

test('no cell is longer than a cell may be', () => {
  for (const cell of readCsv([...renderCsv(handOverOfReports([saying('文'.repeat(40_000))]), basisOf)].join('').slice(1)).flat())
    expect(cell.length).toBeLessThanOrEqual(32_767);
});
