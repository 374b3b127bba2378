import type { RuleExamples } from '../../src/ui/workbench/rules/examples.ts';
import type { RuleCase } from '../../test/rules/cases.ts';

type ToldCase = Pick<RuleCase, 'kind' | 'name' | 'messages'>;

/** Examples of each rule in words, for the explanation that the workbench shows without a network. */
export const ruleExamples = (all: readonly { readonly id: string; readonly cases: readonly ToldCase[] }[]): string => {
  const named = (cases: readonly ToldCase[], kind: ToldCase['kind']) => cases.filter((one) => one.kind === kind);
  const examples = all.map(({ id, cases }): readonly [string, RuleExamples] => [
    id,
    {
      good: named(cases, 'pass').map(({ name }) => name),
      fine: named(cases, 'near-miss').map(({ name }) => name),
      bad: named(cases, 'fail').map(({ name, messages = [] }) => ({ name, messages })),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(examples), null, 1)}\n`;
};
