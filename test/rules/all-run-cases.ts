import { fileURLToPath } from 'node:url';
import { siteRules } from '../../src/rules/site-all.ts';
import type { RunCases } from './spot-check/survey.ts';

/** Path of the file that holds the cases of a rule over a run. */
const runCasesFile = (ruleId: string): string => fileURLToPath(new URL(`./${ruleId}.cases.ts`, import.meta.url));

/** The cases of every rule over a run, in the order of the rules. */
export const allRunCases = async (): Promise<readonly RunCases[]> =>
  Promise.all(
    siteRules.map(async ({ id }) => {
      const module: { readonly cases: RunCases } = await import(runCasesFile(id));
      return module.cases;
    }),
  );
