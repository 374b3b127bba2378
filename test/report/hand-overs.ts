import { failure } from '../../src/model/failure.ts';
import type { HandOver } from '../../src/model/hand-over.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Run, RunPage } from '../../src/model/run.ts';
import { handOverOfLedger, handOverOfReports, handOverOfRun } from '../../src/report/hand-over.ts';
import { exampleReport, saying } from './example.ts';

/** A spot-check of one audited page and one that wanted a login. */
export const exampleRun = (): HandOver => {
  const run: Run = {
    id: 'run-1',
    name: '2026 年四季度抽查',
    startedAt: '2026-11-20T01:00:00Z',
    endedAt: '2026-11-20T01:05:00Z',
    state: 'finished',
    reason: '',
    plan: {
      sampling: { kind: 'sample', newest: 5, random: 5, seed: 7, deepen: 0 },
      politeness: { delay: 1_000, atOnce: 1 },
      attachments: false,
      day: '2026-11-20',
      profile: { id: 'national', name: '全国口径', version: '1' },
    },
    columns: [
      {
        column: ['政务公开', '规范性文件'],
        url: 'http://www.linjiang.example/list.html',
        discovered: 120,
        chosen: 10,
        newestDay: '2026-11-01',
      },
    ],
  };
  const target = (url: string) => ({ url, title: '公告 13812345678', listedOn: '', column: [] });
  const pages: readonly RunPage[] = [
    {
      run: 'run-1',
      target: target(exampleReport().page.url),
      state: 'audited',
      mode: 'fetch',
      finishedAt: '',
      tries: 1,
      report: exampleReport(),
    },
    {
      run: 'run-1',
      target: target('http://www.linjiang.example/login.html'),
      state: 'blocked',
      mode: 'fetch',
      finishedAt: '',
      tries: 3,
      failure: failure('blocked', '页面要求登录。', '请在浏览器里登录后再检查。'),
    },
  ];
  return handOverOfRun(run, pages);
};

/** Lines of a ledger: one mended, one that came from an assessor's list and was set aside. */
export const exampleEntries = (text = '未公开采纳情况，联系人 13812345678'): readonly LedgerEntry[] => {
  const { page, findings } = exampleReport();
  const [first, second] = findings;
  if (first === undefined || second === undefined) throw new Error('The example has lost its findings.');
  const where = { url: page.url, title: page.title, site: page.site, column: page.column };
  const base = { page: where, firstSeen: '2026-10-01T08:00:00Z', lastSeen: '2026-11-20T08:00:00Z', evidence: [] };
  return [
    {
      ...base,
      id: 'a',
      finding: first,
      state: 'awaiting-recheck',
      person: '李四',
      deadline: '2026-12-05',
      filed: 'https://gitee.com/a/b/issues/1',
      history: [{ id: 'h', at: '2026-11-20T08:00:00Z', by: '', field: 'recheck', from: '', to: '仍未标注有效性', reason: '' }],
      evidence: [{ id: 'e', at: '2026-11-20T08:00:00Z', url: page.url, quote: '有效性：', picture: 'shot-1', profile: '全国口径 1' }],
    },
    {
      ...base,
      id: 'b',
      finding: { ...second, ...{ suppressed: { reason: '栏目已并入新站', scope: 'finding' as const } } },
      state: 'false-alarm',
      person: '',
      deadline: '',
      filed: '',
      history: [],
      feedback: { source: '清单.xlsx', row: 2, unit: '教育局', description: text, cells: {}, confidence: 0 },
    },
  ];
};

/** Every kind of hand-over, with this text wherever the page's or an assessor's words stand; in addresses too unless told otherwise. */
export const handOversSaying = (
  text: string,
  [first, second] = [`https://x.example/?q=${encodeURIComponent(text.toWellFormed().slice(0, 200))}`, text],
): Readonly<Record<string, HandOver>> => {
  const entries = exampleEntries(text).map((entry) => ({
    ...entry,
    page: { url: first ?? '', title: text, site: text, column: [text] },
    finding: { ...entry.finding, title: text, message: text, fix: text, evidence: [{ label: text, quote: text }] },
    person: text,
    deadline: text,
    filed: text,
  }));
  return {
    page: handOverOfReports([saying(text)]),
    selection: handOverOfReports([saying(text), { ...saying(text), page: { ...saying(text).page, url: second ?? '' } }], { unit: text }),
    ledger: handOverOfLedger(entries, { title: text, unit: text }),
  };
};

/** Every kind of hand-over with sound words. */
export const exampleHandOvers = (): Readonly<Record<string, HandOver>> => ({
  page: handOverOfReports([exampleReport()]),
  selection: handOverOfReports([
    exampleReport(),
    { ...exampleReport(), page: { ...exampleReport().page, url: 'http://www.linjiang.example/2.html' } },
  ]),
  run: exampleRun(),
  ledger: handOverOfLedger(exampleEntries(), { unit: '教育局' }),
  empty: handOverOfReports([]),
});
