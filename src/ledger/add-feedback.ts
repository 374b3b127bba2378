import { fingerprint } from '../audit/audit.ts';
import { isFailure } from '../model/failure.ts';
import type { Finding } from '../model/finding.ts';
import type { FeedbackRow, Ledger, LedgerEntry } from '../model/ledger.ts';
import { addressKey } from './address.ts';
import { assign, setDeadline } from './changes.ts';
import { indexEntries } from './entry-index.ts';
import type { Actor } from './history.ts';
import type { FeedbackItem } from './read-feedback.ts';
import { untouched } from './untouched.ts';

/** What the ledger writes down of a rule that feedback is about. */
export interface RuleText {
  readonly id: string;
  readonly catalogue: string;
  readonly title: string;
  readonly fix: string;
}

/** What an import of feedback did. Ids of entries. */
export interface FeedbackAdded {
  readonly ledger: Ledger;
  readonly added: readonly string[];
  /** Entries that our own audits had found already; the row was put to them. */
  readonly joined: readonly string[];
  /** Those of the added ones that have no rule or no address: only a person can close them. */
  readonly manual: readonly string[];
  /** Rows that were imported before. */
  readonly known: number;
}

/** Writes an assessor's complaints into the ledger; the same list twice adds nothing the second time. */
export const addFeedback = (
  ledger: Ledger,
  items: readonly FeedbackItem[],
  ruleOf: (id: string) => RuleText | undefined,
  actor: Actor,
): FeedbackAdded => {
  const index = indexEntries(ledger.entries);
  const rows = new Set(ledger.entries.flatMap(({ feedback, page }) => (feedback === undefined ? [] : [rowKey(feedback, page.url)])));
  const added: string[] = [];
  const joined: string[] = [];
  const manual: string[] = [];
  let known = 0;
  for (const item of items) {
    const fresh = entryOf(item, ruleOf(item.rule), actor);
    const feedback = rowOf(item);
    const before = item.rule === '' || item.url === '' ? undefined : index.find(fresh.finding, fresh);
    if (rows.has(rowKey(feedback, item.url)) || index.has(fresh.id)) known += 1;
    else if (before !== undefined && before.feedback === undefined) {
      index.put(told({ ...before, feedback }, item, actor));
      joined.push(before.id);
    } else {
      index.put(told(fresh, item, actor));
      added.push(fresh.id);
      if (item.rule === '' || item.url === '') manual.push(fresh.id);
    }
    rows.add(rowKey(feedback, item.url));
  }
  return { ledger: { ...ledger, entries: index.entries() }, added, joined, manual, known };
};

const rowKey = ({ source, row, description }: FeedbackRow, url: string): string => [source, row, addressKey(url), description].join(' ');

const rowOf = ({ source, row, unit, description, cells, matches, rule }: FeedbackItem): FeedbackRow => ({
  source,
  row,
  unit,
  description,
  cells,
  confidence: matches.find((one) => one.rule === rule)?.confidence ?? 0,
  candidates: matches,
});

const entryOf = (item: FeedbackItem, rule: RuleText | undefined, { at }: Actor): LedgerEntry => ({
  id: `f${fingerprint('feedback', item.rule, addressKey(item.url), item.description, item.url === '' ? item.title + item.unit : '')}`,
  page: { url: item.url, title: item.title, site: '', column: item.column === '' ? [] : [item.column] },
  finding: findingOf(item, rule),
  ...untouched(at),
  feedback: rowOf(item),
});

const findingOf = ({ rule: id, description }: FeedbackItem, rule: RuleText | undefined): Finding => ({
  fingerprint: '',
  rule: id,
  catalogue: rule?.catalogue ?? '',
  outcome: 'review',
  severity: 'warning',
  certainty: 'suspected',
  title: rule?.title ?? '人工登记的问题',
  message: description,
  evidence: [],
  fix: rule?.fix ?? '按反馈的要求整改，改好后请人工核对。',
});

/** Person and deadline of the row, where nobody has set them already. */
const told = (entry: LedgerEntry, { person, deadline }: FeedbackItem, actor: Actor): LedgerEntry => {
  const named = person === '' || entry.person !== '' ? entry : assign(entry, person, actor);
  if (deadline === '' || named.deadline !== '') return named;
  const dated = setDeadline(named, deadline, actor);
  return isFailure(dated) ? named : dated;
};
