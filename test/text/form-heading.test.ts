import { expect, test } from 'vitest';
import { isAboutForms, isFormHeading, namesForm } from '../../src/text/form-heading.ts';

test.each(['附件2 养护申请表（样表）', '申请表', '《养护合同》', '填写说明'])('%s heads a form', (line) => {
  expect(isFormHeading(line)).toBe(true);
});

test.each(['请如实填写申请表', '申请人应当提交申请表', '申请表由市局统一印制，免费领取', '一、总体要求'])('%s heads none', (line) => {
  expect(isFormHeading(line)).toBe(false);
});

test('a title about forms is told from one that only has the word', () => {
  expect(isAboutForms('关于印发养护合同示范文本的通知')).toBe(true);
  expect(isAboutForms('关于开展证明事项清理的通知')).toBe(false);
  expect(namesForm('请如实填写')).toBe(true);
});
