import type { Surveyed } from '../audit/site-rule.ts';
import type { Run, RunPage } from '../model/run.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import { addressKey } from './address.ts';
import { type Incomparable, isSameProfile } from './compare-runs.ts';

/** A run with what its pages say together, and the addresses it looked at: pages that were read or are gone, and columns. */
export interface SiteRun {
  readonly run: Run;
  readonly surveyed: Surveyed;
  readonly looked: ReadonlySet<string>;
}

/** What changed over whole sites from one run to a later one. */
export interface SiteComparison {
  readonly added: readonly SiteFinding[];
  readonly cameBack: readonly SiteFinding[];
  readonly mended: readonly SiteFinding[];
  readonly still: readonly SiteFinding[];
  readonly notComparable: readonly { readonly finding: SiteFinding; readonly in: 'before' | 'after'; readonly why: Incomparable }[];
}

/** Whether a page was asked for: it was read, is gone or was not to be had. */
export const isVisited = (state: RunPage['state']): boolean => state !== 'waiting' && state !== 'running' && state !== 'skipped';

/** A run made ready for comparing what was found over its sites. */
export const siteRun = (run: Run, surveyed: Surveyed, visited: readonly string[]): SiteRun => ({
  run,
  surveyed,
  looked: new Set([...visited, ...run.columns.map(({ url }) => url)].map(addressKey)),
});

/** Compares what was found over whole sites; a finding whose pages the other run did not look at says nothing of it. */
export const compareSites = (before: SiteRun, after: SiteRun, earlier: readonly SiteRun[] = []): SiteComparison => {
  const [first, second] = [countedIn(before), countedIn(after)];
  const result = { added: [], cameBack: [], mended: [], still: [], notComparable: [] } as Writable;
  for (const finding of second.values()) {
    const why = first.has(finding.fingerprint) ? null : reasonAgainst(before, finding, after.run);
    if (first.has(finding.fingerprint)) result.still.push(finding);
    else if (why !== null) result.notComparable.push({ finding, in: 'after', why });
    else if (sawAny(before, finding)) (isIn(earlier, finding) ? result.cameBack : result.added).push(finding);
    else result.notComparable.push({ finding, in: 'after', why: 'not-visited' });
  }
  for (const finding of first.values()) {
    if (second.has(finding.fingerprint)) continue;
    const why = reasonAgainst(after, finding, before.run) ?? (sawAll(after, finding) || isWhole(after) ? null : 'not-visited');
    if (why === null) result.mended.push(finding);
    else result.notComparable.push({ finding, in: 'before', why });
  }
  return result;
};

type Writable = { -readonly [Key in keyof SiteComparison]: SiteComparison[Key][number][] };

/** What somebody set aside is neither new nor mended. */
const countedIn = ({ surveyed }: SiteRun): ReadonlyMap<string, SiteFinding> =>
  new Map(
    surveyed.findings
      .filter(({ outcome, suppressed }) => outcome !== 'error' && suppressed === undefined)
      .map((finding) => [finding.fingerprint, finding]),
  );

const isIn = (runs: readonly SiteRun[], { fingerprint }: SiteFinding): boolean => runs.some((run) => countedIn(run).has(fingerprint));

const sawAny = ({ looked }: SiteRun, { pages }: SiteFinding): boolean =>
  pages.length === 0 || pages.some(({ url }) => looked.has(addressKey(url)));

const sawAll = ({ looked }: SiteRun, { pages, count }: SiteFinding): boolean =>
  count === pages.length && pages.every(({ url }) => looked.has(addressKey(url)));

/** Everything that was discovered was drawn: what the lists no longer lead to is gone. */
const isWhole = ({ run: { state, columns } }: SiteRun): boolean =>
  state === 'finished' && columns.length > 0 && columns.every(({ discovered, chosen }) => chosen >= discovered);

/** Why a run that lacks a finding says nothing by that; null when its rule looked at the site and did not find it. */
const reasonAgainst = (run: SiteRun, { rule, host }: SiteFinding, other: Run): Incomparable | null => {
  const own = run.surveyed.checks.filter((check) => check.host === host);
  if (own.length === 0) return 'not-visited';
  const check = own.find((one) => one.rule === rule);
  if (check === undefined) return 'rule-not-known';
  if (check.outcome === 'inapplicable') return 'inapplicable';
  if (check.outcome === 'not-assessable' || check.outcome === 'error') return 'not-assessable';
  return isSameProfile(run.run, other) ? null : 'other-profile';
};
