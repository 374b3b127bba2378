import type { HandOver, NoticeParts } from '../../model/hand-over.ts';
import { atMost, oneLine } from '../../text/printable.ts';
import { chineseDay, chineseNumber } from '../../text/written-chinese.ts';
import type { RuleBook } from '../basis-text.ts';
import { type Summary, summaryOf } from '../summary.ts';
import { type Block, paragraph, writeDocument } from './document.ts';
import { clauseTable, pictureBlocks, problemTable } from './document-lists.ts';

/** Kinds of problem that the letter itself names; the annex has them all. */
const NAMED = 8;
/** What a pen fills in. */
const BLANK_DAY = '　　年　月　日';

/** A notice to mend as offices write it: number, addressee, what was found, what is asked, signature; the lists as annexes. */
export const renderNotice = (handOver: HandOver, book: RuleBook, notice: NoticeParts): Uint8Array<ArrayBuffer> => {
  const annexes = annexesOf(handOver, book);
  const letter: readonly Block[] = [
    paragraph('title', '政务公开问题整改通知书'),
    paragraph('number', oneLine(notice.number) || `〔${handOver.day.slice(0, 4) || '　　'}〕　号`),
    paragraph('addressee', ''),
    paragraph('addressee', `${addresseeOf(handOver, notice)}：`),
    ...body(handOver, notice),
    paragraph('addressee', ''),
    ...annexes.map(({ title }, index) => paragraph('attached', `${index === 0 ? '附件：' : '　　　'}${index + 1}. ${title}`)),
    paragraph('addressee', ''),
    paragraph('addressee', ''),
    paragraph('signature', atMost(oneLine(notice.issuer), 60) || '（发文机关署名）'),
    paragraph('signature', chineseDay(handOver.day) || BLANK_DAY),
    ...(annexes.length === 0 ? [] : [{ kind: 'sheet-end', landscape: false } as const]),
  ];
  const lists = annexes.flatMap(({ title, blocks }, index): readonly Block[] => [
    ...(index === 0 ? [] : [{ kind: 'page-break' } as const]),
    paragraph('annex', `附件${index + 1}`),
    paragraph('title', title),
    ...blocks,
  ]);
  return writeDocument('政务公开问题整改通知书', [...letter, ...lists], annexes.length > 0);
};

const annexesOf = (handOver: HandOver, book: RuleBook) =>
  [
    { title: '问题清单', blocks: problemTable(handOver, book) },
    { title: '判定依据', blocks: clauseTable(handOver, book) },
    { title: '佐证截图', blocks: pictureBlocks(handOver, book) },
  ].filter(({ blocks }) => blocks.length > 0);

const addresseeOf = ({ unit, site }: HandOver, { addressee }: NoticeParts): string =>
  atMost(oneLine(addressee) || oneLine(unit) || oneLine(site), 60) || '各有关单位';

const body = (handOver: HandOver, notice: NoticeParts): readonly Block[] => {
  const summary = summaryOf(handOver);
  const day = chineseDay(handOver.day) || BLANK_DAY;
  const deadline = chineseDay(notice.deadline) || BLANK_DAY;
  const asks = [
    `请对照问题清单（附件1）逐项核实，于${deadline}前完成整改，并反馈整改情况和整改后的页面链接。`,
    ...(summary.review > 0 ? ['清单中标“需核对”的，由程序提示、须人工判断。经核实不属于问题的，请写明理由。'] : []),
    ...(summary.bySeverity['red-line'] > 0 ? ['清单中标“红线”的，请先撤下或遮盖有关内容，再核实整改。'] : []),
  ];
  return [
    paragraph('body', `${day}，对${subject(handOver, summary)}进行了检查。现将发现的问题和整改要求通知如下：`),
    paragraph('heading', '一、检查情况'),
    paragraph('body', findings(handOver, summary)),
    paragraph('heading', '二、主要问题'),
    ...problems(summary),
    paragraph('heading', '三、整改要求'),
    ...asks.map((text, index) => paragraph('body', asks.length === 1 ? text : `（${chineseNumber(index + 1)}）${text}`)),
  ];
};

const subject = ({ site, kind, title }: HandOver, { audited }: Summary): string => {
  const whose = site === '' ? '' : `“${atMost(site, 60)}”的`;
  return kind === 'page' ? `${whose}《${atMost(oneLine(title), 120)}》页面` : `${whose} ${audited} 个政务公开页面`;
};

const findings = ({ profile }: HandOver, { pages, audited, faulty, problems, bySeverity, review }: Summary): string => {
  const heavy = (
    [
      ['红线', bySeverity['red-line']],
      ['错误', bySeverity.error],
      ['警告', bySeverity.warning],
      ['提示', bySeverity.notice],
    ] as const
  )
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word} ${number} 项`);
  return [
    audited === pages ? `共检查 ${pages} 个页面，` : `应查 ${pages} 个页面，实际查到 ${audited} 个，`,
    problems === 0 ? '没有发现确定的问题' : `${faulty} 个页面存在问题，合计 ${problems} 项，其中${heavy.join('、')}`,
    review === 0 ? '。' : `；另有 ${review} 项需要人工核对。`,
    profile === '' ? '' : `判定口径为“${profile}”。`,
  ].join('');
};

const problems = ({ byProblem }: Summary): readonly Block[] => {
  if (byProblem.length === 0) return [paragraph('body', '没有发现问题。')];
  const rest = byProblem.length - NAMED;
  return [
    ...byProblem
      .slice(0, NAMED)
      .flatMap(({ title, findings: number, pages, fix }, index) => [
        paragraph('subheading', `（${chineseNumber(index + 1)}）${atMost(title, 60)}`),
        paragraph('body', `共 ${number} 项，涉及 ${pages} 个页面。${atMost(fix, 200)}`),
      ]),
    ...(rest > 0 ? [paragraph('body', `其余 ${rest} 类问题见附件1。`)] : []),
  ];
};
