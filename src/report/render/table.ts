import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { oneLine } from '../../text/printable.ts';
import { displayWidth, padTo, wrapTo } from '../../text/width.ts';
import { attachmentLines } from '../attachment-lines.ts';
import type { BasisOf } from '../basis-text.ts';
import { factLines } from '../facts-table.ts';
import { countedFindings, suppressedFindings, suppressedWords } from '../suppressions.ts';
import { pageTypeOf, verdictOf, weightOf } from '../words.ts';
import { quoted } from './rows.ts';

/** Reports for a terminal of so many columns, Chinese counted as two. */
export const renderTable = (reports: readonly Report[], basisOf: BasisOf, columns: number): string =>
  reports.map((report) => page(report, basisOf, Math.min(Math.max(columns, 60), 120))).join('\n');

const page = (report: Report, basisOf: BasisOf, width: number): string => {
  const [counted, aside] = [countedFindings(report), suppressedFindings(report)];
  return [
    '═'.repeat(width),
    ...wrapTo(oneLine(report.page.title) || '（页面没有标题）', width),
    ...wrapTo([oneLine(report.page.site), oneLine(report.page.url)].filter((part) => part !== '').join('  '), width),
    ...wrapTo(
      [pageTypeOf(report), oneLine(report.pageTypeReason), `${report.day} 检查`, ...judgedBy(report)]
        .filter((part) => part !== '')
        .join('，'),
      width,
    ),
    ...wrapTo(verdictOf(report), width),
    ...(report.page.truncated ? wrapTo('页面太大，只读了前面一部分，后面的内容没有检查。', width) : []),
    '─'.repeat(width),
    ...facts(report, width),
    '─'.repeat(width),
    ...files(report, width),
    ...(counted.length === 0 ? ['没有发现问题。', ''] : counted.flatMap((finding, index) => item(finding, index + 1, basisOf, width))),
    ...(aside.length === 0 ? [] : ['─'.repeat(width), `已忽略 ${aside.length} 项，不计数`, '']),
    ...aside.flatMap((finding, index) => item(finding, index + 1, basisOf, width)),
  ].join('\n');
};

/** The rules it was judged by, where they are not the standard ones. */
const judgedBy = ({ profile }: Report): readonly string[] =>
  profile === undefined || profile.id === 'national' ? [] : [`按口径“${oneLine(profile.name)}”${oneLine(profile.version)}`];

/** Widths of the columns of field, state and place; the value takes what is left. */
const FIELD = 10;
const STATE = 16;
const WHERE = 12;

const facts = (report: Report, width: number): readonly string[] => {
  const value = width - FIELD - STATE - WHERE;
  return [
    `${padTo('要素', FIELD)}${padTo('内容', value)}${padTo('状态', STATE)}位置`,
    ...factLines(report).flatMap((line) =>
      wrapTo(line.value, value - 2).map((part, index) =>
        index === 0
          ? padTo(line.name, FIELD) + padTo(part, value) + (line.where === '' ? line.state : padTo(line.state, STATE) + line.where)
          : ' '.repeat(FIELD) + part,
      ),
    ),
  ];
};

const files = ({ attachments }: Report, width: number): readonly string[] =>
  attachments === undefined || attachments.length === 0
    ? []
    : [
        '附件检查',
        ...attachmentLines(attachments).flatMap(({ name, kind, size, pages, state, differences }, index) => [
          ...hanging(`${index + 1}. `, name, width),
          ...hanging('   ', [kind, size, ...(pages === '—' ? [] : [`${pages} 页`]), state, ...differing(differences)].join('，'), width),
        ]),
        '─'.repeat(width),
      ];

const differing = (differences: string): readonly string[] => (differences === '—' ? [] : [`版本差异 ${differences}`]);

const item = (finding: Finding, number: number, basisOf: BasisOf, width: number): readonly string[] => {
  const basis = oneLine(basisOf(finding.rule));
  return [
    ...hanging(`${number}. 【${weightOf(finding)}】`, oneLine(finding.title), width),
    ...hanging('   ', oneLine(finding.message), width),
    ...finding.evidence.flatMap((piece) => hanging('   证据  ', quoted(piece), width)),
    ...(basis === '' ? [] : hanging('   依据  ', basis, width)),
    ...hanging('   怎么改  ', oneLine(finding.fix), width),
    ...(finding.suppressed === undefined ? [] : hanging('   忽略原因  ', suppressedWords(finding.suppressed), width)),
    '',
  ];
};

/** Text behind a label, its further lines set in as far. */
const hanging = (label: string, text: string, width: number): readonly string[] => {
  const indent = displayWidth(label);
  return wrapTo(text, width - indent).map((line, index) => (index === 0 ? label : ' '.repeat(indent)) + line);
};
