import { expect, test } from 'vitest';
import { creditCheckSign } from '../../src/text/credit-code.ts';

test.each(['11341702486344515H', '11441700007280420Y', '11620622013933539B', '11370322004222241N'])(
  '%s ends with its check sign',
  (code) => {
    expect(creditCheckSign(code)).toBe(code.charAt(17));
  },
);

test('a sign that codes do not use has no answer', () => {
  expect(creditCheckSign('1134170248634451IO')).toBeNull();
  expect(creditCheckSign('113')).toBeNull();
});
