import { thinForScore } from '../../ledger/thin-page.ts';
import type { RunPage } from '../../model/run.ts';
import type { RunDoor } from './shell.ts';

/** Pages of a run with no more of each than a score asks for. */
export const thinPages = async (runs: RunDoor, run: string): Promise<readonly RunPage[]> => {
  const pages: RunPage[] = [];
  const thin = thinForScore();
  await runs.eachPage(run, (page) => pages.push(thin(page)));
  return pages;
};
