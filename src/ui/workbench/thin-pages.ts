import type { Check, Report } from '../../model/report.ts';
import type { RunPage } from '../../model/run.ts';
import type { RunDoor } from './shell.ts';

/** Pages of a run with no more of each than a comparison asks for, so that two runs of 10,000 pages fit into memory. */
export const thinPages = async (runs: RunDoor, run: string): Promise<readonly RunPage[]> => {
  const pages: RunPage[] = [];
  const shared = new Map<string, Check>();
  await runs.eachPage(run, (page) => pages.push(page.report === undefined ? page : { ...page, report: thin(page.report, shared) }));
  return pages;
};

/** Most pages answer most checks alike, down to the reason that rules over a run go on from; one copy of each answer is enough. */
const thin = (report: Report, shared: Map<string, Check>): Report => ({
  ...report,
  facts: Object.fromEntries(
    Object.entries(report.facts).map(([name, fact]) => [name, { ...fact, rejected: [] }]),
  ) as unknown as Report['facts'],
  checks: report.checks.map((check) => one(shared, check)),
});

const one = (shared: Map<string, Check>, { rule, catalogue, outcome, reason }: Check): Check => {
  const key = `${rule}\n${outcome}\n${reason ?? ''}`;
  const known = shared.get(key) ?? { rule, catalogue, outcome, ...(reason === undefined ? {} : { reason }) };
  shared.set(key, known);
  return known;
};
