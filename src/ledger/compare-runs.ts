import type { Finding } from '../model/finding.ts';
import type { LedgerPage } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Run, RunPage } from '../model/run.ts';
import { addressKey } from './address.ts';
import { documentOf, type Known, pageOf, sameDocument, sameMatter, searchKeys } from './identity.ts';

/** A run with its pages. */
export interface RunWithPages {
  readonly run: Run;
  readonly pages: readonly RunPage[];
}

/** A finding of one of two runs, with its page. */
export interface Compared {
  readonly page: LedgerPage;
  readonly finding: Finding;
}

/** Why a finding of one run can not be compared with the other run. */
export type Incomparable =
  | 'not-visited'
  | 'vanished'
  | 'blocked'
  | 'failed'
  | 'other-profile'
  | 'rule-not-known'
  | 'inapplicable'
  | 'not-assessable';

/** What users read for each reason. */
export const INCOMPARABLE_WORDS: Readonly<Record<Incomparable, string>> = {
  'not-visited': '另一次没有检查这个页面',
  vanished: '另一次检查时页面已不在',
  blocked: '另一次检查时页面要求登录或验证',
  failed: '另一次检查时页面没有读成',
  'other-profile': '两次用的口径不同',
  'rule-not-known': '另一次没有这项检查',
  inapplicable: '另一次检查时这一项不适用于该页面',
  'not-assessable': '另一次检查时看不出这一项',
};

/** What changed from one run to a later one. */
export interface RunComparison {
  /** In the later run, and not in the earlier one, which looked. */
  readonly added: readonly Compared[];
  /** Like `added`, but an even earlier run had it. */
  readonly cameBack: readonly Compared[];
  readonly mended: readonly Compared[];
  /** In both; as the later run has it. */
  readonly still: readonly Compared[];
  readonly notComparable: readonly (Compared & { readonly in: 'before' | 'after'; readonly why: Incomparable })[];
}

/** Compares two runs finding by finding; `earlier` are runs before both, newest first or not. */
export const compareRuns = (before: RunWithPages, after: RunWithPages, earlier: readonly RunWithPages[] = []): RunComparison => {
  const [first, second] = [openRun(before), openRun(after)];
  const sameProfile = isSameProfile(before.run, after.run);
  const past = earlier.map(openRun);
  const result = { added: [], cameBack: [], mended: [], still: [], notComparable: [] } as Writable;
  for (const one of second.findings.filter(isCounted)) {
    if (first.has(one)) result.still.push(one);
    else {
      const why = reasonAgainst(first, one, sameProfile);
      if (why !== null) result.notComparable.push({ ...shown(one), in: 'after', why });
      else (past.some((run) => run.has(one)) ? result.cameBack : result.added).push(shown(one));
    }
  }
  for (const one of first.findings.filter(isCounted)) {
    if (second.has(one)) continue;
    const why = reasonAgainst(second, one, sameProfile);
    if (why !== null) result.notComparable.push({ ...shown(one), in: 'before', why });
    else result.mended.push(shown(one));
  }
  return { ...result, still: result.still.map(shown) };
};

type Writable = { -readonly [Key in keyof RunComparison]: RunComparison[Key][number][] };

interface Located extends Compared {
  readonly known: Known;
}

/** What somebody set aside is neither new nor mended. */
const isCounted = ({ finding }: Compared): boolean => finding.suppressed === undefined;

const shown = ({ page, finding }: Compared): Compared => ({ page, finding });

/** A run opened for looking up findings and pages. */
interface OpenRun {
  readonly findings: readonly Located[];
  readonly has: (one: Compared & { readonly known?: Known }) => boolean;
  /** The visit of the same document, or of the same address when that was not read. */
  readonly visitOf: (known: Known) => RunPage | undefined;
}

const openRun = ({ pages }: RunWithPages): OpenRun => {
  const findings = pages.flatMap(({ report }) => (report === undefined ? [] : locatedOf(report)));
  const byKey = new Map<string, Located[]>();
  for (const one of findings) for (const key of searchKeys(one.finding.rule, one.known)) push(byKey, key, one);
  const visits = new Map<string, RunPage[]>();
  for (const page of pages) for (const key of visitKeys(page)) push(visits, key, page);
  return {
    findings,
    has: ({ finding, known, page }) =>
      searchKeys(finding.rule, known ?? { page })
        .flatMap((key) => byKey.get(key) ?? [])
        .some((other) => sameDocument(other.known, known ?? { page }) && sameMatter(other.finding, finding) !== 'differ'),
    visitOf: (known) => {
      const near = searchKeys('', known).flatMap((key) => visits.get(key) ?? []);
      const read = near.find(({ report }) => report !== undefined && sameDocument(knownOf(report), known));
      return read ?? near.find(({ report, target }) => report === undefined && addressKey(target.url) === addressKey(known.page.url));
    },
  };
};

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const knownOf = (report: Report): Known => ({ page: pageOf(report), document: documentOf(report) });

const visitKeys = ({ target, report }: RunPage): readonly string[] => [
  ...new Set([
    ...searchKeys('', { page: { url: target.url, title: '', site: '' } }),
    ...(report === undefined ? [] : searchKeys('', knownOf(report))),
  ]),
];

const locatedOf = (report: Report): readonly Located[] => {
  const known = knownOf(report);
  return report.findings.filter(({ outcome }) => outcome !== 'error').map((finding) => ({ page: pageOf(report), finding, known }));
};

const isSameProfile = ({ plan: one }: Run, { plan: other }: Run): boolean =>
  one.profile.id === other.profile.id && one.profile.version === other.profile.version;

/** Why a run that lacks a finding says nothing by that; null when it looked and it was not there. */
const reasonAgainst = (run: OpenRun, { known, finding }: Located, sameProfile: boolean): Incomparable | null => {
  const visit = run.visitOf(known);
  if (visit === undefined || visit.state === 'waiting' || visit.state === 'running' || visit.state === 'skipped') return 'not-visited';
  if (visit.state === 'vanished' || visit.state === 'blocked' || visit.state === 'failed') return visit.state;
  const check = visit.report?.checks.find(({ rule }) => rule === finding.rule);
  if (check === undefined) return sameProfile ? 'rule-not-known' : 'other-profile';
  if (check.outcome === 'inapplicable') return 'inapplicable';
  if (check.outcome === 'not-assessable' || check.outcome === 'error' || visit.report?.page.truncated) return 'not-assessable';
  return sameProfile ? null : 'other-profile';
};
