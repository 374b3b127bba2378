import type { HandOver } from '../../model/hand-over.ts';
import { LEDGER_STATE_WORDS } from '../../model/ledger-words.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import type { Summary } from '../summary.ts';
import { bare } from './html-text.ts';

/** Most kinds of problem that are drawn; all of them can be filtered by. */
const DRAWN = 12;
const BAR = 240;

/** The numbers: how heavy the findings weigh, and which problems are frequent. */
export const overview = (summary: Summary): string =>
  [
    '<section aria-labelledby="numbers">',
    '<h2 id="numbers">汇总</h2>',
    `<ul class="tiles">${tiles(summary)}</ul>`,
    // Bars of one each say nothing that the list does not
    ...((summary.byProblem[0]?.findings ?? 0) < 2 || summary.byProblem.length < 2 ? [] : [frequent(summary)]),
    '</section>',
  ].join('\n');

const tiles = ({ audited, pages, faulty, bySeverity, review, suppressed }: Summary): string => {
  const all: readonly (readonly [name: string, value: number, look: string])[] = [
    [audited === pages ? '检查页面' : `检查页面（应查 ${pages}）`, audited, ''],
    ['有问题的页面', faulty, ''],
    ['红线', bySeverity['red-line'], 'red-line'],
    ['错误', bySeverity.error, 'error'],
    ['警告', bySeverity.warning, 'warning'],
    ['提示', bySeverity.notice, 'notice'],
    ['需核对', review, 'review'],
    ...(suppressed === 0 ? [] : [['已忽略', suppressed, ''] as const]),
  ];
  return all.map(([name, value, look]) => `<li class="${value === 0 ? '' : look}"><b>${value}</b> ${bare(name)}</li>`).join('');
};

const frequent = ({ byProblem }: Summary): string => {
  const most = Math.max(1, ...byProblem.map(({ findings }) => findings));
  const rows = byProblem.slice(0, DRAWN).map(({ title, findings, pages }) => {
    const width = Math.max(2, Math.round((findings / most) * BAR));
    const bar = `<svg class="bar" viewBox="0 0 ${BAR} 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="12" rx="2"/></svg>`;
    return `<tr><th scope="row">${bare(atMost(title, 60))}</th><td>${bar}</td><td class="n">${findings}</td><td class="n">${pages}</td></tr>`;
  });
  const rest = byProblem.length - rows.length;
  return [
    '<table class="frequent"><caption>最多的问题类型</caption>',
    '<thead><tr><th scope="col">问题类型</th><td></td><th scope="col">数量</th><th scope="col">涉及页面</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table>`,
    ...(rest > 0 ? [`<p>另有 ${rest} 类，可在下面按问题类型筛选。</p>`] : []),
  ].join('\n');
};

/** The controls above the list; without the script they stay hidden. */
export const filters = (handOver: HandOver, { byProblem }: Summary): string => {
  const problems = byProblem.map(
    ({ rule, title, findings }) => [rule || atMost(title, 300), `${atMost(title, 40)}（${findings}）`] as const,
  );
  return [
    '<form id="filters" hidden>',
    select('severity', '严重程度', WEIGHTS),
    select('rule', '问题类型', problems),
    ...choice('page', '页面', pagesOf(handOver)),
    ...choice('state', '整改状态', statesOf(handOver)),
    '<label>文字 <input type="search" name="text" autocomplete="off"></label>',
    '<fieldset><legend>分组</legend><label><input type="radio" name="group" value="page" checked> 按页面</label><label><input type="radio" name="group" value="rule"> 按问题类型</label></fieldset>',
    '<button type="reset">清除筛选</button> <button type="button" id="print">打印或存为 PDF</button>',
    '</form>',
    '<p id="shown" role="status"></p>',
  ].join('\n');
};

type Options = readonly (readonly [value: string, words: string])[];

const WEIGHTS: Options = [
  ['red-line', '红线'],
  ['error', '错误'],
  ['warning', '警告'],
  ['notice', '提示'],
  ['review', '需核对'],
];

const pagesOf = ({ pages }: HandOver): Options => [
  ...new Map(pages.map(({ url, title }) => [url, atMost(oneLine(title), 40) || '（页面没有标题）'])),
];

const statesOf = ({ items }: HandOver): Options =>
  [...new Set(items.flatMap(({ handling }) => (handling === null ? [] : [handling.state])))].map((state) => [
    state,
    LEDGER_STATE_WORDS[state],
  ]);

/** Nothing where there is nothing to choose. */
const choice = (name: string, label: string, options: Options): readonly string[] =>
  options.length < 2 ? [] : [select(name, label, options)];

const select = (name: string, label: string, options: Options): string =>
  `<label>${label} <select name="${name}"><option value="">全部</option>${options.map(([value, words]) => `<option value="${bare(oneLine(value))}">${bare(words)}</option>`).join('')}</select></label>`;
