import { expect, test } from 'vitest';
import { withoutRadicals } from '../../src/text/radicals.ts';

test('radicals become the characters they look like', () => {
  expect(withoutRadicals('各乡镇⼈⺠政府、⻘⽲区、⼾籍、⽤于')).toBe('各乡镇人民政府、青禾区、户籍、用于');
});

test('characters stay as they are', () => {
  expect(withoutRadicals('人民政府（2024）①㎡')).toBe('人民政府（2024）①㎡');
});
