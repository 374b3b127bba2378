import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, padTo, wrapTo } from '../../src/text/width.ts';

test('Chinese takes two columns, Latin one, combining marks none', () => {
  expect(displayWidth('文号 A1')).toBe(7);
  expect(displayWidth('〔2022〕（、）')).toBe(14);
  expect(displayWidth('𠀀e\u0301')).toBe(3);
  expect(padTo('文号', 6)).toBe('文号  ');
});

test('lines are filled, numbers stay whole, marks do not begin a line', () => {
  expect(wrapTo('成文日期为2022-03-08，请核对。', 16)).toEqual(['成文日期为', '2022-03-08，请核', '对。']);
  expect(wrapTo('一\n二', 10)).toEqual(['一', '二']);
  expect(wrapTo('', 10)).toEqual(['']);
});

test('nothing is lost and no line is wider than asked, a closing mark aside', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('文', '，', 'a', '1', ' ', '。', '\n', '-') }),
      fc.integer({ min: 4, max: 40 }),
      (text, width) => {
        const lines = wrapTo(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
