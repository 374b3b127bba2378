import type { Finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';

/** How the feedback on a page and our own findings agree. */
export interface Agreement {
  /** Feedback that we see as well, with our findings. */
  readonly agreeing: readonly { readonly entry: LedgerEntry; readonly findings: readonly Finding[] }[];
  /** Feedback that we do not see, and why not; Chinese. */
  readonly unseen: readonly { readonly entry: LedgerEntry; readonly reason: string }[];
  /** What we see and the feedback does not say. */
  readonly extra: readonly Finding[];
}

/** A rule that a row is less likely about than this does not count as agreeing. */
const LIKELY = 0.2;

/** Lays the feedback on a page beside our report of it; entries without feedback are passed over. */
export const agreementOf = (entries: readonly LedgerEntry[], report: Report): Agreement => {
  const own = report.findings.filter(({ outcome }) => outcome !== 'error');
  const told = entries.filter(({ feedback }) => feedback !== undefined);
  const laid = told.map((entry) => ({ entry, findings: own.filter(({ rule }) => rulesOf(entry).includes(rule)) }));
  const seen = new Set(laid.flatMap(({ findings }) => findings));
  return {
    agreeing: laid.filter(({ findings }) => findings.length > 0),
    unseen: laid.filter(({ findings }) => findings.length === 0).map(({ entry }) => ({ entry, reason: reasonFor(entry, report) })),
    extra: own.filter((finding) => !seen.has(finding)),
  };
};

/** The rule of an entry; of a manual one the likely candidates. */
const rulesOf = ({ finding, feedback }: LedgerEntry): readonly string[] => {
  if (finding.rule !== '') return [finding.rule];
  return (feedback?.candidates ?? []).filter(({ confidence }) => confidence >= LIKELY).map(({ rule }) => rule);
};

const reasonFor = (entry: LedgerEntry, { checks }: Report): string => {
  const { rule } = entry.finding;
  if (rule === '') return '没有对应的检查项，请人工核对';
  const check = checks.find((one) => one.rule === rule);
  if (check === undefined) return '单个页面看不出这一项，或当前口径没有这项检查';
  if (check.outcome === 'pass') return '检查了这一项，没有看到问题';
  if (check.outcome === 'inapplicable') return `这一项不适用于该页面：${check.reason ?? '页面类型不同'}`;
  if (check.outcome === 'not-assessable') return `这一项看不出来：${check.reason ?? '页面没有显示所需内容'}`;
  return '这一项没有检查完';
};
