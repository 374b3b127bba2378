import type { Finding, Severity } from '../../model/finding.ts';
import type { HandOver, HandOverItem } from '../../model/hand-over.ts';
import type { Report } from '../../model/report.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import { attachmentLines } from '../attachment-lines.ts';
import type { BasisOf } from '../basis-text.ts';
import { countingItems, summaryLine, summaryOf } from '../summary.ts';
import { pageTypeOf, verdictOf, weightOf } from '../words.ts';
import { quoted, webAddress } from './rows.ts';

/** Longest message that chat programs take in one piece, with room to spare, and the findings a shortened one names. */
const LONGEST = 2_000;
const NAMED = 10;

/** A message that can be pasted into a chat, no markup: everything of one page where it is short enough, else numbers and the heaviest. */
export const renderText = (handOver: HandOver, basisOf: BasisOf): string => {
  const [report] = handOver.reports;
  const whole = handOver.kind === 'page' && report !== undefined ? `${message(report, handOver, basisOf)}\n` : '';
  return whole !== '' && whole.length <= LONGEST ? whole : shortened(handOver);
};

const message = (report: Report, { items }: HandOver, basisOf: BasisOf): string => {
  const address = webAddress(report.page.url);
  const counting = items.filter(({ suppressed }) => suppressed === '');
  const aside = items.filter(({ suppressed }) => suppressed !== '');
  const head = [
    oneLine(report.page.title) || '（页面没有标题）',
    ...(address === null ? [] : [address]),
    `${pageTypeOf(report)}，${report.day} 检查`,
    verdictOf(report),
    ...files(report),
  ];
  return [
    ...head,
    ...counting.map(({ finding }, index) => item(finding, index + 1, basisOf)),
    ...(aside.length === 0 ? [] : [`\n已忽略 ${aside.length} 项，不计入：`]),
    ...aside.map(({ finding, suppressed }) => `· ${oneLine(finding.title)}：${oneLine(suppressed)}`),
  ].join('\n');
};

const files = ({ attachments = [] }: Report): readonly string[] =>
  attachmentLines(attachments).map(({ name, state, differences }) => {
    const said = differences === '—' || differences === '无' ? state : `${state}，版本差异 ${differences}`;
    return `附件 ${name}：${said}`;
  });

const WEIGHTS: readonly Severity[] = ['red-line', 'error', 'warning', 'notice'];

/** Fails before reviews, the heavier before the lighter. */
const weight = ({ finding }: HandOverItem): number => (finding.outcome === 'fail' ? 0 : 10) + WEIGHTS.indexOf(finding.severity);

const shortened = (handOver: HandOver): string => {
  const counting = [...countingItems(handOver)].sort((one, other) => weight(one) - weight(other));
  const lines = counting.slice(0, NAMED).map(({ finding, page }, index) => {
    const where = handOver.kind === 'page' ? '' : `（${atMost(oneLine(page.title), 40)}）`;
    return `${index + 1}. 【${weightOf(finding)}】${atMost(oneLine(finding.title), 40)}${where}：${atMost(oneLine(finding.message), 80)}`;
  });
  const rest = counting.length - lines.length;
  const address = handOver.kind === 'page' ? webAddress(handOver.pages[0]?.url ?? '') : null;
  return `${[
    atMost(oneLine(handOver.title), 60) || '（页面没有标题）',
    ...(address === null || address.length > 300 ? [] : [address]),
    [atMost(oneLine(handOver.unit), 40), atMost(oneLine(handOver.site), 40), `${handOver.day} 检查`]
      .filter((part) => part !== '')
      .join('，'),
    summaryLine(summaryOf(handOver)),
    '',
    ...lines,
    ...(rest === 0 ? [] : [`另有 ${rest} 项，见导出的清单。`]),
  ].join('\n')}\n`;
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
