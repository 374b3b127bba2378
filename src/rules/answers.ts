import { catalogue } from '../norms/catalogue.ts';
import { rules } from './all.ts';
import { siteRules } from './site-all.ts';
import { type EntryState, unanswered } from './unanswered.ts';

/** What became of one entry of the catalogue. */
export interface Answer {
  readonly catalogue: string;
  /** Id of the rule, for `site-level` of the one over a run; empty where there is none. */
  readonly id: string;
  /** Chinese name of the problem. */
  readonly name: string;
  /** missing: neither a rule nor a reason, which a test forbids. */
  readonly state: EntryState | 'missing';
  /** Why there is no rule; empty where there is one. */
  readonly reason: string;
}

/** Every entry of the catalogue with the rule that answers it, or the reason why none does. */
export const answers = (): readonly Answer[] => {
  const overSite = new Map(siteRules.map((rule) => [rule.catalogue, rule.id]));
  const byEntry = new Map(rules.map((rule) => [rule.catalogue, rule.id]));
  return catalogue.map(({ id: entry, name }) => {
    const rule = byEntry.get(entry);
    const reason = unanswered[entry];
    if (rule !== undefined) return { catalogue: entry, id: rule, name, state: 'done', reason: '' };
    return { catalogue: entry, id: overSite.get(entry) ?? '', name, state: reason?.state ?? 'missing', reason: reason?.reason ?? '' };
  });
};
