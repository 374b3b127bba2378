import type { Finding, Suppressed, SuppressionScope } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { RunPage } from '../model/run.ts';
import type { Suppression } from '../model/suppression.ts';
import { hostOf } from '../text/host.ts';
import { maskPersonal } from '../text/mask.ts';
import { oneLine } from '../text/printable.ts';

/** The report with findings set aside as decided; what expired by the report's day, or is no longer decided, counts again. */
export const withSuppressions = (report: Report, suppressions: readonly Suppression[]): Report => ({
  ...report,
  findings: report.findings.map((finding) => settled(finding, report, suppressions)),
});

/** A page of a run with findings set aside as decided. */
export const settledPage = (page: RunPage, suppressions: readonly Suppression[]): RunPage =>
  page.report === undefined ? page : { ...page, report: withSuppressions(page.report, suppressions) };

/** Findings that count: what was not set aside. */
export const countedFindings = ({ findings }: Report): readonly Finding[] => findings.filter(({ suppressed }) => suppressed === undefined);

/** Findings that were set aside; they stay in sight in a group of their own. */
export const suppressedFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ suppressed }) => suppressed !== undefined);

const SCOPE_WORDS: Readonly<Record<SuppressionScope, string>> = { finding: '仅这一条', column: '本栏目这一项', site: '本网站这一项' };

/** Why and how far a finding was set aside: 已报备（本网站这一项，至 2026-12-31，县政务公开办 2026-11-20）. */
export const suppressedWords = ({ reason, scope, until, by, at }: Suppressed): string => {
  const decided = [by, at].filter((part) => part !== undefined).join(' ');
  return `${oneLine(reason)}（${[SCOPE_WORDS[scope], until === undefined ? '' : `至 ${until}`, decided].filter((part) => part !== '').join('，')}）`;
};

/** What a user says when setting something aside. */
export interface SuppressionWords {
  readonly reason: string;
  readonly until?: string;
  readonly by?: string;
  readonly at?: string;
}

/** The decision to set a finding of a report aside; null without a reason, or where the page has no site to speak of. */
export const suppressionOf = (report: Report, finding: Finding, scope: SuppressionScope, words: SuppressionWords): Suppression | null => {
  const reason = oneLine(words.reason).slice(0, 500);
  const host = hostOf(report.page.url);
  if (reason === '' || (scope !== 'finding' && host === null)) return null;
  const { until, by, at } = words;
  return {
    scope,
    rule: finding.rule,
    title: finding.title,
    ...(scope === 'finding' ? { fingerprint: finding.fingerprint } : {}),
    ...(scope !== 'finding' && host !== null ? { host } : {}),
    ...(scope === 'column' ? placeOf(report) : {}),
    reason,
    ...(until === undefined ? {} : { until }),
    ...(by === undefined || by === '' ? {} : { by: oneLine(by) }),
    ...(at === undefined ? {} : { at }),
  };
};

const placeOf = ({ page }: Report): Pick<Suppression, 'column' | 'folder'> =>
  page.column.length > 0 ? { column: page.column } : { folder: folderOf(page.url) };

/** `/zwgk/zcwj/` of `https://www.example.gov.cn/zwgk/zcwj/1.html` */
export const folderOf = (url: string): string => {
  const path = URL.parse(url)?.pathname ?? '';
  return path.slice(0, path.lastIndexOf('/') + 1);
};

/** Narrowest first, so that what was said of one finding is shown before what was said of a site. */
const NARROW: Readonly<Record<SuppressionScope, number>> = { finding: 0, column: 1, site: 2 };

const settled = (finding: Finding, report: Report, suppressions: readonly Suppression[]): Finding => {
  const { suppressed: _, ...rest } = finding;
  const [chosen] = suppressionsOn(report, rest, suppressions);
  return chosen === undefined ? rest : { ...rest, suppressed: shownSuppression(chosen) };
};

/** Decisions that set a finding of a report aside on its day, narrowest first. */
export const suppressionsOn = (report: Report, finding: Finding, suppressions: readonly Suppression[]): readonly Suppression[] =>
  suppressions
    .filter((one) => covers(one, finding, report) && (one.until === undefined || one.until >= report.day))
    .sort((one, other) => NARROW[one.scope] - NARROW[other.scope]);

/** A decision as the finding it sets aside shows it. */
export const shownSuppression = ({ reason, scope, until, by, at }: Suppression): Suppressed => ({
  reason: maskPersonal(reason),
  scope,
  ...(until === undefined ? {} : { until }),
  ...(by === undefined ? {} : { by: maskPersonal(by) }),
  ...(at === undefined ? {} : { at }),
});

/** A check that broke cannot be set aside: nothing is known of its page. */
const covers = (one: Suppression, finding: Finding, { page }: Report): boolean => {
  if (finding.outcome === 'error' || one.rule !== finding.rule) return false;
  if (one.scope === 'finding') return one.fingerprint === finding.fingerprint;
  if (one.host !== hostOf(page.url)) return false;
  if (one.scope === 'site') return true;
  if (one.column !== undefined && one.column.length > 0) return one.column.every((name, at) => page.column[at] === name);
  return one.folder !== undefined && one.folder !== '' && one.folder === folderOf(page.url);
};
