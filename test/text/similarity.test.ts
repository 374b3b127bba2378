import { describe, expect, test } from 'vitest';
import { bareText, containment, longestRun, widestLine } from '../../src/text/similarity.ts';

const long = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919 + seed * 104_729) % 5000))).join('');

describe('containment', () => {
  test('is 1 for a copy, whatever its blanks and marks', () => {
    const one = bareText(['第一条　为规范停车，制定本办法。']);
    expect(containment(one, bareText(['第一条 为规范停车 制定本办法'])).toFixed(2)).toBe('1.00');
  });
  test('is 0 for texts without a common stretch', () => {
    expect(containment(bareText([long(1, 500)]), bareText([long(2, 500)]))).toBeLessThan(0.05);
  });
  test('is the share of the first text only', () => {
    const [copied, own] = [long(1, 300), long(2, 300)];
    expect(containment(bareText([copied + own]), bareText([copied]))).toBeCloseTo(0.5, 1);
    expect(containment(bareText([copied]), bareText([copied + own]))).toBe(1);
  });
  test('names in book marks do not count', () => {
    expect(bareText(['根据《中华人民共和国某某法》制定']).text).toBe('根据制定');
  });
  test('nothing is contained in a text too short to tell', () => {
    expect(containment(bareText(['解读']), bareText(['解读']))).toBe(0);
  });
});

describe('longestRun', () => {
  test('finds a run that begins anywhere', () => {
    const run = long(3, 230);
    const found = longestRun(bareText([long(1, 123) + run + long(2, 50)]), bareText([long(4, 77) + run + long(5, 80)]));
    expect(found).toEqual({ one: 123, other: 77, length: 230 });
  });
  test('finds the longest of several, across lines', () => {
    const [short, tall] = [long(3, 120), long(6, 260)];
    const one = bareText([short, '。', tall.slice(0, 100), tall.slice(100)]);
    expect(longestRun(one, bareText([tall, long(7, 30), short]))?.length).toBe(260);
    expect(widestLine(one, 120, 260)).toEqual({ line: 3, start: 0, end: 160 });
  });
  test('there is none in texts that differ', () => {
    expect(longestRun(bareText([long(1, 400)]), bareText([long(2, 400)]))).toBeNull();
  });
});

test('two texts of 200,000 characters are compared in time', () => {
  const copies = [
    [long(1, 200_000), long(1, 200_000)],
    ['甲'.repeat(200_000), '甲'.repeat(200_000)],
    ['甲乙'.repeat(100_000), `${'甲乙'.repeat(50_000)}丙${'甲乙'.repeat(50_000)}`],
  ] as const;
  for (const [one, other] of copies) {
    const start = performance.now();
    const [first, second] = [bareText([one]), bareText([other])];
    containment(first, second);
    longestRun(first, second);
    expect(performance.now() - start).toBeLessThan(2500);
  }
});
