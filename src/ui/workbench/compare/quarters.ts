import type { Run } from '../../../model/run.ts';
import type { RunRow } from '../../../model/run-row.ts';

/** What a site came to in one quarter, over all runs of that quarter; each page counts as it was read last. */
export interface Quarter {
  /** 2026 年第 3 季度 as `2026-3`. */
  readonly id: string;
  readonly pages: number;
  readonly fails: number;
  readonly reviews: number;
  /** Certain findings for each hundred pages, so that samples of different size can be compared. */
  readonly perHundred: number;
  /** Runs of the quarter or the one before used another profile: what changed may be the yardstick. */
  readonly otherProfile: boolean;
}

/** One site from quarter to quarter, oldest first. */
export interface SiteQuarters {
  readonly site: string;
  readonly quarters: readonly Quarter[];
}

/** Adds up runs, oldest first, by site and quarter. */
export const siteQuarters = (runs: readonly { readonly run: Run; readonly rows: readonly RunRow[] }[]): readonly SiteQuarters[] => {
  const sites = new Map<string, Map<string, { readonly pages: Map<string, RunRow>; readonly profiles: Set<string> }>>();
  for (const { run, rows } of runs) {
    const id = quarterOf(run.plan.day);
    for (const row of rows) {
      if (row.state !== 'audited') continue;
      const quarters = sites.get(row.site) ?? new Map();
      sites.set(row.site, quarters);
      const quarter = quarters.get(id) ?? { pages: new Map(), profiles: new Set() };
      quarters.set(id, quarter);
      quarter.pages.set(row.url, row);
      quarter.profiles.add(`${run.plan.profile.id} ${run.plan.profile.version}`);
    }
  }
  return [...sites].map(([site, quarters]) => ({ site, quarters: counted(quarters) }));
};

const counted = (
  quarters: ReadonlyMap<string, { readonly pages: ReadonlyMap<string, RunRow>; readonly profiles: ReadonlySet<string> }>,
): readonly Quarter[] => {
  let before = '';
  return [...quarters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { pages, profiles }]) => {
      const rows = [...pages.values()];
      const fails = rows.reduce((sum, row) => sum + row.fails, 0);
      const reviews = rows.reduce((sum, row) => sum + row.reviews, 0);
      const profile = [...profiles].sort().join();
      const otherProfile = profiles.size > 1 || (before !== '' && before !== profile);
      before = profile;
      return { id, pages: rows.length, fails, reviews, perHundred: Math.round((fails / rows.length) * 1000) / 10, otherProfile };
    });
};

const quarterOf = (day: string): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
