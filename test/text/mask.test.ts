import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../src/text/mask.ts';

describe('personal numbers are masked', () => {
  test.each([
    ['身份证号：11010519491231002X。', '身份证号：11*************02X。'],
    ['身份证110105194912310021，电话', '身份证11*************021，电话'],
    ['１１０１０５１９４９１２３１００２Ｘ', '１１*************０２Ｘ'],
    ['联系电话：13812345678', '联系电话：138****5678'],
    ['电话 0564-3271234/13812345678', '电话 0564-3271234/138****5678'],
    ['138 1234 5678、138-1234-5678', '138 **** 5678、138-****-5678'],
    ['+8613812345678', '+86138****5678'],
    ['１３８１２３４５６７８', '１３８****５６７８'],
    ['卡号6222021234567890128', '卡号6222***********0128'],
    ['卡号 6222 0212 3456 7890 128 开户行', '卡号 6222 **** **** ***0 128 开户行'],
    ['6222 0212 3456 7890 128', '6222 **** **** ***0 128'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });
});

describe('numbers that are nobody’s stay', () => {
  test.each([
    '临政办〔2022〕22号',
    '2022-03-08 10:20:30',
    '20220308102030',
    '索引号：113415192003061234/202203-00012',
    '索引号 11341500003214567A/202203-00012',
    '统一社会信用代码：91340100MA2N000X5T',
    '000014349/2019-00045',
    'https://www.example.gov.cn/art/2022/3/8/art_13812345678.html',
    'W020220308561234567890.pdf',
    '电话：0564-3271234',
    '12345、12388',
    '共计 6222021234567890129 元',
    '1382022年',
    '索引号：156-2022-0001',
    '156-2022-00012',
  ])('%s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });
});

test('a masked text is as long as before and stays the same when masked again', () => {
  const piece = fc.oneof(fc.constantFrom('13812345678', '11010519491231002X', '6222021234567890128', '/', '-', ' ', '号'), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const masked = maskPersonal(text);
      expect(masked).toHaveLength(text.length);
      expect(maskPersonal(masked)).toBe(masked);
    }),
  );
});

test('a hundred thousand digits are read at once', () => {
  const started = performance.now();
  for (const text of ['1', '62', '1 ', '138-', '11010519', '６'].map((part) => part.repeat(100_000))) maskPersonal(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
