import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/audit/fact.ts';
import { captureHtml } from '../../../src/capture/parsed-page.ts';
import { APPLICANTS, REQUEST_ROWS } from '../../../src/facts/annual-template.ts';
import { annualCellsFilled } from '../../../src/rules/annual-report/annual-cells-filled.ts';
import { annualTableBalanced } from '../../../src/rules/annual-report/annual-table-balanced.ts';
import { annualTableLabelsStandard } from '../../../src/rules/annual-report/annual-table-labels-standard.ts';
import { applicantName, requestName } from '../../../src/rules/annual-report/figure-words.ts';
import type { AnnualShape } from '../../facts/annual-form.ts';
import { type AnnualNumbers, balancedNumbers, cellsOf, withCell } from '../../facts/annual-numbers.ts';
import { SHAPES } from '../../facts/annual-shapes.ts';
import { annualPage } from './annual-page.ts';

const RUNS = 4;
/** Shapes that leave cells without a number, which another rule points out. */
const BLANK = /for 0$/;

const numbers = fc
  .infiniteStream(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(3000)))
  .map((stream) => balancedNumbers(() => stream.next().value ?? 0));

const read = (shape: AnnualShape, given: AnnualNumbers) =>
  open(captureHtml(annualPage({ shape, numbers: given }), { url: 'https://www.example.gov.cn/nb.html', charset: 'utf-8' }), {
    day: '2024-06-03',
    sites: [],
  });

describe.each(Object.entries(SHAPES))('%s', (name, shape) => {
  test('balanced figures give no finding', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const page = read(shape, given);
        expect(annualTableBalanced.check(page)).toEqual({ kind: 'pass' });
        expect(annualTableLabelsStandard.check(page)).toEqual({ kind: 'pass' });
        if (!BLANK.test(name) || /^〇/.test(name)) expect(annualCellsFilled.check(page)).toEqual({ kind: 'pass' });
      }),
      { numRuns: RUNS, seed: 3 },
    );
  });

  test('one cell that is changed is found and named', () => {
    const requestCells = fc.nat(25 * 7 - 1).map((at) => ({ row: Math.floor(at / 7), column: at % 7 }));
    fc.assert(
      fc.property(numbers, requestCells, fc.integer({ min: 1, max: 40 }), (given, { row, column }, more) => {
        const [line, applicant] = [REQUEST_ROWS[row], APPLICANTS[column]];
        if (line === undefined || applicant === undefined) return;
        const value = (given.requests[row]?.[column] ?? 0) + more;
        const verdict = annualTableBalanced.check(read(shape, withCell(given, { table: 2, row: line.id, column: applicant.id }, value)));
        expect(verdict.kind).toBe('flagged');
        if (verdict.kind !== 'flagged') return;
        const named = `“${requestName(line.id)}”行“${applicantName(applicant.id)}”列的 ${value}。`;
        for (const { message, evidence } of verdict.flags) {
          expect(message).toContain(named);
          expect(evidence.some(({ quote }) => quote !== '')).toBe(true);
        }
        expect(verdict.flags.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: RUNS, seed: 5 },
    );
  });

  test('one figure of the third table that is changed is found in its group', () => {
    const cells = cellsOf(balancedNumbers(() => 3)).flatMap(({ name: cell }) => (cell.table === 3 ? [cell] : []));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...cells), (given, cell) => {
        const verdict = annualTableBalanced.check(read(shape, withCell(given, cell, given.relief[cell.row][cell.column] + 7)));
        expect(verdict.kind === 'flagged' ? verdict.flags.map(({ about }) => about) : []).toEqual([
          `D-4 表三“${{ review: '行政复议', suit: '行政诉讼（未经复议直接起诉）', suitAfterReview: '行政诉讼（复议后起诉）' }[cell.row]}”`,
        ]);
      }),
      { numRuns: RUNS, seed: 6 },
    );
  });
});
