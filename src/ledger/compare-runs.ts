import type { Finding, Outcome } from '../model/finding.ts';
import type { LedgerPage } from '../model/ledger.ts';
import type { Check, Report } from '../model/report.ts';
import type { Run, RunPage, RunPageState } from '../model/run.ts';
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
  /** Address that was visited: what the run knows the page by. */
  readonly target: string;
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
  | 'not-assessable'
  | 'not-recorded';

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
  'not-recorded': '另一次的结果文件没有记下这一项查没查',
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
  const opened = ({ run, pages }: RunWithPages): OpenRun => {
    const open = openRun(run);
    for (const page of pages) open.add(page);
    return open;
  };
  return compareOpened(opened(before), opened(after), earlier.map(opened));
};

/** The same of runs whose pages were taken in one after another. */
export const compareOpened = (before: OpenRun, after: OpenRun, earlier: readonly OpenRun[]): RunComparison => {
  const result = { added: [], cameBack: [], mended: [], still: [], notComparable: [] } as Writable;
  eachOf(after, before, (shown, became, visit) => {
    if (became === 'there') result.still.push(shown);
    else if (became !== 'gone') result.notComparable.push({ ...shown, in: 'after', why: became });
    else (earlier.some((run) => has(run.seen(visit), shown.finding)) ? result.cameBack : result.added).push(shown);
  });
  eachOf(before, after, (shown, became) => {
    if (became === 'gone') result.mended.push(shown);
    else if (became !== 'there') result.notComparable.push({ ...shown, in: 'before', why: became });
  });
  return result;
};

type Writable = { -readonly [Key in keyof RunComparison]: RunComparison[Key][number][] };

/** Tells of each finding that counts (what somebody set aside is neither new nor mended) what the other run says of it. */
const eachOf = (
  run: OpenRun,
  other: OpenRun,
  tell: (shown: Compared, became: 'there' | 'gone' | Incomparable, visit: Visit) => void,
): void => {
  const sameProfile = isSameProfile(run.run, other.run);
  for (const visit of run.visits) {
    const counted = visit.findings.filter(({ suppressed }) => suppressed === undefined);
    const seen = counted.length === 0 ? NOTHING : other.seen(visit);
    for (const finding of counted)
      tell(
        { page: visit.page, target: visit.target, finding },
        has(seen, finding) ? 'there' : (reasonAgainst(seen, finding, sameProfile) ?? 'gone'),
        visit,
      );
  }
};

/** What comparing asks of a page that was read. */
export interface Visit extends Known {
  readonly page: LedgerPage;
  readonly target: string;
  readonly truncated: boolean;
  /** Null where the file does not say what was checked. */
  readonly checks: readonly Ended[] | null;
  readonly findings: readonly Finding[];
}

/** A report that was made at this address, as comparing sees it. */
export const visitOf = (report: Report, url: string): Visit => ({
  page: pageOf(report),
  document: documentOf(report),
  target: url,
  truncated: report.page.truncated,
  checks: report.checks,
  findings: report.findings.filter(({ outcome }) => outcome !== 'error'),
});

/** How a rule ended on a page. */
export type Ended = Pick<Check, 'rule' | 'outcome'>;

/** What a run saw of a document: its visits of it, or how its address stood instead. */
interface Seen {
  readonly visits: readonly Visit[];
  readonly unread: RunPageState | undefined;
}

const NOTHING: Seen = { visits: [], unread: undefined };

/** A run opened for looking up documents; of its pages only what comparing asks is kept. */
export interface OpenRun {
  readonly run: Run;
  readonly add: (page: RunPage) => void;
  /** Takes in what is already in brief. */
  readonly take: (visit: Visit) => void;
  readonly miss: (url: string, state: RunPageState) => void;
  readonly visits: readonly Visit[];
  readonly seen: (known: Known) => Seen;
}

/** Opens a run whose pages are to be added. */
export const openRun = (run: Run): OpenRun => {
  const visits: Visit[] = [];
  const byKey = new Map<string, Visit[]>();
  const unread = new Map<string, RunPageState>();
  const ended = endings();
  const take = (visit: Visit): void => {
    visits.push(visit);
    for (const key of searchKeys('', visit)) push(byKey, key, visit);
  };
  const miss = (url: string, state: RunPageState): void => {
    const address = addressKey(url);
    unread.set(address, unread.get(address) ?? state);
  };
  return {
    run,
    visits,
    take,
    miss,
    add: ({ target, state, report }) => {
      if (report === undefined) return miss(target.url, state);
      take({ ...visitOf(report, target.url), checks: report.checks.map(ended) });
    },
    seen: (known) => {
      const near = new Set(searchKeys('', known).flatMap((key) => byKey.get(key) ?? []));
      return { visits: [...near].filter((visit) => sameDocument(visit, known)), unread: unread.get(addressKey(known.page.url)) };
    },
  };
};

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** Every page brings the same rules with the same few outcomes; one copy of each is enough. */
const endings = (): ((check: Check) => Ended) => {
  const known = new Map<Outcome, Map<string, Ended>>();
  return ({ rule, outcome }) => {
    const rules = known.get(outcome) ?? new Map<string, Ended>();
    known.set(outcome, rules);
    const one = rules.get(rule) ?? { rule, outcome };
    rules.set(rule, one);
    return one;
  };
};

const has = ({ visits }: Seen, finding: Finding): boolean =>
  visits.some(({ findings }) => findings.some((other) => other.rule === finding.rule && sameMatter(other, finding) !== 'differ'));

/** Whether two runs went by one profile; where none is named, it was the national one. */
export const isSameProfile = (one: Run, other: Run): boolean => profileKey(one) === profileKey(other);

const profileKey = ({ plan: { profile } }: Run): string => (profile.id === '' ? 'national 1' : `${profile.id} ${profile.version}`);

/** Why a run that lacks a finding says nothing by that; null when it looked and it was not there. */
const reasonAgainst = ({ visits: [visit], unread }: Seen, finding: Finding, sameProfile: boolean): Incomparable | null => {
  if (visit === undefined) return unread === 'vanished' || unread === 'blocked' || unread === 'failed' ? unread : 'not-visited';
  if (visit.checks === null) return 'not-recorded';
  const check = visit.checks.find(({ rule }) => rule === finding.rule);
  if (check === undefined) return sameProfile ? 'rule-not-known' : 'other-profile';
  if (check.outcome === 'inapplicable') return 'inapplicable';
  if (check.outcome === 'not-assessable' || check.outcome === 'error' || visit.truncated) return 'not-assessable';
  return sameProfile ? null : 'other-profile';
};
