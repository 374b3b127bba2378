import type { Article } from './article.ts';
import { dayOf, pick } from './text.ts';

/** A fault that can be put into a page, and the rule that must speak of it; written down here, where it is made. */
export interface PlantedFault {
  readonly rule: string;
  readonly kinds: readonly Article['kind'][];
  readonly plant: (article: Article) => Article;
}

const metadata = (article: Article, change: Readonly<Record<string, string>>): Article => ({
  ...article,
  metadata: { ...article.metadata, ...change },
});

const lines = (article: Article, change: (line: string) => string): Article => ({ ...article, lines: article.lines.map(change) });

const without = (article: Article, name: string): Article => ({
  ...article,
  metas: Object.fromEntries(Object.entries(article.metas).filter(([key]) => key !== name)),
});

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const POLICY = ['policy'] as const;
const BOTH = ['policy', 'notice'] as const;

/** A made-up resident's number with the right check digit, told from nobody's. */
const residentNumber = (index: number): string => {
  const body = `110101196${index % 10}0${1 + (index % 9)}1${index % 10}00${index % 10}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
};

const chinese = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const small = (text: string): string => {
    const number = Number(text);
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
  };
  return `${[...year].map((digit) => DIGITS[Number(digit)]).join('')}年${small(month)}月${small(day)}日`;
};

/** Every fault the site can have. */
const FAULTS: readonly PlantedFault[] = [
  {
    rule: 'document/document-number-well-formed',
    kinds: POLICY,
    plant: (page) => metadata(page, { 文号: page.number.replace('〔', '[').replace('〕', ']') }),
  },
  {
    rule: 'document/document-number-consistent',
    kinds: POLICY,
    plant: (page) => metadata(page, { 文号: page.number.replace(/\d+号$/u, (found) => `${Number.parseInt(found, 10) + 100}号`) }),
  },
  { rule: 'document/issue-date-matches-signature', kinds: POLICY, plant: (page) => metadata(page, { 成文日期: dayOf(page.index, -1) }) },
  { rule: 'document/validity-stated', kinds: POLICY, plant: (page) => metadata(page, { 有效性: '' }) },
  { rule: 'document/catalogue-fields-present', kinds: POLICY, plant: (page) => metadata(page, { 索引号: '' }) },
  {
    rule: 'document/index-number-code-valid',
    kinds: POLICY,
    plant: (page) => metadata(page, { 索引号: (page.metadata.索引号 ?? '').replace('344515H', '344516H') }),
  },
  {
    rule: 'format/no-template-residue',
    kinds: POLICY,
    plant: (page) => lines(page, (line) => line.replace('经市政府同意', '经市政府××月××日同意')),
  },
  { rule: 'format/signature-date-arabic', kinds: POLICY, plant: (page) => ({ ...page, signed: chinese(dayOf(page.index)) }) },
  { rule: 'format/title-clean', kinds: POLICY, plant: (page) => retitled(page, page.title.replace('关于', '关于关于')) },
  { rule: 'format/heading-levels-in-order', kinds: POLICY, plant: (page) => lines(page, (line) => line.replace(/^三、/u, '四、')) },
  { rule: 'metatags/article-meta-present', kinds: BOTH, plant: (page) => without(page, 'ContentSource') },
  { rule: 'metatags/column-meta-present', kinds: BOTH, plant: (page) => without(page, 'ColumnType') },
  {
    rule: 'links/no-placeholder-links',
    kinds: BOTH,
    plant: (page) =>
      lines(page, (line) => line.replace('有关事项', '<a href="#">有关事项</a>').replace('近期安排', '<a href="#">近期安排</a>')),
  },
  {
    rule: 'privacy/no-full-id-number',
    kinds: BOTH,
    plant: (page) =>
      lines(page, (line) => line.replace(/^联系单位|^咨询电话/u, (found) => `经办人身份证号${residentNumber(page.index)}。${found}`)),
  },
  {
    rule: 'attachments/attachments-open',
    kinds: POLICY,
    plant: (page) => ({ ...page, files: page.files.map(([name, href]) => [name, href.replace('/files/', '/files/gone/')] as const) }),
  },
  {
    rule: 'document/policy-dates-in-order',
    kinds: POLICY,
    plant: (page) => republished(page, dayOf(page.index, -1)),
  },
  { rule: 'document/published-within-20-workdays', kinds: POLICY, plant: (page) => republished(page, dayOf(page.index, 70)) },
  { rule: 'document/issuer-matches-signature', kinds: POLICY, plant: (page) => metadata(page, { 发布机构: '示例市林业局' }) },
  { rule: 'document/no-secrecy-mark', kinds: POLICY, plant: (page) => ({ ...page, lines: ['机密★1年', ...page.lines] }) },
  { rule: 'metatags/site-meta-present', kinds: BOTH, plant: (page) => without(page, 'SiteDomain') },
  {
    rule: 'links/no-hidden-links',
    kinds: BOTH,
    plant: (page) => ({
      ...page,
      closing: [...page.closing, '<span style="display:none"><a href="http://bet.example.com/">六合彩开奖</a></span>'],
    }),
  },
  {
    rule: 'attachments/versions-identical',
    kinds: POLICY,
    plant: (page) => ({ ...page, fileLines: page.lines.map((line) => line.replace('联系电话：0990', '联系电话：0991')) }),
  },
];

const republished = (page: Article, published: string): Article => ({
  ...page,
  metadata: { ...page.metadata, 发布日期: published },
  metas: { ...page.metas, PubDate: `${published} 09:30` },
  shown: published,
});

const retitled = (page: Article, title: string): Article => ({
  ...page,
  title,
  metadata: page.metadata.名称 === undefined ? page.metadata : { ...page.metadata, 名称: title },
  metas: { ...page.metas, ArticleTitle: title },
});

/** One page in so many has a fault. */
const ONE_IN = 7;

/** The fault of a page; null for most. */
export const faultOf = (article: Article): PlantedFault | null => {
  if (pick(article.index, 7, ONE_IN) !== 0) return null;
  const fitting = FAULTS.filter(({ kinds }) => kinds.includes(article.kind));
  return fitting[pick(article.index, 8, fitting.length)] ?? null;
};
