import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost, oneLine, printable } from '../../src/text/printable.ts';

test('controls, direction marks and halves of characters go', () => {
  expect(printable('a\u0000\u001b[31mb\u202Ec\uD800d\r\ne\u2028f\uFEFF')).toBe('a[31mbcd\ne\nf');
  expect(oneLine(' a\r\n\tb　c ')).toBe('a b c');
});

test('a cut never leaves half a character', () => {
  expect(atMost('𠀀𠀀𠀀', 4)).toBe('𠀀…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, length) => {
      const cut = atMost(text, length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});
