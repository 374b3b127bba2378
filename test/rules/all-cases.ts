import { fileURLToPath } from 'node:url';
import { rules } from '../../src/rules/all.ts';
import type { RuleCases } from './cases.ts';

/** Path of the file that holds a rule's cases. */
export const casesFile = (ruleId: string): string => fileURLToPath(new URL(`./${ruleId}.cases.ts`, import.meta.url));

/** The cases of every rule, in the order of the rules. */
export const allCases = async (): Promise<readonly RuleCases[]> =>
  Promise.all(
    rules.map(async ({ id }) => {
      const module: { readonly cases: RuleCases } = await import(casesFile(id));
      return module.cases;
    }),
  );
