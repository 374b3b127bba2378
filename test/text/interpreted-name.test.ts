import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameIndex, namesDocument } from '../../src/text/interpreted-name.ts';

const WORDS = [
  '示例市',
  '人民政府',
  '关于印发',
  '城市绿化',
  '养护',
  '管理',
  '办法',
  '居家养老',
  '服务补贴',
  '道路保洁',
  '的通知',
  '试行',
  '（',
  '）',
  '实施细则',
];
const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(''));

test('the index finds what comparing with every title finds', () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), title, (titles, name) => {
      const first = titles.findIndex((one) => namesDocument(one, name));
      expect(nameIndex(titles)(name)).toBe(first < 0 ? undefined : first);
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('a thousand names among a thousand titles take no long time', () => {
  const titles = Array.from({ length: 1000 }, (_, at) => `示例市人民政府关于印发第${at}号城市绿化养护和道路保洁管理办法的通知`);
  const find = nameIndex(titles);
  const start = performance.now();
  for (let at = 0; at < 1000; at += 1) find(`示例市居家养老服务补贴办法${at}`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
