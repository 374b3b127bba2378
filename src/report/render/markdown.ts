import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { oneLine } from '../../text/printable.ts';
import { attachmentLines } from '../attachment-lines.ts';
import type { BasisOf } from '../basis-text.ts';
import { factLines } from '../facts-table.ts';
import { pageTypeOf, verdictOf, weightOf } from '../words.ts';
import { quoted, webAddress } from './rows.ts';

/** Reports as Markdown: one section a page, its fields as a table, its findings as a list. */
export const renderMarkdown = (reports: readonly Report[], basisOf: BasisOf): string =>
  reports.map((report) => section(report, basisOf)).join('\n---\n\n');

const section = (report: Report, basisOf: BasisOf): string => {
  const address = webAddress(report.page.url);
  return [
    `# ${plain(report.page.title) || '（页面没有标题）'}`,
    '',
    ...(address === null ? [] : [`- 链接：<${address.replace(/[<>\s]/gu, '')}>`]),
    ...(report.page.site === '' ? [] : [`- 网站：${plain(report.page.site)}`]),
    `- 页面类型：${plain(pageTypeOf(report))}`,
    `- 检查日期：${report.day}`,
    `- 结论：${verdictOf(report)}`,
    '',
    '## 要素',
    '',
    '| 要素 | 内容 | 状态 | 位置 |',
    '| --- | --- | --- | --- |',
    ...factLines(report).map(({ name, value, state, where }) => `| ${name} | ${plain(value)} | ${state} | ${where} |`),
    '',
    ...attachmentTable(report),
    '## 问题',
    '',
    ...(report.findings.length === 0 ? ['没有发现问题。', ''] : report.findings.map((finding, index) => item(finding, index + 1, basisOf))),
  ].join('\n');
};

const attachmentTable = ({ attachments }: Report): readonly string[] =>
  attachments === undefined || attachments.length === 0
    ? []
    : [
        '## 附件',
        '',
        '| 附件 | 类型 | 大小 | 页数 | 状态 | 版本差异 |',
        '| --- | --- | --- | --- | --- | --- |',
        ...attachmentLines(attachments).map(
          ({ name, kind, size, pages, state, differences }) =>
            `| ${plain(name)} | ${kind} | ${size} | ${pages} | ${plain(state)} | ${differences} |`,
        ),
        '',
      ];

const item = (finding: Finding, number: number, basisOf: BasisOf): string => {
  const basis = basisOf(finding.rule);
  return [
    `### ${number}. ${weightOf(finding)}：${plain(finding.title)}`,
    '',
    plain(finding.message),
    '',
    ...finding.evidence.map((piece) => `- 证据：${plain(quoted(piece))}`),
    ...(basis === '' ? [] : [`- 依据：${plain(basis)}`]),
    `- 怎么改：${plain(finding.fix)}`,
    '',
  ].join('\n');
};

// What Markdown or HTML inside it could take for markup
const MARKUP = /[\\`*_{}[\]()#+!|<>~^$=-]/gu;
// 1. at the start of a line would begin a list; www. and :// are turned into links by some renderers
const LIST = /^(\d{1,9})\./u;
const BARE_LINK = /(:)(?=\/\/)|(www)(?=\.)|(@)/giu;

const plain = (text: string): string =>
  oneLine(text)
    .replace(MARKUP, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(LIST, '$1\\.')
    .replace(BARE_LINK, (found) => [...found].map((character) => `&#${character.charCodeAt(0)};`).join(''));
