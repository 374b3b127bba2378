import { describe, expect, test } from 'vitest';
import { annualBody } from '../../src/facts/annual-body.ts';
import { annualLines } from '../../src/facts/annual-lines.ts';
import { annualPeriod } from '../../src/facts/annual-period.ts';
import { annualReportYear } from '../../src/facts/annual-report-year.ts';
import { annualSections } from '../../src/facts/annual-sections.ts';
import { formShape } from './annual-form.ts';
import { balancedNumbers, seeded } from './annual-numbers.ts';
import { readPage } from './read-page.ts';

const TEXT = '<p>全年依法做好政府信息公开工作，重点领域的信息及时更新，答复规范，群众比较满意。</p>';
const page = (heading: string, opening = '', column = '') =>
  readPage(
    `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/nb/">${column || '公开年报'}</a></div><h1>${heading}</h1><div class="info">发布时间：2024-01-20　来源：示例</div><div class="con" id="zoom"><p>${opening}</p>${TEXT}</div>`,
  );

describe('whose report it is', () => {
  test.each([
    ['示例县2023年政府信息公开工作年度报告', 'government'],
    ['示例省人民政府2023年政府信息公开工作年度报告', 'government'],
    ['2023年示例市政府信息公开工作年度报告', 'government'],
    ['示例市城北区2023年度政府信息公开工作年度报告', 'government'],
    ['示例县交通运输局2023年政府信息公开工作年度报告', 'department'],
    ['示例市发展和改革委员会2023年政府信息公开工作年度报告', 'department'],
    ['示例县人民政府办公室2023年政府信息公开工作年度报告', 'department'],
    ['示例县城关镇2023年政府信息公开工作年度报告', 'township'],
    ['示例县河口乡人民政府2023年政府信息公开工作年度报告', 'township'],
    ['示例区城东街道办事处2023年政府信息公开工作年度报告', 'township'],
    ['示例经济技术开发区管理委员会2023年政府信息公开工作年度报告', 'unknown'],
    ['示例高新区2023年政府信息公开工作年度报告', 'unknown'],
    ['示例市第一人民医院2023年信息公开工作年度报告', 'unknown'],
  ])('%s: %s', (heading, kind) => expect(page(heading).get(annualBody)).toBe(kind));

  test('is told by the column where the title names nobody', () =>
    expect(page('2023年政府信息公开工作年度报告', '', '县直部门年报').get(annualBody)).toBe('department'));
});

describe('its year', () => {
  test.each([
    ['示例县2023年政府信息公开工作年度报告', '', 2023],
    ['示例县2023年度政府信息公开工作年度报告', '', 2023],
    ['示例县二〇二三年政府信息公开工作年度报告', '', 2023],
    ['示例县２０２３年政府信息公开工作年度报告', '', 2023],
    ['政府信息公开工作年度报告', '数据统计期限为2022年1月1日至12月31日。', 2022],
    ['示例县2021年、2022年政府信息公开工作年度报告', '', undefined],
    ['政府信息公开工作年度报告', '', undefined],
  ])('%s %s: %s', (heading, opening, year) => expect(page(heading, opening).get(annualReportYear)?.year).toBe(year));
});

describe('the period of its figures', () => {
  test.each([
    ['本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['数据统计期限为2023年1月1日至12月31日。', '2023-01-01', '2023-12-31'],
    ['所列数据统计时限为2023年1月1日—2023年12月31日。', '2023-01-01', '2023-12-31'],
    ['统计期限从 2023 年 1 月 1 日至 2023 年 12 月 31 日止。', '2023-01-01', '2023-12-31'],
  ])('%s', (opening, from, to) =>
    expect(page('示例县2023年政府信息公开工作年度报告', opening).get(annualPeriod)).toMatchObject({ from, to }),
  );

  test.each(['2023年1月1日召开会议，2023年12月31日前完成。', '数据截至2023年12月31日。', '统计期限为全年。'])(
    '%s says nothing of it',
    (opening) => expect(page('示例县2023年政府信息公开工作年度报告', opening).get(annualPeriod)).toBeNull(),
  );
});

describe('its sections', () => {
  const numbers = (html: string) =>
    readPage(`<h1>示例县2023年政府信息公开工作年度报告</h1><div class="con" id="zoom">${html}${TEXT}</div>`).get(annualSections);
  test.each([
    ['<p>一、总体情况</p><p>二、主动公开政府信息情况</p>', [1, 2]],
    ['<p>一、总体情况　2023年，依法公开。</p><p>五、存在的主要问题及改进情况：</p>', [1, 5]],
    ['<h2>总体情况</h2><h2>其他需要报告的事项</h2>', [1, 6]],
    ['<p>第一部分　总体情况</p><p>1、收到和处理政府信息公开申请情况</p>', [1, 3]],
    ['<p>一、概述</p><p>四、因政府信息公开申请行政复议、提起行政诉讼情况</p><p>五、存在问题及改进措施</p>', [1, 4, 5]],
    ['<p>（一）主动公开情况</p><p>（二）依申请公开情况。全年收到申请3件。</p><p>1.主动公开情况</p>', []],
    ['<p>一是主动公开不够。二是问题整改不到位，下一步加强。</p>', []],
  ])('%s', (html, found) => expect(numbers(html).map(({ number }) => number)).toEqual(found));

  test('a table of contents is passed over, and rows of a table are no headings', () => {
    const headings = '<p>一、总体情况</p><p>三、收到和处理政府信息公开申请情况</p>';
    const table = formShape().requests(balancedNumbers(seeded(1)));
    const found = numbers(`${headings}<p>开头</p>${headings}${table}<p>六、其他需要报告的事项</p>`);
    expect(found.map(({ number }) => number)).toEqual([1, 3, 6]);
    expect(found[0]?.lines.length).toBe(1);
    expect(found[1]?.lines.length).toBe(1);
  });
});

test('the tables are no lines of its text', () => {
  const table = formShape().relief(balancedNumbers(seeded(1)));
  const given = readPage(
    `<h1>示例县2023年政府信息公开工作年度报告</h1><div class="con" id="zoom"><table><tr><td>${TEXT}${table}${TEXT}</td></tr></table></div>`,
  );
  expect(given.get(annualLines).length).toBe(2);
});
