import type { Finding, Severity } from '../model/finding.ts';
import type { HandOver, HandOverItem } from '../model/hand-over.ts';
import { grouped } from '../text/grouped.ts';
import { oneLine } from '../text/printable.ts';

/** How many findings there are of one problem. */
interface ProblemCount {
  readonly rule: string;
  readonly title: string;
  readonly fix: string;
  /** Fails and reviews together. */
  readonly findings: number;
  readonly pages: number;
}

/** A hand-over in numbers. */
export interface Summary {
  readonly pages: number;
  /** Pages that were really looked at. */
  readonly audited: number;
  /** Pages with at least one fail. */
  readonly faulty: number;
  readonly problems: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly review: number;
  readonly suppressed: number;
  readonly broken: number;
  /** The most frequent first. */
  readonly byProblem: readonly ProblemCount[];
}

/** Findings that count, in the order given. */
export const countingItems = ({ items }: HandOver): readonly HandOverItem[] =>
  items.filter(({ finding, suppressed }) => finding.outcome !== 'error' && suppressed === '');

/** Counts a hand-over; reviews never count as problems, nor does what was set aside. */
export const summaryOf = (handOver: HandOver): Summary => {
  const { items, pages } = handOver;
  const counting = countingItems(handOver);
  const fails = counting.filter(({ finding }) => finding.outcome === 'fail');
  const weighing = (severity: Severity): number => fails.filter(({ finding }) => finding.severity === severity).length;
  return {
    pages: pages.length,
    audited: pages.filter(({ state }) => state === 'audited').length,
    faulty: new Set(fails.filter(({ finding }) => !isOverSite(finding)).map(({ page }) => page.url)).size,
    problems: fails.length,
    bySeverity: { 'red-line': weighing('red-line'), error: weighing('error'), warning: weighing('warning'), notice: weighing('notice') },
    review: counting.length - fails.length,
    suppressed: items.filter(({ suppressed }) => suppressed !== '').length,
    broken: items.filter(({ finding, suppressed }) => finding.outcome === 'error' && suppressed === '').length,
    byProblem: byProblem(counting),
  };
};

/** What was found over a whole site is no fault of one page. */
const isOverSite = ({ rule }: Finding): boolean => rule.startsWith('spot-check/');

const byProblem = (items: readonly HandOverItem[]): readonly ProblemCount[] =>
  [...grouped(items, ({ finding }) => keyOf(finding)).values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { rule, title, fix } = first.finding;
      return [
        { rule, title: oneLine(title), fix: oneLine(fix), findings: group.length, pages: new Set(group.map(({ page }) => page.url)).size },
      ];
    })
    .sort((one, other) => other.findings - one.findings);

/** Manual items have no rule; their name tells them apart. */
const keyOf = ({ rule, title }: Finding): string => (rule === '' ? `\n${title}` : rule);

/** 检查 12 个页面，8 个有问题；问题 20 项（错误 5，警告 15），需核对 3 项 */
export const summaryLine = ({ pages, audited, faulty, problems, bySeverity, review, suppressed }: Summary): string => {
  const heavy = (
    [
      ['红线', 'red-line'],
      ['错误', 'error'],
      ['警告', 'warning'],
      ['提示', 'notice'],
    ] as const
  )
    .filter(([, severity]) => bySeverity[severity] > 0)
    .map(([word, severity]) => `${word} ${bySeverity[severity]}`);
  const parts = [
    audited === pages ? `检查 ${pages} 个页面` : `应查 ${pages} 个页面，查到 ${audited} 个`,
    ...(faulty > 0 ? [`${faulty} 个有问题`] : []),
    problems === 0 ? '没有发现问题' : `问题 ${problems} 项（${heavy.join('，')}）`,
    ...(review > 0 ? [`需核对 ${review} 项`] : []),
    ...(suppressed > 0 ? [`已忽略 ${suppressed} 项`] : []),
  ];
  return parts.join('，');
};
