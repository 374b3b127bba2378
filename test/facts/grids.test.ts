import { describe, expect, test } from 'vitest';
import { cellAt, cellText, type Grid, grids, rowCells } from '../../src/facts/grids.ts';
import { readPage } from './read-page.ts';

/** The words in every slot, holes as `.`. */
const drawn = (html: string): readonly string[] => {
  const given = readPage(html);
  const draw = (grid: Grid): string =>
    grid.slots
      .map((row, at) =>
        row
          .map((_, column) => cellAt(grid, at, column))
          .map((cell) => (cell === undefined ? '.' : cellText(given, cell).text || '_'))
          .join(' '),
      )
      .join(' | ');
  return given.get(grids).map(draw);
};

describe('a table is laid out as a browser does', () => {
  test.each([
    ['without spans', '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>', 'a b | c d'],
    ['with columns spanned', '<tr><td colspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>', 'a a b | c d e'],
    ['with rows spanned', '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>', 'a b | a c'],
    [
      'with both',
      '<tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>',
      'a a b | a a c | d e f',
    ],
    [
      'with a span in the middle',
      '<tr><td>a</td><td rowspan="3">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr>',
      'a b c | d b e | f b',
    ],
    ['with rows of their own length', '<tr><td>a</td></tr><tr><td>b</td><td>c</td></tr>', 'a | b c'],
    ['with a span that goes on past the end', '<tr><td rowspan="60000">a</td><td>b</td></tr><tr><td>c</td></tr>', 'a b | a c'],
    ['with empty cells', '<tr><td></td><td>b</td></tr>', '_ b'],
    ['with head and foot', '<thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>', 'a | b'],
    ['without what is hidden', '<tr style="display:none"><td>x</td></tr><tr><td>a</td><td hidden>y</td><td>b</td></tr>', 'a b'],
  ])('%s', (_, rows, wanted) => expect(drawn(`<table>${rows}</table>`)).toEqual([wanted]));
});

test('a table within a cell is a grid of its own', () => {
  const found = drawn('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>');
  expect(found).toEqual(['a\nb\nc d', 'b c']);
});

test('a cell that spans rows is one of the cells of each', () => {
  const [grid] = readPage('<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>').get(grids);
  expect(grid === undefined ? [] : rowCells(grid, 1).map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

const HOSTILE: Readonly<Record<string, string>> = {
  'of 100,000 rows': `<table>${'<tr><td>1</td><td>2</td><td>3</td></tr>'.repeat(100_000)}</table>`,
  'of cells that span everything': `<table>${'<tr><td colspan="1000" rowspan="65534">1</td></tr>'.repeat(20_000)}</table>`,
  'of one endless row': `<table><tr>${'<td colspan="1000">1</td>'.repeat(50_000)}</tr>${'<tr><td>1</td></tr>'.repeat(20_000)}</table>`,
  'in tables': `${'<table><tr><td>1'.repeat(400)}${'</td></tr></table>'.repeat(400)}`,
  'by the thousand': '<table><tr><td>1</td></tr></table>'.repeat(50_000),
};

test.each(Object.entries(HOSTILE))('tables %s are read in time, with a cap', (_, html) => {
  const given = readPage(html);
  const begun = performance.now();
  const found = given.get(grids);
  expect(performance.now() - begun).toBeLessThan(3000);
  expect(found.reduce((sum, { slots }) => sum + slots.reduce((inRows, row) => inRows + row.length, 0), 0)).toBeLessThanOrEqual(1_100_000);
});
