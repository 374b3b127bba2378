import { expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { PageType } from '../../src/model/fact.ts';
import { newsPage } from './page.ts';

/** What opens the readings of interpretations, consultations, agencies, guides, permits and budgets. */
const PAGES: readonly (readonly [PageType, string])[] = [
  ['interpretation', '《示例市停车办法》政策解读'],
  ['consultation', '关于公开征求《示例市停车办法（征求意见稿）》意见的公告'],
  ['consultation', '《示例市停车办法》征求意见采纳情况'],
  ['organisation', '示例市民政局机构职能'],
  ['guide', '示例市政府信息公开指南'],
  ['guide', '补贴办事指南'],
  ['list', '政府信息公开'],
  ['news', '示例市行政处罚双公示'],
  ['news', '示例市民政局2024年部门预算'],
];
const SEEDS = [
  '第',
  '2024年3月1日至',
  '收到1条采纳',
  '电话：1',
  '15个工作日',
  '《',
  '一、',
  '检索',
  '解读',
  '、',
  '——',
  '根据',
  '征求意见',
];
const LONG = 300_000;
const ENOUGH = 3000;

test.each(PAGES.flatMap(([type, heading]) => SEEDS.map((seed) => [type, seed, heading] as const)))(
  '%s with %s',
  (pageType, seed, heading) => {
    const text = seed.repeat(Math.ceil(LONG / seed.length));
    const rows = `<table>${`<tr><td>处罚决定书文号</td><td>${seed}</td><td>收入总计</td><td>1</td></tr>`.repeat(300)}</table>`;
    const html = newsPage({ heading, body: [text, rows, ...Array.from({ length: 300 }, () => seed.repeat(8))] });
    const snapshot = captureHtml(html, { url: 'https://www.example.gov.cn/1.html', charset: 'utf-8' });
    const start = performance.now();
    const report = audit(snapshot, { day: '2024-06-03', pageType, original: snapshot, counterpart: snapshot, companions: [snapshot] });
    expect(performance.now() - start).toBeLessThan(ENOUGH);
    expect(report.checks.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    for (const { message, evidence } of report.findings) {
      expect(message.length).toBeLessThan(1000);
      for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(200);
    }
  },
);
