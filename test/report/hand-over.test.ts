import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import type { HandOver } from '../../src/model/hand-over.ts';
import { handOverOfLedger, handOverOfReports } from '../../src/report/hand-over.ts';
import { openSaved } from '../../src/report/open-saved.ts';
import { renderJson } from '../../src/report/render/json.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderText } from '../../src/report/render/text.ts';
import { summaryLine, summaryOf } from '../../src/report/summary.ts';
import { exampleReport } from './example.ts';
import { exampleEntries, exampleHandOvers, exampleRun } from './hand-overs.ts';

const basisOf = (rule: string): string => `依据 ${rule}`;

const opened = (text: string): HandOver => {
  const handOver = openSaved(text);
  if (isFailure(handOver)) throw new Error(handOver.message);
  return handOver;
};

describe('what is handed over', () => {
  test('of one page: its findings, none of them handled yet', () => {
    const { kind, title, site, day, items, pages } = handOverOfReports([exampleReport()]);
    expect([kind, site, day, items.length, pages.length]).toEqual(['page', '临江县人民政府', '2026-11-20', 4, 1]);
    expect(title).toBe('临江县人民政府办公室关于印发临江县公共停车场管理办法的通知');
    expect(items.map(({ handling }) => handling)).toEqual([null, null, null, null]);
    expect(pages[0]).toMatchObject({ problems: 2, review: 1, passed: 2, notAssessable: 1, broken: 1 });
  });

  test('of a run: pages that could not be read with the reason, how it was sampled, what it was judged by', () => {
    const run = exampleRun();
    expect(run.pages.map(({ state, note }) => `${state} ${note}`)).toEqual([
      'audited ',
      'blocked 页面要求登录。请在浏览器里登录后再检查。',
    ]);
    expect([run.title, run.profile, run.coverage?.sampling.seed]).toEqual(['2026 年四季度抽查', '全国口径 1', 7]);
    expect(run.pages[1]?.title).toBe('公告 138****5678');
    expect(summaryLine(summaryOf(run))).toBe('应查 2 个页面，查到 1 个，1 个有问题，问题 2 项（错误 1，警告 1），需核对 1 项');
  });

  test('of the ledger: state, person, deadline, issue, re-check and the assessor’s words, masked; what was set aside apart', () => {
    const ledger = handOverOfLedger(exampleEntries(), { unit: '教育局' });
    expect(ledger.items[0]?.handling).toEqual({
      state: 'awaiting-recheck',
      person: '李四',
      deadline: '2026-12-05',
      filed: 'https://gitee.com/a/b/issues/1',
      recheck: '仍未标注有效性',
      feedback: '',
    });
    expect(ledger.items[0]?.pictures).toEqual(['shot-1']);
    expect(ledger.items[1]).toMatchObject({ suppressed: '栏目已并入新站', handling: { feedback: '未公开采纳情况，联系人 138****5678' } });
    expect(summaryOf(ledger)).toMatchObject({ problems: 1, suppressed: 1, faulty: 1 });
  });
});

describe('JSON comes back', () => {
  test.each(Object.entries(exampleHandOvers()).filter(([kind]) => kind !== 'empty'))('%s', (_, handOver) => {
    const { pictures: _pictures, ...rest } = handOver;
    const { pictures, ...back } = opened([...renderJson(handOver)].join(''));
    expect(pictures).toEqual({});
    expect(back).toEqual({ ...rest, ...(handOver.kind === 'page' || handOver.kind === 'selection' ? { unit: '' } : {}) });
  });

  test.each(
    ['../reports/', '../hand-overs/'].flatMap((folder) => readdirSync(new URL(folder, import.meta.url)).map((name) => folder + name)),
  )('of the past: %s', (name) => {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    expect(opened(text).items.length).toBeGreaterThan(0);
    expect(opened(`\uFEFF${text}`).items.length).toBeGreaterThan(0);
  });

  test.each([
    ['{', '不是 JSON'],
    ['{}', '不是公开镜保存的'],
    ['[{"schema":"disclosure-lens/report","version":99}]', '更新版本'],
    ['{"schema":"disclosure-lens/hand-over","version":99}', '更新版本'],
    ['{"schema":"disclosure-lens/hand-over","version":1}', '不完整或被改动过'],
    [JSON.stringify([JSON.parse([...renderJson(handOverOfReports([exampleReport()]))].join('')), { schema: 'x' }]), '第 2 份：'],
  ])('%s is told why it cannot be opened', (text, words) => {
    const failure = openSaved(text);
    expect(isFailure(failure) && failure.message).toContain(words);
  });
});

describe('the message for a chat', () => {
  test('of several pages is numbers and the heaviest, with the rest counted', () => {
    const reports = Array.from({ length: 20 }, (_, page) => ({
      ...exampleReport(),
      page: { ...exampleReport().page, url: `http://www.linjiang.example/${page}.html`, title: `第 ${page + 1} 号通知` },
    }));
    const text = renderText(handOverOfReports(reports, { unit: '教育局' }), basisOf);
    expect(text.length).toBeLessThan(2_000);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '20 个页面的检查结果',
      '教育局，临江县人民政府，2026-11-20 检查',
      '检查 20 个页面，20 个有问题，问题 40 项（错误 20，警告 20），需核对 20 项',
      '',
      '1. 【错误】栏目标签缺失（第 1 号通知）：栏目标签没有栏目描述（ColumnDescription）。应有 4 项，已有 2 项。',
    ]);
    expect(text).toContain('另有 50 项，见导出的清单。');
  });

  test('of a page with too much to say is shortened as well', () => {
    const report = exampleReport();
    const [first] = report.findings;
    if (first === undefined) throw new Error('The example has lost its findings.');
    const findings = Array.from({ length: 60 }, (_, index) => ({ ...first, fingerprint: String(index) }));
    const text = renderText(handOverOfReports([{ ...report, findings }]), basisOf);
    expect(text.length).toBeLessThan(2_000);
    expect(text).toContain('http://www.linjiang.example/zwgk/gfxwj/2022/03/5120.html');
    expect(text).toContain('另有 50 项');
  });
});

test('Markdown of a ledger has the handling of each finding, and what was set aside under its own heading', () => {
  const markdown = renderMarkdown(handOverOfLedger(exampleEntries()), basisOf);
  expect(markdown).toContain('- 整改状态：已整改待复查\n- 责任人：李四\n- 整改期限：2026\\-12\\-05');
  expect(markdown.indexOf('## 已忽略')).toBeGreaterThan(markdown.indexOf('## 问题'));
  expect(markdown).toContain('- 忽略原因：栏目已并入新站');
});
