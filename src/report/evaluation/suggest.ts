import type { EvaluationItem, ItemMapping, ItemWay, MappedCheck } from '../../model/evaluation.ts';
import { checkNames } from '../../norms/check-names.ts';
import { bigrams, fittingClause, isOverRun, type MappedRule, shareOf } from './fit.ts';
import { BY_HAND, OFF_WEB, topics } from './topics.ts';

/** From this share of its words on, a rule's title is alike enough to an item to be suggested. */
const ALIKE = 0.6;
const ALIKE_MOST = 3;
const REACH = 2_000;

/** How an item might be judged, for a person to confirm: by the checks its table names, by its topic, by words alike, by a person, or not at all. */
export const suggestMapping = (item: EvaluationItem, rules: readonly MappedRule[]): ItemMapping => {
  const named = namedRules(item, rules);
  const told = named ?? topicRules(item, rules) ?? alikeRules(item, rules);
  const found = told === null ? null : withCounterparts(told, rules);
  const way = wayOf(item, { isNamed: named !== null, hasChecks: found !== null });
  const checks = way === 'checks' && found !== null ? found.rules.map((rule) => mapped(rule, item)) : [];
  return {
    item: item.id,
    way,
    state: 'suggested',
    checks,
    partly: way === 'checks' && item.automatic !== 'yes',
    reason: way === 'checks' && found !== null ? found.reason : REASONS[way],
  };
};

const REASONS: Readonly<Record<ItemWay, string>> = {
  checks: '',
  manual: '没有对应的检查项，要由人看网页判断',
  'off-web': '内部工作、答复办理或另行测评的内容，网页上看不出来',
};

interface Found {
  readonly rules: readonly MappedRule[];
  readonly reason: string;
}

const textOf = ({ group, content, rule }: EvaluationItem): string => `${group}；${content}；${rule}`.slice(0, REACH);

const wayOf = (item: EvaluationItem, { isNamed, hasChecks }: { readonly isNamed: boolean; readonly hasChecks: boolean }): ItemWay => {
  if (item.automatic === 'no') return OFF_WEB.test(textOf(item)) ? 'off-web' : 'manual';
  if (!isNamed && OFF_WEB.test(textOf(item))) return 'off-web';
  if (!isNamed && BY_HAND.test(textOf(item))) return 'manual';
  return hasChecks ? 'checks' : 'manual';
};

const mapped = (rule: MappedRule, { deductions }: EvaluationItem): MappedCheck => ({
  rule: rule.id,
  clause: fittingClause(rule, deductions),
});

/** Checks that the table names: by rule id, by number in the catalogue, by the catalogue's own name, or by title. */
const namedRules = ({ named }: EvaluationItem, rules: readonly MappedRule[]): Found | null => {
  const asked = new Set(named.flatMap((name) => [checkNames[name] ?? name, name.toUpperCase()]));
  const found = rules.filter(({ id, catalogue, title }) => asked.has(id) || asked.has(catalogue) || asked.has(title));
  return found.length === 0 ? null : { rules: found, reason: '表中写明了对应的检查项' };
};

/** With each page's rule goes the one that looks at the same over all pages of a run. */
const withCounterparts = ({ rules: found, reason }: Found, rules: readonly MappedRule[]): Found => {
  const checks = new Set(found.map(({ catalogue }) => catalogue));
  return {
    rules: [...found, ...rules.filter((rule) => isOverRun(rule.id) && checks.has(rule.catalogue) && !found.includes(rule))],
    reason,
  };
};

const topicRules = (item: EvaluationItem, rules: readonly MappedRule[]): Found | null => {
  const text = textOf(item);
  const told = topics.filter(({ pattern, except }) => pattern.test(text) && except?.test(text) !== true);
  const sure = told.filter(({ fallback }) => fallback !== true);
  const chosen = sure.length > 0 ? sure : told;
  const found = rules.filter(({ id }) =>
    chosen.some((topic) => topic.rules.some((name) => id === name || (name.endsWith('/') && id.startsWith(name)))),
  );
  return found.length === 0 ? null : { rules: found, reason: `提到${chosen.map(({ name }) => `“${name}”`).join('、')}` };
};

const alikeRules = (item: EvaluationItem, rules: readonly MappedRule[]): Found | null => {
  const pieces = bigrams(textOf(item));
  const checks = new Set(rules.filter(({ id }) => !isOverRun(id)).map(({ catalogue }) => catalogue));
  const alike = rules
    .filter((rule) => !isOverRun(rule.id) || !checks.has(rule.catalogue))
    .map((rule) => ({ rule, share: shareOf(bigrams(rule.title), pieces) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((one, other) => other.share - one.share)
    .slice(0, ALIKE_MOST);
  return alike.length === 0
    ? null
    : { rules: alike.map(({ rule }) => rule), reason: `与“${alike.map(({ rule }) => rule.title).join('”“')}”的说法相近` };
};
