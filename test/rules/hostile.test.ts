import { expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import { listAttachments } from '../../src/text/attachment-list.ts';
import { hostOf, sameHost } from '../../src/text/host.ts';
import { numberFlaws } from '../../src/text/number-form.ts';
import { sameTitle } from '../../src/text/title-form.ts';
import { findTerm } from '../../src/text/validity-term.ts';
import { policyPage } from './page.ts';

const MEGA = 1_000_000;
const SEEDS = [
  '国',
  '〔2023',
  '国发〔2023〕1号 ',
  '附件：1.',
  ' 1. ',
  '（',
  '××',
  '{{',
  '有效期自',
  '此件',
  '(1)',
  '《',
  '\u3000',
  'a.gov.cn,',
  '0',
  '-',
  'Toc1',
  'W0',
  '公开',
  '年',
  '一、',
  '（一）',
  'ICP备',
  '公网安备',
  '申请表',
];
const hostile = SEEDS.map((seed) => [JSON.stringify(seed), seed.repeat(Math.ceil(MEGA / seed.length))] as const);

/** Milliseconds that a reading of a megabyte may take; a quadratic one takes minutes. */
const ENOUGH = 5000;
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

test.each(hostile)('a megabyte of %s is read in linear time by the text functions', (_, text) => {
  const spent = timed(() => {
    numberFlaws(text);
    findTerm(text);
    findTerm(`有效期${text}`);
    listAttachments([`附件：${text.slice(0, 280)}`, ...Array.from({ length: 2000 }, () => text.slice(0, 280))]);
    sameTitle(text, `甲${text}乙`);
    sameHost(text, 'www.example.gov.cn');
    hostOf(`http://${text}`);
  });
  expect(spent).toBeLessThan(ENOUGH);
});

test.each(hostile)('a page that repeats %s is audited without an error and in time', (_, text) => {
  const long = text.slice(0, 300_000);
  const html = policyPage({
    heading: text.slice(0, 2000),
    body: [long, '本办法自2024年4月1日起施行，请认真贯彻执行。'],
    list: [`附件：${text.slice(0, 5000)}`],
    files: [[text.slice(0, 5000), `/f/${encodeURIComponent(text.slice(0, 500))}.pdf`]],
    metadata: { 文号: text.slice(0, 5000), 索引号: text.slice(0, 5000), 公开属性: text.slice(0, 5000) },
    tags: {
      SiteDomain: text.slice(0, 5000),
      PubDate: text.slice(0, 5000),
      ArticleTitle: text.slice(0, 5000),
      SiteIDCode: text.slice(0, 5000),
    },
    footer: `网站标识码：${text.slice(0, 5000)}`,
  });
  const snapshot = captureHtml(html, { url: 'https://www.example.gov.cn/1.html', charset: 'utf-8' });
  const spent = timed(() => {
    const report = audit(snapshot, { day: '2024-06-03', pageType: 'policy' });
    expect(report.checks.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    for (const { message, evidence } of report.findings) {
      expect(message.length).toBeLessThan(1000);
      for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(200);
    }
  });
  expect(spent).toBeLessThan(2 * ENOUGH);
});
