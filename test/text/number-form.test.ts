import { expect, test } from 'vitest';
import { numberFlaws } from '../../src/text/number-form.ts';

test.each([
  ['国发〔2023〕1号', []],
  ['（国发〔2023〕1号）', []],
  ['哈政发法字[2009]1号', ['bracket']],
  ['皖政办〔2023]5号', ['bracket']],
  ['皖政办﹝2023﹞5号', ['small-bracket']],
  ['皖政办﹝2023〕5号', ['small-bracket']],
  ['皖政办﹝2023]5号', ['bracket']],
  ['皖政办〔２０２３〕５号', ['fullwidth-digit']],
  ['皖政办〔二〇二三〕五号', ['cn-digit']],
  ['皖政办〔23〕5号', ['year-not-4']],
  ['皖政办〔2023〕第5号', ['di']],
  ['皖政办〔2023〕05号', ['leading-zero']],
  ['皖政〔2023〕112', ['no-hao']],
  ['皖政办 〔2023〕 5 号', ['space']],
  ['粤办函(2017)第055号', ['bracket', 'di', 'leading-zero']],
  ['国办公开办函〔202130', ['lost-bracket']],
  ['国办发202017号', ['lost-bracket']],
])('%s has the flaws %j', (written, flaws) => {
  expect(numberFlaws(written)).toEqual(flaws);
});

test.each([
  '国务院令第711号',
  '第711号令',
  '政府令187号',
  '安徽省人民政府令第310号',
  '市政府令2023年第3号',
  '国家税务总局公告2023年第5号',
  '2023年第5号',
  '第9期',
  '政务督查第9期',
  'HFGS—2017—9',
  'ZJSP03-2023-0004',
  'GB/T 9704—2012',
  'DB37/T 4560.3—2022',
])('%s is right in its own form', (written) => {
  expect(numberFlaws(written)).toEqual([]);
});

test.each(['（2023）京0105民初123号', '关于印发办法的通知', '', '2023'])('%s is no document number', (written) => {
  expect(numberFlaws(written)).toBeNull();
});
