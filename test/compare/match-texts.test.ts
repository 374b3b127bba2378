import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchTexts } from '../../src/compare/match-texts.ts';

const letters = (alphabet: string, most: number) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: most });

test('matches are equal, go forward, and do not overlap', () => {
  fc.assert(
    fc.property(letters('甲乙丙丁1', 400), letters('甲乙丙丁1', 400), (one, other) => {
      let [left, right] = [0, 0];
      for (const match of matchTexts(one, other)) {
        expect(match.length).toBeGreaterThan(0);
        expect(match.one).toBeGreaterThanOrEqual(left);
        expect(match.other).toBeGreaterThanOrEqual(right);
        expect(one.slice(match.one, match.one + match.length)).toBe(other.slice(match.other, match.other + match.length));
        left = match.one + match.length;
        right = match.other + match.length;
      }
      expect(left).toBeLessThanOrEqual(one.length);
      expect(right).toBeLessThanOrEqual(other.length);
    }),
    { numRuns: 300 },
  );
});

test('a single edit costs no more than itself', () => {
  fc.assert(
    fc.property(letters('甲乙丙丁戊己庚辛壬癸子丑寅卯', 600), fc.nat(), letters('天地', 6), fc.nat(20), (text, place, added, removed) => {
      const at = text.length === 0 ? 0 : place % text.length;
      const edited = text.slice(0, at) + added + text.slice(at + removed);
      const common = matchTexts(text, edited).reduce((sum, { length }) => sum + length, 0);
      expect(common).toBeGreaterThanOrEqual(edited.length - added.length);
    }),
    { numRuns: 300 },
  );
});

test('texts that repeat themselves, are empty or are the same', () => {
  expect(matchTexts('', '甲')).toEqual([]);
  expect(matchTexts('甲乙', '甲乙')).toEqual([{ one: 0, other: 0, length: 2 }]);
  const repeated = '第一条 同样的话。'.repeat(400);
  expect(matchTexts(repeated, `${repeated}完`)).toEqual([{ one: 0, other: 0, length: repeated.length }]);
});

test('two unrelated texts of two hundred thousand characters take at most two seconds', { retry: 3 }, () => {
  const text = (seed: number): string => {
    let state = seed;
    return Array.from({ length: 200_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
    }).join('');
  };
  const [one, other] = [text(1), text(2)];
  const started = performance.now();
  matchTexts(one, other);
  expect(performance.now() - started).toBeLessThan(2_000);
});
