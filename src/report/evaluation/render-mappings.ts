import type { Evaluation, EvaluationItem, ItemMapping, ItemWay, ManualVerdict } from '../../model/evaluation.ts';
import { plain } from '../render/markdown-text.ts';
import { checkTitle, type MappedRule } from './fit.ts';
import { type GuideStep, manualGuide } from './guide.ts';

/** What users call each way of judging an item. */
const WAY_WORDS: Readonly<Record<ItemWay, string>> = { checks: '自动检查', manual: '人工判断', 'off-web': '网页上看不出来' };

/** How an index's items are judged, as a Markdown table to be gone through and confirmed. */
export const mappingsMarkdown = (evaluation: Evaluation, rules: readonly MappedRule[]): string => {
  const { name, items, mappings } = evaluation;
  const ways = new Map(mappings.map((mapping) => [mapping.item, mapping]));
  const titles = new Map(rules.map((rule) => [rule.id, checkTitle(rule)]));
  const counted = (way: ItemWay): number => mappings.filter((mapping) => mapping.way === way).length;
  return [
    `# “${plain(name)}”的对应关系`,
    '',
    `共 ${items.length} 项：自动检查 ${counted('checks')} 项，人工判断 ${counted('manual')} 项，网页上看不出来 ${counted('off-web')} 项；已确认 ${mappings.filter(({ state }) => state === 'confirmed').length} 项。`,
    '',
    '| 项 | 考核内容 | 扣分规则 | 判断方式 | 检查项（扣分规则第几条） | 理由 | 状态 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...items.map((item) => row(item, ways.get(item.id), titles)),
    '',
    '## 要由人看的项',
    '',
    ...manualGuide(evaluation).flatMap(step),
    '',
  ].join('\n');
};

const step = ({ item, partly, instruction, evidence, counts, verdict }: GuideStep): readonly string[] => [
  `- [${verdict === null ? ' ' : 'x'}] **第 ${item.id} 项**${partly ? '（检查没有覆盖的部分）' : ''}　${plain(instruction)}`,
  `  - 记下：${evidence}`,
  ...counts.map((question) => `  - ${plain(question)}`),
  ...(verdict === null ? [] : [`  - 已判定：${VERDICT_WORDS[verdict.verdict]}　${plain(verdict.evidence)}　${plain(verdict.note)}`]),
];

const VERDICT_WORDS: Readonly<Record<ManualVerdict['verdict'], string>> = { met: '符合', 'not-met': '不符合', 'not-applicable': '不适用' };

const row = ({ id, content, rule }: EvaluationItem, mapping: ItemMapping | undefined, titles: ReadonlyMap<string, string>): string => {
  const way = mapping?.way ?? 'manual';
  const checks = (mapping?.checks ?? []).map(
    ({ rule: check, clause }) => `${plain(titles.get(check) ?? check)}（${clause === null ? '不扣分' : clause + 1}）`,
  );
  return `| ${id} | ${plain(content)} | ${plain(rule)} | ${WAY_WORDS[way]}${mapping?.partly === true ? '一部分' : ''} | ${checks.join('、') || '—'} | ${plain(mapping?.reason ?? '')} | ${mapping?.state === 'confirmed' ? '已确认' : '待确认'} |`;
};
