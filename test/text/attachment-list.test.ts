import { expect, test } from 'vitest';
import { listAttachments } from '../../src/text/attachment-list.ts';

const names = (...lines: readonly string[]) => listAttachments(lines).map(({ number, name }) => `${number} ${name}`);

test.each([
  [['正文。', '附件：养护标准'], ['1 养护标准']],
  [
    ['附件：1.养护标准', '2.考核表'],
    ['1 养护标准', '2 考核表'],
  ],
  [
    ['附件：', '1．养护标准；', '　　2．考核表。', '示例市人民政府'],
    ['1 养护标准', '2 考核表'],
  ],
  [
    ['附件：1.养护标准', '2.2024年考核表'],
    ['1 养护标准', '2 2024年考核表'],
  ],
  [['附件：1.养护标准 2.考核表'], ['1 养护标准', '2 考核表']],
  [
    ['附 件：（1）养护标准', '（2）2024年考核表'],
    ['1 养护标准', '2 2024年考核表'],
  ],
  [
    ['附件1：养护标准', '附件2：考核表', '附件2：考核表'],
    ['1 养护标准', '2 考核表'],
  ],
  [['附件：2024年养护标准'], ['1 2024年养护标准']],
])('%j names %j', (lines, expected) => {
  expect(names(...lines)).toEqual(expected);
});

test.each([[['附件']], [['附件所列项目应当完成。']], [['附件：']], [['一、总则', '1.目的']], [[]]])(
  '%j names none',
  (lines: readonly string[]) => {
    expect(names(...lines)).toEqual([]);
  },
);

test('an entry stands where it is written, closing punctuation included', () => {
  const line = '附件：1.养护标准；2.考核表。';
  expect(listAttachments([line]).map(({ start, end }) => line.slice(start, end))).toEqual(['养护标准；', '考核表。']);
});
