import type { HandOver } from '../../model/hand-over.ts';
import { summaryOf } from '../summary.ts';
import { type Cell, count, header, plain, type Sheet } from './workbook.ts';
import type { StyleName } from './workbook-styles.ts';

/** The hand-over in numbers: what it is, how much was looked at, which problems are frequent. */
export const summarySheet = (handOver: HandOver): Sheet => {
  const summary = summaryOf(handOver);
  const { bySeverity: heavy } = summary;
  const weights: readonly (readonly [string, number, StyleName])[] = [
    ['红线', heavy['red-line'], 'red-line'],
    ['错误', heavy.error, 'error'],
    ['警告', heavy.warning, 'warning'],
    ['提示', heavy.notice, 'notice'],
    ['需核对（不算问题，由人核实）', summary.review, 'review'],
  ];
  return {
    name: '汇总',
    widths: [34, 44, 12, 12],
    rows: [
      ['项目', '内容', '数量', '涉及页面'].map(header),
      ...about(handOver).map(([name, text]) => [plain(name), plain(text), plain(''), plain('')]),
      numbered('应查页面', summary.pages),
      numbered('已检查页面', summary.audited),
      numbered('有问题的页面', summary.faulty),
      numbered('问题合计', summary.problems),
      ...weights.map(([name, number, style]) => [{ text: name, style }, plain(''), count(number), plain('')]),
      ...(summary.suppressed === 0 ? [] : [numbered('已忽略（不计入，见“已忽略”）', summary.suppressed)]),
      ...summary.byProblem.map(({ title, findings, pages }) => [plain('问题类型'), plain(title), count(findings), count(pages)]),
      ...(handOver.coverage?.columns ?? []).map(({ column, discovered, chosen }) => [
        plain(`栏目（发现 ${discovered} 条，抽查 ${chosen} 条）`),
        plain(column.join(' > ')),
        count(chosen),
        plain(''),
      ]),
    ],
  };
};

const numbered = (name: string, number: number): readonly Cell[] => [plain(name), plain(''), count(number), plain('')];

const about = ({ title, unit, site, day, profile, coverage }: HandOver): readonly (readonly [name: string, text: string])[] => {
  const lines: readonly (readonly [string, string])[] = [
    ['名称', title],
    ['责任单位', unit],
    ['网站', site],
    ['检查日期', day],
    ['判定口径', profile],
    ['抽样办法', coverage === null ? '' : samplingWords(coverage.sampling)],
    ['提前结束的原因', coverage?.reason ?? ''],
  ];
  return lines.filter(([, text]) => text !== '');
};

/** 每个栏目取最新 5 条、随机 5 条，种子 7 */
export const samplingWords = ({ kind, newest, random, seed }: NonNullable<HandOver['coverage']>['sampling']): string =>
  kind === 'all' ? '发现的页面全部检查' : `每个栏目取最新 ${newest} 条、随机 ${random} 条，种子 ${seed}（同一种子抽到同样的页面）`;

/** The score by the index that was imported; says so where none was. */
export const scoreSheet = ({ score }: HandOver): Sheet => {
  const columns = ['序号', '指标', '分值', '扣分', '得分', '扣分原因'].map(header);
  const widths = [8, 50, 10, 10, 10, 60];
  if (score === null) {
    const none = '没有导入评价指标，所以没有得分。导入本地指标后，这里逐项列出扣分和原因。';
    return { name: '得分', widths, rows: [columns, [plain(''), plain(none), plain(''), plain(''), plain(''), plain('')]] };
  }
  return {
    name: '得分',
    widths,
    rows: [
      columns,
      [
        plain(''),
        plain(`合计（按“${score.index}”）`),
        count(score.full),
        count(lost(score.full, score.total)),
        count(score.total),
        plain(''),
      ],
      ...score.lines.map(({ item, points, lost: gone, reason }, index) => [
        count(index + 1),
        plain(item),
        points === null ? plain('—') : count(points),
        count(gone),
        points === null ? plain('—') : count(lost(points, gone)),
        plain(reason),
      ]),
    ],
  };
};

/** What is left of one number without the other, free of the crumbs of binary fractions. */
const lost = (whole: number, part: number): number => Math.round((whole - part) * 1000) / 1000;
