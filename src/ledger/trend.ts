import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { grouped } from '../text/grouped.ts';
import { siteHost } from './address.ts';
import type { RunWithPages } from './compare-runs.ts';

/** What one run says of one site. */
interface TrendPoint {
  readonly run: string;
  readonly name: string;
  /** ISO with time. */
  readonly at: string;
  readonly pages: number;
  /** Pages without a certain fault. */
  readonly clean: number;
  /** Certain faults, by severity. */
  readonly faults: Readonly<Record<Severity, number>>;
  /** Findings for a person to look at. */
  readonly reviews: number;
  /** Certain faults for each hundred pages, so that samples of different size can be compared. */
  readonly perHundred: number;
  /** Profiles differ from the point before: what changed may be the yardstick. */
  readonly otherProfile: boolean;
}

/** How a site fared from run to run, oldest first. */
export interface SiteTrend {
  readonly site: string;
  readonly points: readonly TrendPoint[];
}

/** Trend of every site over these runs. */
export const trendOf = (runs: readonly RunWithPages[]): readonly SiteTrend[] => {
  const ordered = [...runs].sort((one, other) => (one.run.startedAt < other.run.startedAt ? -1 : 1));
  const points = new Map<string, TrendPoint[]>();
  const profiles = new Map<string, string>();
  for (const { run, pages } of ordered) {
    const profile = `${run.plan.profile.id} ${run.plan.profile.version}`;
    for (const [site, reports] of bySite(pages.flatMap(({ report }) => (report === undefined ? [] : [report])))) {
      const before = profiles.get(site);
      const point = {
        run: run.id,
        name: run.name,
        at: run.startedAt,
        ...counted(reports),
        otherProfile: before !== undefined && before !== profile,
      };
      points.set(site, [...(points.get(site) ?? []), point]);
      profiles.set(site, profile);
    }
  }
  return [...points].map(([site, list]) => ({ site, points: list }));
};

const bySite = (reports: readonly Report[]): ReadonlyMap<string, readonly Report[]> =>
  grouped(reports, ({ page }) => page.site || siteHost(page.url));

const counted = (reports: readonly Report[]): Pick<TrendPoint, 'pages' | 'clean' | 'faults' | 'reviews' | 'perHundred'> => {
  const findings = reports.flatMap((report) => report.findings).filter(({ suppressed }) => suppressed === undefined);
  const fails = findings.filter(({ outcome }) => outcome === 'fail');
  const of = (severity: Severity): number => fails.filter((finding) => finding.severity === severity).length;
  return {
    pages: reports.length,
    clean: reports.filter((report) => report.findings.every(({ outcome, suppressed }) => outcome !== 'fail' || suppressed !== undefined))
      .length,
    faults: { 'red-line': of('red-line'), error: of('error'), warning: of('warning'), notice: of('notice') },
    reviews: findings.filter(({ outcome }) => outcome === 'review').length,
    perHundred: reports.length === 0 ? 0 : Math.round((fails.length / reports.length) * 1000) / 10,
  };
};
