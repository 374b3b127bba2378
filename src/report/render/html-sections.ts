import type { HandOver, HandOverItem } from '../../model/hand-over.ts';
import { LEDGER_STATE_WORDS } from '../../model/ledger-words.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import type { RuleBook } from '../basis-text.ts';
import { clausesOf } from '../clauses.ts';
import { PAGE_STATE_WORDS, weightOf } from '../words.ts';
import { imageOf } from './html-picture.ts';
import { bare } from './html-text.ts';
import { quoted, shownAddress, webAddress } from './rows.ts';
import { samplingWords } from './workbook-overview.ts';

/** The findings of one page under the page's heading. */
export const pageSection = (items: readonly HandOverItem[], book: RuleBook, pictures: HandOver['pictures']): string => {
  const [first] = items;
  if (first === undefined) return '';
  const place = [first.page.site, first.page.column.join(' > ')].map(oneLine).filter((part) => part !== '');
  return [
    '<div class="group">',
    `<h3>${bare(atMost(oneLine(first.page.title), 300)) || '（页面没有标题）'}</h3>`,
    `<p class="place">${addressOf(first.page.url)}${place.length === 0 ? '' : ` · ${bare(place.join(' · '))}`}</p>`,
    ...items.map((item) => articleOf(item, book, pictures, false)),
    '</div>',
  ].join('\n');
};

/** A link where it is an address of the web, else the words alone. */
const addressOf = (url: string): string => {
  const address = webAddress(url);
  const words = bare(atMost(oneLine(shownAddress(url)), 200));
  return address === null ? words : `<a href="${bare(address)}" rel="noopener noreferrer">${words}</a>`;
};

/** One finding; what the script filters by stands in its data. */
export const articleOf = (item: HandOverItem, { basisOf }: RuleBook, pictures: HandOver['pictures'], aside: boolean): string => {
  const { finding, page, handling, suppressed } = item;
  const weight = finding.outcome === 'review' ? 'review' : finding.severity;
  const title = atMost(oneLine(finding.title), 300);
  const heading = aside ? 'h3' : 'h4';
  const data = [
    ['severity', weight],
    ['rule', oneLine(finding.rule) || title],
    ['page', oneLine(page.url)],
    ['state', handling?.state ?? ''],
    ['title', title],
    ['where', atMost(oneLine(page.title), 80)],
  ].map(([name, value]) => `data-${name}="${bare(value ?? '')}"`);
  const basis = basisOf(finding.rule);
  const lines = [
    ...(finding.evidence.length === 0 ? [] : [['证据', finding.evidence.map(quoted).join('\n')]]),
    ...(basis === '' ? [] : [['依据', basis]]),
    ['怎么改', finding.fix],
    ...handlingLines(item),
    ...(suppressed === '' ? [] : [['忽略原因', suppressed]]),
  ];
  return [
    `<article${aside ? '' : ` ${data.join(' ')}`}>`,
    `<${heading}><span class="weight ${weight}">${weightOf(finding)}</span> ${bare(title)}</${heading}>`,
    `<p>${bare(finding.message)}</p>`,
    ...(aside ? [`<p class="place">${bare(atMost(oneLine(page.title), 300))} ${addressOf(page.url)}</p>`] : []),
    `<dl>${lines.map(([name, text]) => `<dt>${name}</dt><dd>${bare(text ?? '')}</dd>`).join('')}</dl>`,
    ...item.pictures.flatMap((key) => pictures[key] ?? []).map((picture) => imageOf(picture, `截图：${title}`)),
    '</article>',
  ].join('\n');
};

const handlingLines = ({ handling }: HandOverItem): readonly (readonly string[])[] => {
  if (handling === null) return [];
  const { state, person, deadline, recheck, filed, feedback } = handling;
  const lines = [
    ['整改状态', LEDGER_STATE_WORDS[state]],
    ['责任人', person],
    ['整改期限', deadline],
    ['复查结果', recheck],
    ['问题单', filed],
    ['反馈原文', feedback],
  ];
  return lines.filter(([, text]) => text !== '');
};

const table = (id: string, title: string, head: readonly string[], rows: readonly (readonly string[])[], note = ''): string =>
  [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${title}</h2>`,
    ...(note === '' ? [] : [`<p>${bare(note)}</p>`]),
    `<div class="wide" role="region" aria-label="${title}的表格，可左右滚动" tabindex="0"><table>`,
    `<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>`,
    '</table></div>',
    '</section>',
  ].join('\n');

/** The score by the index that was imported; nothing where there is none. */
export const scoreSection = ({ score }: HandOver): string => {
  if (score === null) return '';
  const rows = score.lines.map(({ item, points, lost, reason }) => [
    bare(item),
    points === null ? '—' : String(points),
    String(lost),
    bare(reason),
  ]);
  const note = `按“${oneLine(score.index)}”：满分 ${score.full}，得分 ${score.total}。`;
  return table('score', '得分', ['指标', '分值', '扣分', '扣分原因'], rows, note);
};

/** The pages that were looked at, and those that could not be. */
export const coverageSection = ({ pages, coverage }: HandOver): string =>
  table(
    'pages',
    '抽查范围',
    ['页面', '页面类型', '状态', '问题', '需核对', '通过'],
    pages.map(({ url, title, pageType, state, note, problems, review, passed }) => [
      `${bare(atMost(oneLine(title), 200))} ${addressOf(url)}`,
      bare(pageType),
      bare([PAGE_STATE_WORDS[state], note].filter((part) => part !== '').join('：')),
      ...[problems, review, passed].map(String),
    ]),
    coverage === null ? '' : [samplingWords(coverage.sampling), coverage.reason].filter((part) => part !== '').join('。'),
  );

/** The clauses that the findings rest on, with how well they were verified. */
export const clauseSection = (handOver: HandOver, book: RuleBook): string => {
  const rows = clausesOf(handOver, book).map(({ source, clause, content, mark, problems, findings }) => [
    ...[source, clause, content, mark, problems.join('、')].map(bare),
    String(findings),
  ]);
  return rows.length === 0 ? '' : table('clauses', '判定依据', ['依据', '条款', '内容', '核实程度', '问题类型', '问题数'], rows);
};
