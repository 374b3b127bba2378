import type { Surveyed } from '../../../audit/site-rule.ts';
import { proposeAfterSurvey } from '../../../ledger/site-wide.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import type { Run } from '../../../model/run.ts';
import type { Proposed } from './recheck-proposals.tsx';

/** Spot-checks that are looked into for a site, the latest first: each may hold thousands of pages. */
const LOOKED_INTO = 3;
const NOTHING: Surveyed = { checks: [], findings: [] };

/**
 * What later spot-checks of the same site say of entries about a whole site: a re-check reads single pages, from which that cannot be told.
 * `runs` are the latest first.
 */
export const siteProposalsOf = async (
  entries: readonly LedgerEntry[],
  runs: readonly Run[],
  surveyOf: (run: Run) => Promise<Surveyed>,
): Promise<readonly Proposed[]> => {
  const finished = runs.filter(({ state, recheck }) => state === 'finished' && recheck === undefined);
  const surveys = new Map<string, Promise<Surveyed>>();
  const surveyed = (run: Run): Promise<Surveyed> => {
    const known = surveys.get(run.id) ?? surveyOf(run);
    surveys.set(run.id, known);
    return known;
  };
  const proposed: Proposed[] = [];
  for (const entry of entries) {
    const host = URL.parse(entry.page.url)?.host ?? '';
    let found = { survey: NOTHING, at: finished[0]?.endedAt ?? entry.lastSeen };
    for (const run of finished.filter(({ startedAt }) => startedAt > entry.lastSeen).slice(0, LOOKED_INTO)) {
      const survey = await surveyed(run);
      if (!survey.checks.some((check) => check.host === host)) continue;
      found = { survey, at: run.endedAt };
      break;
    }
    proposed.push({ entry, proposal: proposeAfterSurvey(entry, found.survey, found.at), evidence: null });
  }
  return proposed;
};
