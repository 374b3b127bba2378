import { expect, test } from 'vitest';
import { captureHtml } from '../../../src/capture/parsed-page.ts';
import { audit } from '../../../src/catalog.ts';
import { formShape } from '../../facts/annual-form.ts';
import { annualPage, NUMBERS } from './annual-page.ts';

const form = formShape();
const line = (text: string): string => `<p>${text}</p>`;

/** Reports made to be slow for anything that looks twice at what it has seen. */
const PAGES: Readonly<Record<string, string>> = {
  'a third table of 50,000 rows': annualPage({
    tables: { 4: `<table>${'<tr><td>结果维持</td><td>总计</td></tr>'.repeat(50_000)}</table>` },
  }),
  'the second table a thousand times': annualPage({ tables: { 3: form.requests(NUMBERS).repeat(1000) } }),
  '30,000 tables with a header': annualPage({
    tables: { 2: '<table><tr><td>信息内容</td><td>本年制发件数</td></tr></table>'.repeat(30_000) },
  }),
  'headers within headers': annualPage({
    tables: { 3: `${'<table><tr><td>自然人</td><td>总计</td><td>'.repeat(300)}${'</td></tr></table>'.repeat(300)}` },
  }),
  'section headings without end': annualPage({ opening: `${line('一、总体情况').repeat(20_000)}` }),
  'figures in the text without end': annualPage({
    text: { 1: Array.from({ length: 5000 }, (_, at) => `共收到政府信息公开申请${at}件，未发生行政复议和行政诉讼。`) },
  }),
  'one line of figures': annualPage({ text: { 1: ['收到申请1件，未收到申请，'.repeat(40_000)] } }),
  'periods without end': annualPage({ opening: '统计期限自2023年1月1日起，'.repeat(20_000) }),
  'a list of sections without end': annualPage({ opening: '由总体情况、'.repeat(40_000) }),
  'labels of a megabyte': annualPage({ tables: { 3: `<table><tr><td>${'一、本年新收'.repeat(100_000)}</td><td>1</td></tr></table>` } }),
};

test.each(Object.entries(PAGES))(
  '%s: audited in time, without an error, with findings of a size',
  (_, html) => {
    const snapshot = captureHtml(html, { url: 'https://www.example.gov.cn/nb.html', charset: 'utf-8' });
    const begun = performance.now();
    const report = audit(snapshot, { day: '2024-06-03', pageType: 'annual-report', previous: snapshot });
    // Generous for a busy machine; anything quadratic takes minutes.
    expect(performance.now() - begun).toBeLessThan(8000);
    expect(report.checks.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    for (const { rule, message, evidence } of report.findings.filter(({ catalogue }) => catalogue.startsWith('F'))) {
      expect(message.length, rule).toBeLessThan(1000);
      expect(evidence.length, rule).toBeLessThanOrEqual(30);
    }
  },
  60_000,
);
