import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { oneLine } from '../../text/printable.ts';
import type { BasisOf } from '../basis-text.ts';
import { pageTypeOf, verdictOf, weightOf } from '../words.ts';
import { quoted, webAddress } from './rows.ts';

/** A report as a message that can be pasted into a chat: no markup, everything in order. */
export const renderText = (reports: readonly Report[], basisOf: BasisOf): string =>
  `${reports.map((report) => message(report, basisOf)).join('\n\n')}\n`;

const message = (report: Report, basisOf: BasisOf): string => {
  const address = webAddress(report.page.url);
  const head = [
    oneLine(report.page.title) || '（页面没有标题）',
    ...(address === null ? [] : [address]),
    `${pageTypeOf(report)}，${report.day} 检查`,
    verdictOf(report),
  ];
  return [...head, ...report.findings.map((finding, index) => item(finding, index + 1, basisOf))].join('\n');
};

const item = (finding: Finding, number: number, basisOf: BasisOf): string => {
  const basis = oneLine(basisOf(finding.rule));
  return [
    `\n${number}. 【${weightOf(finding)}】${oneLine(finding.title)}`,
    `${oneLine(finding.message)}`,
    ...(finding.evidence.length === 0 ? [] : [`证据：${finding.evidence.map(quoted).join('；')}`]),
    ...(basis === '' ? [] : [`依据：${basis}`]),
    `怎么改：${oneLine(finding.fix)}`,
  ].join('\n');
};
