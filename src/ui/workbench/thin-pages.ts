import type { Report } from '../../model/report.ts';
import type { RunPage } from '../../model/run.ts';
import type { RunDoor } from './shell.ts';

/** Pages of a run with no more of each than a comparison asks for, so that two runs of 10,000 pages fit into memory. */
export const thinPages = async (runs: RunDoor, run: string): Promise<readonly RunPage[]> => {
  const pages: RunPage[] = [];
  const shared = new Map<string, string>();
  await runs.eachPage(run, (page) => pages.push(page.report === undefined ? page : { ...page, report: thin(page.report, shared) }));
  return pages;
};

/** Every page brings the same names of rules; one copy is enough. */
const thin = (report: Report, shared: Map<string, string>): Report => ({
  ...report,
  facts: Object.fromEntries(
    Object.entries(report.facts).map(([name, fact]) => [name, { ...fact, rejected: [] }]),
  ) as unknown as Report['facts'],
  checks: report.checks.map(({ rule, catalogue, outcome, reason }) => ({
    rule: one(shared, rule),
    catalogue: one(shared, catalogue),
    outcome: one(shared, outcome) as typeof outcome,
    // why a page alone could not be judged is what rules over a run go on from
    ...(reason === undefined ? {} : { reason: one(shared, reason) }),
  })),
});

const one = (shared: Map<string, string>, text: string): string => {
  const known = shared.get(text);
  if (known === undefined) shared.set(text, text);
  return known ?? text;
};
