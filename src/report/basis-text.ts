import type { Basis, Rule } from '../audit/rule.ts';
import { normOf } from '../norms/all.ts';
import { MARK_WORDS } from '../norms/norm.ts';

/** What a rule rests on, in words and with how sure it is; empty for a rule that is not known. */
export type BasisOf = (rule: string) => string;

/** All that exports ask of the rules: what they rest on, and the rules themselves. */
export interface RuleBook {
  readonly basisOf: BasisOf;
  /** The rule of this id; undefined when it is not known (any more). */
  readonly ruleOf: (id: string) => Rule | undefined;
}

/** The book of these rules; those over a run have a basis, and are no rules of pages. */
export const ruleBook = (rules: readonly Rule[], siteRules: readonly Pick<Rule, 'id' | 'basis'>[] = []): RuleBook => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return { basisOf: basisLookup([...rules, ...siteRules]), ruleOf: (id) => known.get(id) };
};

/** Looks rules up by id and writes out their basis, the direct one first. */
export const basisLookup = (rules: readonly Pick<Rule, 'id' | 'basis'>[]): BasisOf => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return (id) => (known.get(id)?.basis ?? []).map(basisText).join('；');
};

/** 《…条例》（国务院令第711号）第12条第3款“…”（原文已核） */
export const basisText = (basis: Basis): string => {
  const words = `（${MARK_WORDS[basis.mark]}）`;
  if (basis.norm === 'own') return `${basis.gist ?? ''}${words}`;
  return `${sourceOf(basis.norm)}${basis.clause}${contentOf(basis)}${words}`;
};

/** 《…条例》（国务院令第711号）第12条第3款（原文已核）: where a list of clauses holds the rest. */
export const basisBrief = (basis: Basis): string => {
  const where = basis.norm === 'own' ? (basis.gist ?? '') : `${sourceOf(basis.norm)}${basis.clause}`;
  return `${where}（${MARK_WORDS[basis.mark]}）`;
};

/** 《…条例》（国务院令第711号） */
export const sourceOf = (id: string): string => {
  const norm = normOf(id);
  if (norm === undefined) return id;
  return norm.number === '' ? named(norm.title) : `${named(norm.title)}（${norm.number}）`;
};

/** Book-title marks around the name of one document; a note in brackets at its end stays outside. */
const named = (title: string): string => {
  if (title.includes('、') || title.includes('《')) return title;
  const [name = title] = title.split('（', 1);
  return `《${name}》${title.slice(name.length)}`;
};

/** “…” of a wording that was compared; else its gist. */
export const contentOf = ({ mark, quote, gist }: Basis): string => {
  if (mark === 'V' && quote !== undefined) return `“${quote}”`;
  return gist === undefined || gist === '' ? '' : `：${gist}`;
};
