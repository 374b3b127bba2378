import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureAt } from '../../src/facts/annual-figures.ts';
import { type AnnualTables, annualTables } from '../../src/facts/annual-tables.ts';
import type { AnnualShape } from './annual-form.ts';
import { type AnnualNumbers, balancedNumbers, type CellName, cellsOf } from './annual-numbers.ts';
import { SHAPES } from './annual-shapes.ts';
import { readPage } from './read-page.ts';

const RUNS = 10;
const numbers = fc
  .infiniteStream(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(30_000)))
  .map((stream) => balancedNumbers(() => stream.next().value ?? 0));

const page = ({ content, requests, relief }: AnnualShape, given: AnnualNumbers): string =>
  `<h1>甲县2023年政府信息公开工作年度报告</h1><div class="con"><p>一、总体情况</p><p>全县政府信息公开工作有序开展，现将有关情况报告如下。</p><p>二、主动公开政府信息情况</p>${content(given)}<p>三、收到和处理政府信息公开申请情况</p>${requests(given)}<p>四、政府信息公开行政复议、行政诉讼情况</p>${relief(given)}<p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p></div>`;

const figure = (tables: AnnualTables, name: CellName) => {
  if (name.table === 1) return figureAt(tables.content, name.row, name.column);
  return name.table === 2 ? figureAt(tables.requests, name.row, name.column) : figureAt(tables.relief, name.row, name.column);
};

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  test('every figure is read from its cell', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const read = readPage(page(shape, given));
        const tables = read.get(annualTables);
        for (const { name, value } of cellsOf(given)) {
          const found = figure(tables, name);
          const where = `${name.table} ${name.row} ${name.column}`;
          expect(found, where).toBeDefined();
          expect(found?.kind === 'blank' && value === 0 ? 0 : found?.value, where).toBe(value);
          if (found?.place === null || found === undefined) continue;
          const { block, start, end } = found.place;
          expect(read.snapshot.blocks[block]?.text.slice(start, end)).toBe(found.raw.split('\n')[0]);
        }
        expect([tables.content.conflicting, tables.requests.conflicting, tables.relief.conflicting]).toEqual([false, false, false]);
        expect([tables.content.figures.size, tables.requests.figures.size, tables.relief.figures.size]).toEqual([10, 175, 15]);
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
});
