import type { HandOver, NoticeParts } from '../model/hand-over.ts';
import { atMost, oneLine, printable } from '../text/printable.ts';
import { chineseDay } from '../text/written-chinese.ts';
import type { RuleBook } from './basis-text.ts';
import { clausesOf } from './clauses.ts';
import { LEDGER_COLUMNS, ledgerRows, shownAddress } from './render/rows.ts';
import { summaryLine, summaryOf } from './summary.ts';
import { PAGE_STATE_WORDS } from './words.ts';

/** What an office's template may ask for: single values, and lists of them that are written line by line. */
export interface TemplateValues {
  readonly values: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** Names that a list knows, so that a template can be checked where the list is empty. */
export const LIST_NAMES = {
  问题: [...LEDGER_COLUMNS.map((column) => column.replace('单位/网站', '单位')), '问题单', '反馈原文'],
  类型: ['序号', '问题类型', '数量', '涉及页面', '整改建议'],
  依据: ['序号', '名称', '条款', '内容', '核实程度', '问题类型', '数量'],
  页面: ['序号', '单位', '栏目', '页面标题', '链接', '页面类型', '状态', '说明', '问题数', '需核对数'],
} as const;

/** Longest text one placeholder may become. */
const LONGEST = 4_000;

/** The values for a template. */
export const templateValues = (handOver: HandOver, book: RuleBook, notice: NoticeParts): TemplateValues => ({
  values: cleaned(singleValues(handOver, notice)),
  lists: {
    问题: Array.from(ledgerRows(handOver, book.basisOf), ({ cells, item }) =>
      cleaned({ ...cells, 单位: cells['单位/网站'], 问题单: item.handling?.filed ?? '', 反馈原文: item.handling?.feedback ?? '' }),
    ),
    类型: summaryOf(handOver).byProblem.map(({ title, findings, pages, fix }, index) =>
      cleaned({ 序号: String(index + 1), 问题类型: title, 数量: String(findings), 涉及页面: String(pages), 整改建议: fix }),
    ),
    依据: clausesOf(handOver, book).map(({ source, clause, content, mark, problems, findings }, index) =>
      cleaned({
        序号: String(index + 1),
        名称: source,
        条款: clause,
        内容: content,
        核实程度: mark,
        问题类型: problems.join('、'),
        数量: String(findings),
      }),
    ),
    页面: handOver.pages.map((page, index) =>
      cleaned({
        序号: String(index + 1),
        单位: oneLine(page.site),
        栏目: oneLine(page.column.join(' > ')),
        页面标题: oneLine(page.title),
        链接: oneLine(shownAddress(page.url)),
        页面类型: page.pageType,
        状态: PAGE_STATE_WORDS[page.state],
        说明: page.note,
        问题数: String(page.problems),
        需核对数: String(page.review),
      }),
    ),
  },
});

const singleValues = (handOver: HandOver, { issuer, number, addressee, deadline }: NoticeParts): Readonly<Record<string, string>> => {
  const { title, unit, site, day, profile, score } = handOver;
  const summary = summaryOf(handOver);
  const { bySeverity } = summary;
  return {
    标题: oneLine(title),
    单位: oneLine(addressee) || unit || site,
    网站: site,
    日期: day,
    中文日期: chineseDay(day),
    年份: day.slice(0, 4),
    文号: oneLine(number),
    发文机关: oneLine(issuer),
    整改期限: chineseDay(deadline),
    判定口径: profile,
    结论: summaryLine(summary),
    得分: score === null ? '' : String(score.total),
    页面数: String(summary.audited),
    问题页面数: String(summary.faulty),
    问题数: String(summary.problems),
    红线数: String(bySeverity['red-line']),
    错误数: String(bySeverity.error),
    警告数: String(bySeverity.warning),
    提示数: String(bySeverity.notice),
    需核对数: String(summary.review),
    忽略数: String(summary.suppressed),
  };
};

const cleaned = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, atMost(printable(text).replaceAll('\t', ' '), LONGEST)]));
