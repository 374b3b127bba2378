import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import zh from '../../locales/zh_CN.json' with { type: 'json' };
import type { ReportedAttachment } from '../../src/model/attachment.ts';
import type { AttachmentWork } from '../../src/model/attachment-work.ts';
import type { Attachment } from '../../src/model/fact.ts';
import type { Report } from '../../src/model/report.ts';
import { Attachments } from '../../src/ui/panel/attachments.tsx';
import { type Shell, ShellContext } from '../../src/ui/panel/shell.ts';
import { TeachingProvider } from '../../src/ui/panel/teaching.tsx';
import { WordsContext } from '../../src/ui/words.ts';
import { emptySettings, idleAttachments, idleJudging, idleTeaching, idleWorkbench } from './idle-shell.ts';
import { localeWords } from './locale-words.ts';
import { fullReport } from './reports.ts';

const offered = (name: string, group: number, url = `https://www.example.gov.cn/${name}`): Attachment => ({
  name,
  href: `/${name}`,
  extension: name.split('.').at(-1) ?? '',
  url,
  group,
});
const opened = ({ name, href, extension, group }: Attachment, said: Partial<ReportedAttachment> = {}): ReportedAttachment => ({
  ...{ name, href, extension, group, verdict: 'fine', kind: 'pdf', size: 2048, pages: 3, differences: null },
  chips: ['downloadable', 'text'],
  ...said,
});

const FILES = [offered('办法.pdf', 0), offered('办法.docx', 0), offered('名单.xlsx', 1)];

const reportWith = (files: readonly Attachment[], attachments?: readonly ReportedAttachment[]): Report => ({
  ...fullReport,
  page: { ...fullReport.page, url: 'https://www.example.gov.cn/1.html' },
  facts: { ...fullReport.facts, attachments: { ...fullReport.facts.attachments, value: files.length === 0 ? null : files } },
  ...(attachments === undefined ? {} : { attachments }),
});

const said = (report: Report, work: AttachmentWork | null = null): string => {
  const shell: Shell = {
    current: () => ({ state: { kind: 'done', report }, stale: null }),
    subscribe: () => () => undefined,
    audit: () => undefined,
    correct: () => undefined,
    show: async () => 'shown',
    clear: () => undefined,
    allow: async () => undefined,
    attachments: { ...idleAttachments, current: () => work },
    teaching: idleTeaching,
    settings: emptySettings,
    workbench: idleWorkbench,
    ...idleJudging,
    isWelcomed: async () => true,
    welcome: () => undefined,
    version: '0.1.0',
  };
  const section = createElement(Attachments, { report });
  // biome-ignore lint/correctness/noChildrenProp: its type asks for children among its properties
  const taught = createElement(TeachingProvider, { report, children: section });
  const drawn = createElement(ShellContext, { value: shell }, taught);
  return renderToStaticMarkup(createElement(WordsContext, { value: localeWords(zh) }, drawn))
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
};

test('before the click: how many there are, their kinds, and what the click does', () => {
  const words = said(reportWith(FILES));
  for (const wanted of ['附件 3 件', '检查附件', '才会下载', '办法 PDF DOCX', '名单 XLSX']) expect(words).toContain(wanted);
  expect(words).not.toContain('可下载');
});

test('a page without attachments says so, offers no check, and to be shown one', () => {
  const words = said(reportWith([]));
  expect(words).toContain('本页没有可以下载的附件');
  expect(words).not.toContain('检查附件');
  expect(words).toContain('附件 指给我看');
});

test('where files were read, one that is wrong or missed can be pointed at', () => {
  expect(said(reportWith(FILES))).toContain('附件 3 件 不对？');
});

test('while it works: how far each file is', () => {
  const [first, second, third] = FILES.map(({ href }) => href);
  const work: AttachmentWork = {
    job: 1,
    comparing: false,
    files: [
      { href: first ?? '', step: { kind: 'fetching', bytes: 1_048_576, total: 2_097_152 } },
      { href: second ?? '', step: { kind: 'resting', attempt: 1 } },
      { href: third ?? '', step: { kind: 'done', verdict: 'dead' } },
    ],
  };
  const words = said(reportWith(FILES), work);
  for (const wanted of [
    '正在检查，已完成 1/3',
    '全部取消',
    '下载 1.0 MB / 2.0 MB 取消',
    '没有取到，稍等再试（第 1 次）',
    'XLSX 文件不存在',
  ])
    expect(words).toContain(wanted);
  expect(said(reportWith(FILES), { ...work, comparing: true })).toContain('正在比较各版本');
});

test('afterwards: a line a document, with its versions, their states, and what they differ in', () => {
  const [pdf, word, list] = FILES.map((file) => opened(file));
  const agreeing = said(
    reportWith(FILES, [
      { ...pdf, chips: ['downloadable', 'text', 'three-identical'], differences: 0, differencesOfAll: 0 },
      {
        ...word,
        kind: 'docx',
        pages: null,
        chips: ['downloadable', 'text', 'restricted', 'three-identical'],
        differences: 0,
        differencesOfAll: 0,
      },
      { ...list, kind: 'xlsx', pages: 2, chips: ['downloadable'] },
    ] as readonly ReportedAttachment[]),
  );
  for (const wanted of [
    '办法 三版一致 PDF 2 KB · 3 页 可下载 文本型 DOCX 2 KB 可下载 文本型 限制编辑',
    '名单 XLSX 2 KB · 2 张表 可下载',
    '重新检查附件',
  ])
    expect(agreeing).toContain(wanted);
  const differing = FILES.map((file) => opened(file, { differences: 2, differencesOfAll: 5 }));
  expect(said(reportWith(FILES, differing))).toContain('办法 看差异 5 处 PDF');
  const strange = FILES.map((file) => opened(file, { differences: 0, differencesOfAll: 0 }));
  expect(said(reportWith(FILES, strange))).toContain('办法 内容对不上 PDF');
});

test('what was not fetched says why, and what can be done', () => {
  const far = offered('计划.docx', 2, 'https://files.example.com/计划.docx');
  const told = (file: Attachment, verdict: ReportedAttachment['verdict'], more: Partial<ReportedAttachment> = {}): string =>
    said(reportWith([file], [opened(file, { verdict, kind: null, size: null, pages: null, chips: [], ...more })]));
  const [pdf = far] = FILES;
  expect(told(pdf, 'dead')).toContain('文件不存在 重试');
  expect(told(pdf, 'timeout')).toContain('下载超时 重试');
  expect(told(pdf, 'offline')).toContain('没有连上网站 重试 浏览器没有说明原因');
  expect(told(pdf, 'too-large')).not.toContain('重试');
  expect(told(pdf, 'cancelled')).toContain('已取消，没有检查 重试');
  expect(told(far, 'no-permission')).toContain('允许读取 files.example.com 并检查');
  expect(told(pdf, 'no-permission')).not.toContain('允许读取');
  expect(told(pdf, 'wrong-type', { kind: 'docx', chips: ['downloadable'] })).toContain('格式与扩展名不符 实际：Word 文档（docx） 可下载');
});

test.each([
  ['left', '请回到这一页再检查'],
  ['unreadable', '请点工具栏上的公开镜图标后再试'],
  ['broken', '可以再试一次'],
] as const)('a check that came to nothing says what to do: %s', (trouble, advice) => {
  const words = said(reportWith(FILES), { job: 1, files: [], comparing: false, trouble });
  expect(words).toContain(advice);
  expect(words).toContain('检查附件');
});
