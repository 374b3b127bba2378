import type { Rule } from '../../audit/rule.ts';
import type { Deduction } from '../../model/evaluation.ts';

/** What a rule's finding, or a clause of an index, is about: something not there at all, or in part; late, copied, not linked, not answered, badly done. */
type Fault = 'missing' | 'incomplete' | 'late' | 'copied' | 'unlinked' | 'unanswered' | 'bad';

const CLAUSE_FAULTS: readonly (readonly [Fault, RegExp])[] = [
  ['copied', /重复率|雷同|相似|照搬|抄/u],
  ['unlinked', /未.{0,6}(?:链接|关联|互链)/u],
  ['unanswered', /回复不及时|未.{0,4}(?:回复|答复|回应)/u],
  ['late', /不及时|未及时|超期|逾期|超过.{0,8}[日天]|未同步|未更新|不更新|没有更新|过期/u],
  ['missing', /未(?:公开|提供|开展|编制|制作|标注|注明|标明|解读|发布|公布)|不具备|没有|缺失|空白/u],
  ['incomplete', /不全|不完整|缺|未说明|完善|不丰富|要素/u],
  ['bad', /不规范|不一致|不准确|错误|有误|倒置|颠倒|倒挂|矛盾|冲突|不符|早于|不平/u],
];
const RULE_FAULTS: readonly (readonly [Fault, RegExp])[] = [
  ['copied', /-original$/u],
  ['unlinked', /links-(?!alive)|-linked$/u],
  ['unanswered', /messages-answered$/u],
  ['late', /-on-time$|-timely$|columns-updated|updated-within|published-within|cites-current|leader-info-current/u],
  ['incomplete', /-elements-present$|-fields-present$|-complete$|-covered$|-six-sections$/u],
  [
    'missing',
    /(?<!-elements|-fields)-present$|agency-elements-present$|-stated$|-offered$|-not-empty$|-feedback-published$|document-links-interpretation$/u,
  ],
];
/** Words that clauses are made of, whatever they are about. */
const STOCK =
  /未(?:公开|提供|开展|编制|制作|标注|注明|标明|解读|发布|公布)|不具备|没有|每(?:发现|出现)?|[项例处条个]|结果|情况|内容|信息|最[多高]|至多|累计|不超过|上限|扣完为止|酌情|扣[\d.]{0,6}分|[的，、；（）]/gu;

/** A rule as far as mapping asks: over a page, or over all pages of a run. */
export type MappedRule = Pick<Rule, 'id' | 'catalogue' | 'title' | 'why' | 'fix' | 'criterion'>;

/** Whether a rule looks at all pages of a run together. */
export const isOverRun = (rule: string): boolean => rule.startsWith('spot-check/');

/** What a check is called where those over a page and over a run stand side by side: 空白栏目, 全站·空白栏目. */
export const checkTitle = ({ id, title }: Pick<MappedRule, 'id' | 'title'>): string => (isOverRun(id) ? `全站·${title}` : title);

/** From this share of a rule's title on, a clause names the very problem. */
const NAMED = 0.6;
/** From this share of its own words on, a clause that says of no fault what kind it is speaks of what the rule looks at. */
const SPOKEN_OF = 0.5;

/** The clause that a fail of this rule falls under; null when none fits, so that nothing is deducted before a person says so. */
export const fittingClause = (rule: MappedRule, deductions: readonly Deduction[]): number | null => {
  const told = faultsOf(rule.id, RULE_FAULTS);
  const own = told.size === 0 ? new Set<Fault>(['bad']) : told;
  const title = bigrams(rule.title);
  const pieces = bigrams(`${rule.title}${rule.why}${rule.criterion ?? ''}${rule.fix}`);
  const scored = deductions.map(({ clause }, index) => {
    const theirs = faultsOf(clause, CLAUSE_FAULTS);
    const shared = [...own].filter((fault) => theirs.has(fault));
    const subject = bigrams(clause.replace(STOCK, ' '));
    const alike = shareOf(subject, pieces);
    // 未提供流程图的 is about a chart: what a rule says nothing of, it does not find missing
    const sameFault = shared.some((fault) => fault !== 'missing' || subject.size === 0 || alike > 0);
    // a table may call the problem by its name, or in words of its own: 日期先后矛盾的，每处扣0.5分
    const named = shareOf(title, bigrams(clause));
    const fits = sameFault || named >= NAMED || (theirs.size === 0 && alike >= SPOKEN_OF);
    return { index, fits, score: shared.length + alike + named };
  });
  return scored.filter(({ fits }) => fits).sort((one, other) => other.score - one.score)[0]?.index ?? null;
};

const faultsOf = (text: string, signs: readonly (readonly [Fault, RegExp])[]): ReadonlySet<Fault> =>
  new Set(signs.flatMap(([fault, pattern]) => (pattern.test(text) ? [fault] : [])));

/** Words so common in indexes that they tell nothing. */
const COMMON: ReadonlySet<string> = new Set([
  '公开',
  '信息',
  '政府',
  '情况',
  '内容',
  '及时',
  '相关',
  '工作',
  '项扣',
  '发现',
  '每发',
  '的每',
  '现项',
]);

/** Pairs of Chinese characters that stand together. */
export const bigrams = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length && at < 3_000; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && !COMMON.has(pair)) pairs.add(pair);
  }
  return pairs;
};

/** How much of one set is also in the other, 0 to 1. */
export const shareOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0) return 0;
  let both = 0;
  for (const piece of one) if (other.has(piece)) both += 1;
  return both / one.size;
};
