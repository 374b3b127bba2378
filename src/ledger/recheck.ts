import type { Failure } from '../model/failure.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { LedgerEntry, LedgerState, StoredEvidence } from '../model/ledger.ts';
import type { Check, Report } from '../model/report.ts';
import type { RunPageState } from '../model/run.ts';
import { isHomeAddress } from './address.ts';
import { type Actor, withChange } from './history.ts';
import { documentOf, isFeedbackOnly, isOfDocument, isSiteWide, pageOf, sameMatter } from './identity.ts';
import { needsReason } from './states.ts';

/** What came of visiting an entry's page again; a page of a run is one. */
export interface Revisit {
  readonly state: RunPageState;
  /** ISO with time. */
  readonly finishedAt: string;
  readonly report?: Report;
  readonly failure?: Failure;
}

/**
 * What a re-check says. mended; still: the same is found again; vanished: the page is gone or another one stands in its place, which is
 * not mending; unclear: a person must look; none: nothing can be said this time (blocked, failed, not assessable).
 */
export type RecheckVerdict = 'mended' | 'still' | 'vanished' | 'unclear' | 'none';

/** What a re-check proposes for an entry; nothing changes until somebody accepts it. */
export interface RecheckProposal {
  readonly entry: string;
  readonly verdict: RecheckVerdict;
  /** The state to move to; null to leave it as it is. */
  readonly state: LedgerState | null;
  /** What was seen and what follows; Chinese, one or two sentences. */
  readonly reason: string;
  readonly before: readonly Evidence[];
  readonly after: readonly Evidence[];
  readonly at: string;
}

/** What users call each verdict. */
export const VERDICT_WORDS: Readonly<Record<RecheckVerdict, string>> = {
  mended: '已整改',
  still: '仍存在',
  vanished: '页面已不在',
  unclear: '请人工核对',
  none: '没有结论',
};

/** Proposes what to do with an entry after its page was visited again; `others` are the other entries of the ledger on that page. */
export const proposeAfterRecheck = (entry: LedgerEntry, visit: Revisit, others: readonly LedgerEntry[] = []): RecheckProposal =>
  proposalOf(entry, judge(entry, visit, others), visit.finishedAt);

/** What a judgement proposes for an entry. */
export const proposalOf = (entry: LedgerEntry, { verdict, reason, after }: Judged, at: string): RecheckProposal => ({
  entry: entry.id,
  verdict,
  state: proposedState(entry.state, verdict),
  reason,
  before: entry.finding.evidence,
  after,
  at,
});

/** What was seen and what follows from it. */
export interface Judged {
  readonly verdict: RecheckVerdict;
  readonly reason: string;
  readonly after: readonly Evidence[];
}

/** Says it in one piece. */
export const say = (verdict: RecheckVerdict, reason: string, after: readonly Evidence[] = []): Judged => ({ verdict, reason, after });

const judge = (entry: LedgerEntry, visit: Revisit, others: readonly LedgerEntry[]): Judged => {
  if (visit.state === 'vanished') return say('vanished', '页面已打不开（不存在或已删除），不能据此认定已整改。请核实是删除还是改了地址。');
  if (visit.state === 'blocked') return say('none', '页面要求登录或验证，这次没有读到，没有结论。请稍后再查。');
  const { report } = visit;
  if (visit.state !== 'audited' || report === undefined)
    return say('none', `页面这次没有读成，没有结论。${visit.failure?.advice ?? '请稍后再查。'}`);
  if (entry.finding.rule === '') return say('unclear', '这一条由人工登记，没有对应的检查项。请打开页面核对。');
  if (isSiteWide(entry)) return say('none', '这一条说的是整个网站，读一个页面得不出结论。请再抽查一次该网站。');
  const gone = replacement(entry, report);
  return gone ?? judgeReport(entry, report, others);
};

/** Another page in place of the entry's; null when it is still that page. */
const replacement = (entry: LedgerEntry, report: Report): Judged | null => {
  if (entry.page.url !== '' && !isHomeAddress(entry.page.url) && isHomeAddress(report.page.url))
    return say('vanished', '原地址跳到了首页，原页面已不在，不能据此认定已整改。请核实原信息现在的地址。', titleOf(report));
  if (isOfDocument(entry, { page: pageOf(report), document: documentOf(report) })) return null;
  return say('vanished', '原地址现在是另一个页面，不能据此认定已整改。请核实原信息现在的地址。', titleOf(report));
};

const titleOf = (report: Report): readonly Evidence[] => [{ label: '现在的标题', quote: report.page.title.slice(0, 200) }];

const judgeReport = (entry: LedgerEntry, report: Report, others: readonly LedgerEntry[]): Judged => {
  const { rule } = entry.finding;
  const check = report.checks.find((one) => one.rule === rule);
  const found = report.findings.filter((finding) => finding.rule === rule && finding.outcome !== 'error');
  const same = found.find((finding) => isSame(entry, finding));
  if (same !== undefined) return say('still', `再次检查仍有这一问题：${same.message}`, same.evidence);
  const unjudged = noConclusion(check, report);
  if (unjudged !== null) return unjudged;
  if (isFeedbackOnly(entry)) return say('unclear', '这一条来自反馈，检查一直没有看到所说的问题，不能据此认定已整改。请打开页面核对。');
  const fresh = found.find((finding) => !others.some((other) => other.finding.rule === rule && isSame(other, finding)));
  if (fresh !== undefined)
    return say('unclear', `原来的问题没有再出现，但同一项检查有新的问题：${fresh.message}请人工核对。`, fresh.evidence);
  return say('mended', '再次检查，这一项已经没有问题。', evidenceOfPass(report));
};

const isSame = (entry: LedgerEntry, finding: Finding): boolean => sameMatter(entry.finding, finding) !== 'differ';

const noConclusion = (check: Check | undefined, report: Report): Judged | null => {
  if (check === undefined) return say('none', '这次的口径没有这一项检查，没有结论。请换用原来的口径再查。');
  if (check.outcome === 'error') return say('none', '这一项检查没有做完，没有结论。请稍后再查。');
  if (check.outcome === 'not-assessable') return say('none', `这次看不出来，没有结论：${check.reason ?? '页面没有显示所需内容'}。`);
  if (check.outcome === 'inapplicable')
    return say('unclear', `这一项检查不再适用于该页面（${check.reason ?? '页面类型变了'}），请人工核对。`);
  if (report.page.truncated) return say('none', '页面过大，没有读完，没有结论。请打开页面核对。');
  if (report.page.foreignBody !== undefined) return say('none', '正文在其他网站的框架里，没有读到，没有结论。请打开页面核对。');
  return null;
};

/** What a page that is fine now shows: its fields, for comparing with what was there. */
const evidenceOfPass = ({ facts }: Report): readonly Evidence[] =>
  (
    [
      ['文号', facts.documentNumber],
      ['成文日期', facts.issueDate],
      ['发布日期', facts.publishDate],
      ['有效性', facts.validity],
    ] as const
  ).flatMap(([label, { raw }]) => (raw === null || raw === '' ? [] : [{ label, quote: raw.slice(0, 200) }]));

const proposedState = (state: LedgerState, verdict: RecheckVerdict): LedgerState | null => {
  if (state === 'false-alarm' || state === 'will-not-mend') return null;
  if (verdict === 'mended') return state === 'closed' ? null : 'closed';
  if (verdict !== 'still') return null;
  if (state === 'closed') return 'to-verify';
  return state === 'awaiting-recheck' ? 'mending' : null;
};

/** The entry after somebody accepted a proposal: the re-check, its evidence and the new state stand in its history. */
export const acceptProposal = (
  entry: LedgerEntry,
  proposal: RecheckProposal,
  actor: Actor,
  evidence: readonly StoredEvidence[] = [],
): LedgerEntry => {
  const known = new Set(entry.evidence.map(({ id }) => id));
  const shown = { ...entry, evidence: [...entry.evidence, ...evidence.filter(({ id }) => !known.has(id))] };
  const seen = proposal.verdict === 'still' && proposal.at > shown.lastSeen ? { ...shown, lastSeen: proposal.at } : shown;
  const checked = withChange(seen, { field: 'recheck', to: proposal.verdict, reason: proposal.reason }, actor);
  if (proposal.state === null || proposal.state === checked.state) return checked;
  const reason = needsReason(checked.state, proposal.state) ? `复查：${proposal.reason}` : '';
  return withChange(checked, { field: 'state', to: proposal.state, reason }, actor);
};
