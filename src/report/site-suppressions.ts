import type { Rule } from '../audit/rule.ts';
import type { RunColumn } from '../model/run.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import type { Suppression } from '../model/suppression.ts';
import { hostOf } from '../text/host.ts';
import { oneLine } from '../text/printable.ts';
import { folderOf, type SuppressionWords, shownSuppression } from './suppressions.ts';

/** What was decided, on which day it is asked for, and the rules of single pages: a decision about one holds for its check over the site. */
export interface SiteDecisions {
  readonly suppressions: readonly Suppression[];
  /** ISO. */
  readonly day: string;
  readonly rules: readonly Pick<Rule, 'id' | 'catalogue'>[];
}

/** Findings over a site with those set aside that were decided so: alone, or with the check on the whole site. */
export const withSiteSuppressions = (
  findings: readonly SiteFinding[],
  { suppressions, day, rules }: SiteDecisions,
): readonly SiteFinding[] => {
  const holding = suppressions.filter(({ until }) => until === undefined || until >= day);
  const checks = checksOf(rules);
  const settled = (finding: SiteFinding): SiteFinding => {
    const { suppressed: _, ...rest } = finding;
    const chosen = holding.find((one) => covers(one, finding, checks));
    return chosen === undefined ? rest : { ...rest, suppressed: shownSuppression(chosen) };
  };
  return findings.map(settled);
};

/** The decision to set a finding over a site aside, alone or with its check on the whole site; null without a reason, or where there is no site. */
export const siteSuppressionOf = (
  { rule, title, fingerprint, host }: SiteFinding,
  scope: 'finding' | 'site',
  { reason: said, until, by, at }: SuppressionWords,
): Suppression | null => {
  const [reason, site] = [oneLine(said).slice(0, 500), siteOf(host)];
  if (reason === '' || (scope === 'site' && site === null)) return null;
  return {
    scope,
    rule,
    title,
    ...(scope === 'site' && site !== null ? { host: site } : { fingerprint }),
    reason,
    ...(until === undefined ? {} : { until }),
    ...(by === undefined || by === '' ? {} : { by: oneLine(by) }),
    ...(at === undefined ? {} : { at }),
  };
};

/** Decisions that set a finding over a site aside. */
export const siteSuppressionsOn = (finding: SiteFinding, { suppressions, day, rules }: SiteDecisions): readonly Suppression[] => {
  const checks = checksOf(rules);
  return suppressions.filter((one) => (one.until === undefined || one.until >= day) && covers(one, finding, checks));
};

/** Tells for which columns a check was set aside: by the column's path, or by the folder its list lies in. */
export const columnsAside = ({ suppressions, day, rules }: SiteDecisions): ((catalogue: string, column: RunColumn) => boolean) => {
  const checks = checksOf(rules);
  const holding = suppressions.filter(({ scope, until }) => scope === 'column' && (until === undefined || until >= day));
  return (catalogue, { column, url }) =>
    holding.some((one) => checks.get(one.rule) === catalogue && one.host === hostOf(url) && isColumn(one, column, url));
};

const isColumn = ({ column = [], folder = '' }: Suppression, path: readonly string[], url: string): boolean =>
  column.length > 0 ? column.every((name, at) => path[at] === name) : folder !== '' && folder === folderOf(url);

const checksOf = (rules: SiteDecisions['rules']): ReadonlyMap<string, string> => new Map(rules.map(({ id, catalogue }) => [id, catalogue]));

/** Host without its port, as decisions name sites; null for this machine's own. */
const siteOf = (host: string): string | null => hostOf(`http://${host}/`);

const covers = (one: Suppression, { rule, catalogue, fingerprint, host, outcome }: SiteFinding, checks: ReadonlyMap<string, string>) => {
  if (outcome === 'error') return false;
  if (one.scope === 'finding') return one.rule === rule && one.fingerprint === fingerprint;
  if (one.scope === 'column' || one.host !== siteOf(host)) return false;
  return one.rule === rule || checks.get(one.rule) === catalogue;
};
