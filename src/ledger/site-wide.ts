import type { Surveyed } from '../audit/site-rule.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import { indexEntries } from './entry-index.ts';
import { isFeedbackOnly } from './identity.ts';
import { type Judged, proposalOf, type RecheckProposal, say } from './recheck.ts';
import { isBack, type Recorded, reopened } from './record.ts';
import { untouched } from './untouched.ts';

const SHOWN = 5;

/** Writes what was found over all pages of a run into the ledger, one entry for each; `at` is ISO with time. */
export const recordSiteFindings = (ledger: Ledger, findings: readonly SiteFinding[], at: string): Recorded => {
  const index = indexEntries(ledger.entries);
  const added: string[] = [];
  const seenAgain: string[] = [];
  const back: string[] = [];
  for (const finding of findings.filter(({ outcome, suppressed }) => outcome !== 'error' && suppressed === undefined)) {
    const before = index.get(finding.fingerprint);
    if (before === undefined) {
      index.put(entryOf(finding, at));
      added.push(finding.fingerprint);
      continue;
    }
    const now = entryOf(finding, at);
    const seen = at < before.lastSeen ? before : { ...before, page: now.page, finding: now.finding, lastSeen: at };
    index.put(isBack(before, at) ? reopened(seen, at) : seen);
    (isBack(before, at) ? back : seenAgain).push(before.id);
  }
  return { ledger: { ...ledger, entries: index.entries() }, added, seenAgain, reopened: back, suppressed: [] };
};

/** Proposes what to do with a site-wide entry after its site was spot-checked again. */
export const proposeAfterSurvey = (entry: LedgerEntry, { checks, findings }: Surveyed, at: string): RecheckProposal =>
  proposalOf(entry, judge(entry, { checks, findings }), at);

const judge = (entry: LedgerEntry, { checks, findings }: Surveyed): Judged => {
  const { rule, fingerprint } = entry.finding;
  const told = isFeedbackOnly(entry);
  const same = findings.find((one) => one.rule === rule && (told ? one.host === hostOf(entry) : one.fingerprint === fingerprint));
  if (same !== undefined) return say('still', `再次抽查仍有这一问题：${same.message}`, evidenceOf(same));
  const check = checks.find((one) => one.rule === rule && one.host === hostOf(entry));
  if (check === undefined) return say('none', '这次抽查没有查到这个网站，没有结论。请抽查同一网站后再看。');
  if (check.outcome === 'inapplicable') return say('unclear', `这一项不再适用（${check.reason ?? '抽查的页面不同'}），请人工核对。`);
  if (check.outcome === 'error' || check.outcome === 'not-assessable')
    return say('none', `这次看不出来，没有结论：${check.reason ?? '抽查的页面不够'}。`);
  if (told) return say('unclear', '这一条来自反馈，抽查一直没有看到所说的问题，不能据此认定已整改。请人工核对。');
  if (check.outcome === 'pass') return say('mended', '再次抽查，这一项已经没有问题。');
  return say('unclear', '原来的问题没有再出现，但同一项检查在别处有问题。请人工核对。');
};

const hostOf = ({ page }: LedgerEntry): string => (URL.canParse(page.url) ? new URL(page.url).host : '');

const evidenceOf = ({ pages }: SiteFinding): readonly Evidence[] =>
  pages
    .slice(0, SHOWN)
    .map(({ url, title, note }) => ({ label: note === '' ? '页面' : note, quote: `${title} ${url}`.trim().slice(0, 200) }));

const entryOf = (finding: SiteFinding, at: string): LedgerEntry => ({
  id: finding.fingerprint,
  page: { url: finding.pages[0]?.url ?? `http://${finding.host}/`, title: finding.title, site: finding.host, column: [] },
  finding: findingOf(finding),
  ...untouched(at),
});

const findingOf = (finding: SiteFinding): Finding => {
  const { fingerprint, rule, catalogue, outcome, severity, certainty, title, message, fix } = finding;
  return {
    fingerprint,
    rule,
    catalogue,
    outcome,
    severity,
    certainty,
    title,
    message,
    fix,
    evidence: evidenceOf(finding),
    about: fingerprint,
  };
};
