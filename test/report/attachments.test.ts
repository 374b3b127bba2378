import { expect, test } from 'vitest';
import type { ReportedAttachment } from '../../src/model/attachment.ts';
import { parseReport } from '../../src/model/report.schema.ts';
import type { Report } from '../../src/model/report.ts';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTable } from '../../src/report/render/table.ts';
import { renderText } from '../../src/report/render/text.ts';
import { renderXlsx } from '../../src/report/render/xlsx.ts';
import { displayWidth } from '../../src/text/width.ts';
import { exampleReport, HOSTILE } from './example.ts';
import { unzip } from './unzip.ts';

const file = (said: Partial<ReportedAttachment>): ReportedAttachment => ({
  name: '停车管理办法.pdf',
  href: '/files/1.pdf',
  extension: 'pdf',
  group: 0,
  verdict: 'fine',
  kind: 'pdf',
  size: 1_468_006,
  pages: 3,
  chips: ['downloadable', 'text'],
  differences: 2,
  ...said,
});
const withFiles = (...attachments: readonly ReportedAttachment[]): Report => ({ ...exampleReport(), attachments });
const none = (): string => '';

const FILES = [
  file({}),
  file({ name: '申请表.docx', kind: 'docx', size: 870, pages: null, chips: ['downloadable', 'restricted'], differences: 0 }),
  file({ name: '名单.xls', verdict: 'dead', kind: null, size: null, pages: null, chips: [], differences: null }),
  file({
    name: '方案.docx',
    kind: 'encrypted-office',
    chips: ['downloadable', 'password'],
    differences: null,
    note: '文件需要口令才能打开',
  }),
];

test('a report that lists attachments is opened again as it was saved', () => {
  const report = withFiles(...FILES);
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

test('Markdown lists what each attachment is and how it differs', () => {
  const text = renderMarkdown(handOverOfReports([withFiles(...FILES)]), none);
  for (const line of [
    '| 停车管理办法.pdf | PDF | 1.4 MB | 3 | 可下载、文本型 | 2 处 |',
    '| 申请表.docx | Word 文档（docx） | 870 B | — | 可下载、限制编辑 | 无 |',
    '| 名单.xls | — | — | — | 文件不存在 | — |',
  ])
    expect(text).toContain(line);
  expect(text).toContain('可下载、需口令、文件需要口令才能打开');
});

test('a message names each attachment with its state', () => {
  const text = renderText(handOverOfReports([withFiles(...FILES)]), none);
  expect(text).toContain(
    '\n附件 停车管理办法.pdf：可下载、文本型，版本差异 2 处\n附件 申请表.docx：可下载、限制编辑\n附件 名单.xls：文件不存在\n',
  );
});

test('the workbook has a sheet of attachments only where some were opened', () => {
  const sheetsOf = (report: Report): string =>
    unzip(renderXlsx(handOverOfReports([report]), { basisOf: none, ruleOf: () => undefined })).get('xl/workbook.xml') ?? '';
  expect(sheetsOf(withFiles(...FILES))).toContain('附件检查');
  expect(sheetsOf(exampleReport())).not.toContain('附件检查');
});

test('a terminal lists them too, within its width', () => {
  const text = renderTable([withFiles(...FILES)], none, 80);
  expect(text).toContain('附件检查\n1. 停车管理办法.pdf\n   PDF，1.4 MB，3 页，可下载、文本型，版本差异 2 处\n');
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('where attachments were not opened, nothing is said of them', () => {
  for (const report of [exampleReport(), withFiles()]) {
    expect(renderMarkdown(handOverOfReports([report]), none)).not.toContain('## 附件');
    expect(renderTable([report], none, 80)).not.toContain('附件检查');
  }
});

test.each(HOSTILE.map((name) => [JSON.stringify(name), name]))('a file named %s stays on its line', (_, name) => {
  const markdown = renderMarkdown(handOverOfReports([withFiles(file({ name }))]), none).split('\n');
  const row = markdown.filter((line) => line.endsWith('| 可下载、文本型 | 2 处 |'));
  expect(row.length).toBe(1);
  expect(row[0]).not.toMatch(/(?<!\\)<img|(?<!\\)<\/t>|\]\(javascript/u);
  expect(renderTable([withFiles(file({ name }))], none, 80).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
