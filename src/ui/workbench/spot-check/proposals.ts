import { isSiteWide } from '../../../ledger/identity.ts';
import { pictureEvidence } from '../../../ledger/picture-evidence.ts';
import { proposeAfterRecheck } from '../../../ledger/recheck.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import type { Run, RunPage } from '../../../model/run.ts';
import type { RunRow } from '../../../model/run-row.ts';
import { grouped } from '../../../text/grouped.ts';
import type { Proposed } from './recheck-proposals.tsx';

/** What a re-check proposes for each of its entries whose page was read, as long as nobody accepted it. */
export const proposalsOf = async (
  run: Run,
  rows: readonly RunRow[],
  entries: readonly LedgerEntry[],
  pageOf: (run: string, url: string) => Promise<RunPage | undefined>,
): Promise<readonly Proposed[]> => {
  const wanted = new Set(run.recheck);
  const finished = new Set(rows.filter(({ finishedAt }) => finishedAt !== '').map(({ url }) => url));
  const byUrl = grouped(entries, ({ page }) => page.url);
  const proposed: Proposed[] = [];
  for (const [url, here] of byUrl) {
    const own = here.filter((entry) => wanted.has(entry.id) && !isSiteWide(entry) && !isSettled(entry, run.startedAt));
    if (own.length === 0 || !finished.has(url)) continue;
    const page = await pageOf(run.id, url);
    if (page === undefined) continue;
    for (const entry of own) {
      const others = here.filter((other) => other.id !== entry.id);
      const proposal = proposeAfterRecheck(entry, page, others);
      proposed.push({ entry, proposal, evidence: pictureEvidence(entry, page, proposal.after) });
    }
  }
  return proposed;
};

/** The entries of a re-check that are about a whole site, as long as nobody accepted what was proposed. */
export const siteWideOf = ({ recheck, startedAt }: Run, entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const wanted = new Set(recheck);
  return entries.filter((entry) => wanted.has(entry.id) && isSiteWide(entry) && !isSettled(entry, startedAt));
};

/** Whether the re-check already stands in the entry's history. */
const isSettled = ({ history }: LedgerEntry, since: string): boolean => history.some(({ field, at }) => field === 'recheck' && at >= since);
