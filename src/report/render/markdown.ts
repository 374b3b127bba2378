import type { HandOver, HandOverItem, HandOverPage } from '../../model/hand-over.ts';
import { LEDGER_STATE_WORDS } from '../../model/ledger-words.ts';
import type { Report } from '../../model/report.ts';
import { grouped } from '../../text/grouped.ts';
import { attachmentLines } from '../attachment-lines.ts';
import type { BasisOf } from '../basis-text.ts';
import { factLines } from '../facts-table.ts';
import { summaryLine, summaryOf } from '../summary.ts';
import { verdictOf, weightOf } from '../words.ts';
import { plain } from './markdown-text.ts';
import { quoted, webAddress } from './rows.ts';

/** A hand-over as Markdown: an overview where there are several pages, then a section a page with its fields and findings. */
export const renderMarkdown = (handOver: HandOver, basisOf: BasisOf): string => {
  const reports = new Map(handOver.reports.map((report) => [report.page.url, report]));
  const groups = grouped(handOver.items, ({ page }) => page.url);
  const sections = handOver.pages.map((page) => section(page, reports.get(page.url), groups.get(page.url) ?? [], basisOf));
  return (handOver.kind === 'page' ? sections : [overview(handOver), ...sections]).join('\n---\n\n');
};

const overview = (handOver: HandOver): string => {
  const summary = summaryOf(handOver);
  return [
    `# ${plain(handOver.title)}`,
    '',
    ...labelled([
      ['责任单位', handOver.unit],
      ['网站', handOver.site],
      ['检查日期', handOver.day],
      ['判定口径', handOver.profile],
      ['结论', summaryLine(summary)],
    ]),
    '',
    '| 问题类型 | 数量 | 涉及页面 |',
    '| --- | --- | --- |',
    ...summary.byProblem.map(({ title, findings, pages }) => `| ${plain(title)} | ${findings} | ${pages} |`),
    '',
  ].join('\n');
};

const section = (page: HandOverPage, report: Report | undefined, items: readonly HandOverItem[], basisOf: BasisOf): string => {
  const address = webAddress(page.url);
  const counting = items.filter(({ suppressed }) => suppressed === '');
  const aside = items.filter(({ suppressed }) => suppressed !== '');
  return [
    `# ${plain(page.title) || '（页面没有标题）'}`,
    '',
    ...(address === null ? [] : [`- 链接：<${address.replace(/[<>\s]/gu, '')}>`]),
    ...labelled([
      ['网站', page.site],
      ['页面类型', page.pageType],
      ['检查日期', page.day],
      ['结论', report === undefined ? '' : verdictOf(report)],
      ['没有检查', page.note],
    ]),
    '',
    ...(report === undefined ? [] : facts(report)),
    '## 问题',
    '',
    ...(counting.length === 0 ? [page.state === 'audited' ? '没有发现问题。' : '没有检查。', ''] : []),
    ...counting.map((one, index) => item(one, index + 1, basisOf)),
    ...(aside.length === 0 ? [] : ['## 已忽略', '', ...aside.map((one, index) => item(one, index + 1, basisOf))]),
  ].join('\n');
};

const labelled = (lines: readonly (readonly [name: string, text: string])[]): readonly string[] =>
  lines.filter(([, text]) => text !== '').map(([name, text]) => `- ${name}：${plain(text)}`);

const facts = (report: Report): readonly string[] => [
  '## 要素',
  '',
  '| 要素 | 内容 | 状态 | 位置 |',
  '| --- | --- | --- | --- |',
  ...factLines(report).map(({ name, value, state, where }) => `| ${name} | ${plain(value)} | ${state} | ${where} |`),
  '',
  ...attachmentTable(report),
];

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

const item = ({ finding, handling, suppressed }: HandOverItem, number: number, basisOf: BasisOf): string => {
  const basis = basisOf(finding.rule);
  return [
    `### ${number}. ${weightOf(finding)}：${plain(finding.title)}`,
    '',
    plain(finding.message),
    '',
    ...finding.evidence.map((piece) => `- 证据：${plain(quoted(piece))}`),
    ...(basis === '' ? [] : [`- 依据：${plain(basis)}`]),
    `- 怎么改：${plain(finding.fix)}`,
    ...labelled([
      ['忽略原因', suppressed],
      ['整改状态', handling === null ? '' : LEDGER_STATE_WORDS[handling.state]],
      ['责任人', handling?.person ?? ''],
      ['整改期限', handling?.deadline ?? ''],
      ['复查结果', handling?.recheck ?? ''],
      ['问题单', handling?.filed ?? ''],
      ['反馈原文', handling?.feedback ?? ''],
    ]),
    '',
  ].join('\n');
};
