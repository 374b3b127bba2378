import { expect, test } from 'vitest';
import type { SiteFinding } from '../../src/model/site-finding.ts';
import { ruleBook } from '../../src/report/basis-text.ts';
import { handOverOfRun } from '../../src/report/hand-over.ts';
import { writeExport } from '../../src/report/render/write-export.ts';
import { withSiteFindings } from '../../src/report/site-items.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { rules } from '../../src/rules/all.ts';
import { siteRules } from '../../src/rules/site-all.ts';
import { pageOfRun, runOf } from '../ledger/example-project.ts';
import { sheetOf } from '../ledger/generated-pages.ts';

const found: SiteFinding = {
  fingerprint: 'f1',
  rule: 'spot-check/links-alive',
  catalogue: 'K1',
  outcome: 'fail',
  severity: 'error',
  certainty: 'certain',
  host: 'www.yunxi.gov.cn',
  title: '列表里的死链',
  message: '列表里的 30 个链接中有 25 个打开后页面不存在。',
  pages: Array.from({ length: 25 }, (_, at) => ({
    url: `https://www.yunxi.gov.cn/a/${at}.html`,
    title: at === 0 ? '关于联系人 13812345678 的公告' : `第${at}号公告`,
    note: '网页不存在（404）。',
  })),
  count: 25,
  fix: '恢复页面。',
};
const aside: SiteFinding = { ...found, fingerprint: 'f2', title: '空白栏目', suppressed: { reason: '正在迁移', scope: 'site' } };
const bare = handOverOfRun(runOf('r'), [pageOfRun('r', sheetOf(1))]);
const handOver = withSiteFindings(bare, [found, aside, { ...found, fingerprint: 'f3', outcome: 'error' }]);

test('what was found over a site is a line of the list, ahead of the pages, with the pages it is about', () => {
  const [first, second] = handOver.items;
  expect(handOver.items).toHaveLength(bare.items.length + 2);
  expect(first).toMatchObject({ page: { url: 'https://www.yunxi.gov.cn/', title: '全站（www.yunxi.gov.cn）' }, suppressed: '' });
  expect(first?.finding.evidence).toHaveLength(21);
  expect(first?.finding.evidence[0]?.quote).toContain('138****5678');
  expect(first?.finding.evidence.at(-1)).toEqual({ label: '另有', quote: '5 处，见抽查结果' });
  expect(second?.suppressed).toBe('正在迁移');
});
test('what sums up lines of pages is not listed again', () => {
  const [own] = bare.items;
  if (own === undefined) throw new Error('nothing found on the page');
  const { catalogue } = own.finding;
  const summed = { ...found, catalogue, pages: [{ url: own.page.url, title: '', note: '' }], count: 1 };
  expect(withSiteFindings(bare, [summed]).items).toEqual(bare.items);
  expect(withSiteFindings(bare, [{ ...summed, pages: [...summed.pages, ...found.pages.slice(0, 1)] }]).items).toHaveLength(
    bare.items.length + 1,
  );
});
test('it counts as a problem, and not as a page with one; what was set aside does not count', () => {
  const [before, after] = [summaryOf(bare), summaryOf(handOver)];
  expect([after.problems, after.faulty, after.suppressed]).toEqual([before.problems + 1, before.faulty, before.suppressed + 1]);
});
test.each(['csv', 'html', 'markdown', 'text', 'sarif', 'earl', 'junit', 'json'] as const)('%s is written', async (format) => {
  const text = await writeExport(handOver, format, ruleBook(rules, siteRules));
  expect(typeof text === 'string' ? text : new TextDecoder().decode(text)).toContain(format === 'junit' ? 'testsuite' : '列表里的死链');
});
