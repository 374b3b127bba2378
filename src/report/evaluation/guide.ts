import type { Evaluation, EvaluationItem, ItemMapping, ManualVerdict } from '../../model/evaluation.ts';

/** One step of what a person looks at: what to do, what to keep, and what was found so far. */
export interface GuideStep {
  readonly item: EvaluationItem;
  /** Only the part that checks do not see. */
  readonly partly: boolean;
  /** How to look; Chinese. */
  readonly instruction: string;
  /** What to write down; Chinese. */
  readonly evidence: string;
  /** Questions with a number for an answer, one for each clause; Chinese. */
  readonly counts: readonly string[];
  readonly verdict: ManualVerdict | null;
}

/** How to look at things that indexes ask for and no check answers. */
const INSTRUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:检索|搜索).{0,40}准确/su, '取三条已发布信息的标题，分别在站内搜索里查，看能否查到、分类是否正确。'],
  [/(?:检索|搜索).{0,40}(?:排序|科学)/su, '在站内搜索里查一个常用词，看结果能否按相关度和时间排序。'],
  [/新媒体.{0,60}名称|名称.{0,60}新媒体/su, '打开各平台账号的主页，对照名称、认证信息和主办单位。'],
  [/转载/u, '在网站和新媒体里找最近转载的信息，看来源、时间和署名。'],
  [/听证|座谈|多种形式/u, '打开意见征集和决策公开栏目，看近一年有没有听证、座谈、咨询等记录。'],
];
const EVIDENCE = '写下看过的网址和日期，问题处截图；没有找到的，写明在哪些栏目找过。';

/** What a person looks at, in the table's order: items for people, and the rest of items that checks see a part of. */
export const manualGuide = ({ items, mappings, verdicts }: Evaluation): readonly GuideStep[] => {
  const ways = new Map(mappings.map((mapping) => [mapping.item, mapping]));
  const found = new Map(verdicts.map((verdict) => [verdict.item, verdict]));
  return items.flatMap((item) => {
    const mapping = ways.get(item.id);
    if (!needsPerson(mapping)) return [];
    const special = INSTRUCTIONS.find(([pattern]) => pattern.test(`${item.content}；${item.rule}`))?.[1];
    return [
      {
        item,
        partly: mapping?.way === 'checks',
        instruction: special ?? `打开“${item.group === '' ? item.indicator : item.group}”对应的栏目，逐项核对：${item.content}`,
        evidence: EVIDENCE,
        counts: item.deductions.map(({ clause, per }) => (per === 'each' ? `发现几处：${clause}` : `有没有（有填 1）：${clause}`)),
        verdict: found.get(item.id) ?? null,
      },
    ];
  });
};

const needsPerson = (mapping: ItemMapping | undefined): boolean => mapping === undefined || mapping.way === 'manual' || mapping.partly;

/** The index with a person's verdict on an item, in place of an earlier one. */
export const withVerdict = (evaluation: Evaluation, verdict: ManualVerdict): Evaluation => ({
  ...evaluation,
  verdicts: [...evaluation.verdicts.filter(({ item }) => item !== verdict.item), verdict],
});

/** The index with an item judged as a person says; from then on it is confirmed. */
export const withMapping = (evaluation: Evaluation, mapping: Omit<ItemMapping, 'state'>): Evaluation => ({
  ...evaluation,
  mappings: evaluation.mappings.map((one) => (one.item === mapping.item ? { ...mapping, state: 'confirmed' as const } : one)),
});

/** The index with all suggestions taken as they are, by a person who answers for it. */
export const withAllConfirmed = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  mappings: evaluation.mappings.map((mapping) => ({ ...mapping, state: 'confirmed' as const })),
});
