import type { Given } from '../../audit/fact.ts';
import { figureAt } from '../../facts/annual-figures.ts';
import { annualLines } from '../../facts/annual-lines.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import type { Place } from '../../model/snapshot.ts';
import { readFigure } from '../../text/figures.ts';
import { amount, type NamedFigure } from './figure-words.ts';

/** Something the text says that no table bears out. */
export interface Claim {
  readonly about: string;
  /** 收到申请 13 件. */
  readonly said: string;
  /** 新收 12、结转 1. */
  readonly counted: string;
  readonly figures: readonly NamedFigure[];
  readonly place: Place;
}

/** One matter that both text and tables count. */
interface Matter {
  readonly about: string;
  /** Its number in the text is the last group; without a number, the pattern says that there was none. */
  readonly count: RegExp;
  readonly none: RegExp | null;
  /** The figures of the tables; null when they cannot be told. */
  readonly figures: readonly NamedFigure[] | null;
  /** Every number that the text may rightly give. */
  readonly right: readonly number[];
}

/** `共收到政府信息公开申请12件`, `新收申请 3 份`, `受理依申请公开5件`, `收到8件政府信息公开申请` */
const REQUESTS =
  /(?:收到|新收|受理|接收)(?:[^，。；：、（）()0-9]{0,24}申请(?:[^，。；：、（）()0-9]{0,8})([0-9０-９]{1,6})[\s　]{0,2}[件宗份条]|[^，。；：、（）()0-9]{0,8}([0-9０-９]{1,6})[\s　]{0,2}[件宗份条][^，。；：、（）()0-9]{0,16}申请)/gu;
const NO_REQUESTS =
  /(?:未|没有)(?:收到|接到|受理)(?:任何)?(?:[^，。；0-9]{0,16})(?:政府信息公开|信息公开|依申请公开)(?:的|工作)?(?:申请|事项)/gu;
/** `被申请行政复议3件`, `行政复议案件 2 起` */
const REVIEWS = /行政复议(?:[^，。；、0-9诉讼]{0,8})([0-9０-９]{1,5})[\s　]{0,2}[件起宗]/gu;
const SUITS = /行政诉讼(?:[^，。；、0-9复议]{0,8})([0-9０-９]{1,5})[\s　]{0,2}[件起宗]/gu;
const NO_DISPUTES = /(?:未|没有|无)(?:[^，。；0-9]{0,24})行政复议(?:[^，。；0-9]{0,12})行政诉讼/gu;
/** `制发行政规范性文件3件` */
const MADE = /(?:制发|制定|印发|出台)(?:[^，。；：、（）()0-9]{0,10})规范性文件[\s　]{0,2}(?:共)?([0-9０-９]{1,5})[\s　]{0,2}[件份个]/gu;
/** What makes a number one of a part, or of another year. */
const PARTIAL =
  /其中|网络|邮寄|信函|当面|现场|传真|邮件|涉及|上年|去年|上一年|往年|同比|累计|历年|以来|分别|办公室|本级|季度|[上下]半年|月份/u;
const YEAR = /(20[0-9]{2})[\s　]{0,2}年/gu;
const LINE_LONGEST = 4000;
const CLAUSE_START = /[。；;！？]/u;

/** What the text says otherwise than the tables: one claim for each matter, none when some line agrees. */
export const claims = (given: Given): readonly Claim[] =>
  matters(given).flatMap((matter) => {
    const { figures } = matter;
    if (figures === null) return [];
    const made = [...counts(given, matter), ...denials(given, matter)];
    const [first] = made;
    if (first === undefined || made.some(({ value }) => matter.right.includes(value))) return [];
    const said = first.value === 0 ? first.text : `“${first.text}”`;
    const counted = figures.map(({ name, figure }) => `${name} ${amount(figure)}`).join('、');
    return [{ about: matter.about, said, counted, figures, place: first.place }];
  });

interface Said {
  readonly value: number;
  readonly text: string;
  readonly place: Place;
}

const counts = (given: Given, { count }: Matter): readonly Said[] => said(given, count).filter(({ value }) => value >= 0);

const denials = (given: Given, { none }: Matter): readonly Said[] =>
  none === null ? [] : said(given, none).map((one) => ({ ...one, value: 0, text: `“${one.text}”` }));

/** Every place where the text speaks of the whole matter, this year's. */
const said = (given: Given, pattern: RegExp): readonly Said[] => {
  const year = given.get(annualReportYear)?.year;
  return given.get(annualLines).flatMap(({ block, text }) => {
    if (text.length > LINE_LONGEST) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const sentence = text.slice(startOf(text, match.index), match.index + match[0].length);
      const years = [...sentence.matchAll(YEAR)].map(([, digits = '']) => Number(digits));
      if (PARTIAL.test(sentence) || years.some((other) => year !== undefined && other !== year)) return [];
      const value = readFigure(match[1] ?? match[2] ?? '').value ?? -1;
      return [{ value, text: match[0], place: { block, start: match.index, end: match.index + match[0].length } }];
    });
  });
};

/** Where the sentence around a place begins. */
const startOf = (text: string, at: number): number => {
  for (let index = at - 1; index >= Math.max(0, at - 200); index -= 1) if (CLAUSE_START.test(text.charAt(index))) return index + 1;
  return Math.max(0, at - 200);
};

const matters = ({ get }: Given): readonly Matter[] => {
  const { content, requests, relief } = get(annualTables);
  const known = (figures: readonly (readonly [string, ReturnType<typeof figureAt>])[]): readonly NamedFigure[] | null => {
    const found = figures.flatMap(([name, figure]) => (figure === undefined || figure.kind === 'unclear' ? [] : [{ name, figure }]));
    return found.length < figures.length ? null : found;
  };
  const request = (row: number) => figureAt(requests, `r${row}`, 'all');
  const asked = requests.conflicting
    ? null
    : known([
        ['新收', request(1)],
        ['结转', request(2)],
        ['办结', request(24)],
      ]);
  const [fresh = 0, carried = 0, done = 0] = asked?.map(({ figure }) => amount(figure)) ?? [];
  const sums = (['review', 'suit', 'suitAfterReview'] as const).map((row) => figureAt(relief, row, 'sum'));
  const disputes = relief.conflicting
    ? null
    : known([
        ['行政复议', sums[0]],
        ['未经复议直接起诉', sums[1]],
        ['复议后起诉', sums[2]],
      ]);
  const [review = 0, suit = 0, after = 0] = disputes?.map(({ figure }) => amount(figure)) ?? [];
  const all = review + suit + after;
  const made = content.conflicting ? null : known([['规范性文件本年制发', figureAt(content, 'normative', 'made')]]);
  return [
    { about: '申请件数', count: REQUESTS, none: NO_REQUESTS, figures: asked, right: [fresh, fresh + carried, done] },
    { about: '行政复议件数', count: REVIEWS, none: null, figures: disputes, right: [review, all] },
    { about: '行政诉讼件数', count: SUITS, none: null, figures: disputes, right: [suit + after, suit, after, all] },
    { about: '有无复议诉讼', count: NO_DISPUTES, none: NO_DISPUTES, figures: disputes, right: all === 0 ? [0] : [] },
    { about: '规范性文件件数', count: MADE, none: null, figures: made, right: made?.map(({ figure }) => amount(figure)) ?? [] },
  ];
};
