import { expect, test } from 'vitest';
import { sameTitle } from '../../src/text/title-form.ts';

test.each([
  ['关于印发《养护办法》的通知', '关于印发<养护办法>的通知'],
  ['关于印发 养护办法的通知', '关于印发养护办法的通知_示例市人民政府'],
  ['', '关于印发养护办法的通知'],
])('%s and %s are one title', (one, other) => {
  expect(sameTitle(one, other)).toBe(true);
});

test('two titles that share a beginning are two', () => {
  expect(sameTitle('关于印发养护办法的通知', '关于印发养护标准的通知')).toBe(false);
});
