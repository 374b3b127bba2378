import { expect, test } from 'vitest';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { maskReport } from '../../src/report/mask-report.ts';
import { renderCsv } from '../../src/report/render/csv.ts';
import { renderJson } from '../../src/report/render/json.ts';
import { exampleReport, saying } from './example.ts';

const PERSONAL = '张三，身份证11010519491231002X，手机13812345678，卡号6222021234567890128';

test('no personal number leaves in any field that carries the page’s words', () => {
  const report = maskReport(saying(PERSONAL));
  for (const pieces of [renderJson(handOverOfReports([report])), renderCsv(handOverOfReports([report]), () => '')]) {
    const output = [...pieces].join('');
    expect(output).not.toMatch(/11010519491231002X|13812345678|6222021234567890128/u);
    expect(output).toContain('138****5678');
  }
});

test('a report without personal numbers stays byte for byte what it was', () => {
  expect(maskReport(exampleReport())).toEqual(exampleReport());
});

test('numbers of documents and addresses stay', () => {
  const report = exampleReport();
  const url = 'http://www.linjiang.example/13812345678.html';
  const index = { ...report.facts.indexNumber, value: '11010519491231002X', raw: '11010519491231002X' };
  const masked = maskReport({ ...report, page: { ...report.page, url }, facts: { ...report.facts, indexNumber: index } });
  expect(masked.page.url).toBe(url);
  expect(masked.facts.indexNumber.value).toBe('11010519491231002X');
});
