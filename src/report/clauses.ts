import type { Basis } from '../audit/rule.ts';
import type { HandOver } from '../model/hand-over.ts';
import { MARK_WORDS } from '../norms/norm.ts';
import { grouped } from '../text/grouped.ts';
import { oneLine } from '../text/printable.ts';
import { contentOf, type RuleBook, sourceOf } from './basis-text.ts';

/** A clause that findings rest on, as a line of the list of clauses. */
export interface Clause {
  /** 《…条例》（国务院令第711号） */
  readonly source: string;
  readonly clause: string;
  /** The wording in quotation marks where it was compared, else its gist. */
  readonly content: string;
  /** How well it was verified. */
  readonly mark: string;
  /** Names of the problems that rest on it. */
  readonly problems: readonly string[];
  readonly findings: number;
}

/** The clauses that the findings rest on, the most used first. */
export const clausesOf = ({ items }: HandOver, { ruleOf }: RuleBook): readonly Clause[] => {
  const counting = items.filter(({ finding, suppressed }) => suppressed === '' && finding.outcome !== 'error');
  const clauses = new Map<string, Clause>();
  for (const [id, group] of grouped(counting, ({ finding }) => finding.rule)) {
    const rule = ruleOf(id);
    for (const basis of rule?.basis ?? []) add(clauses, basis, oneLine(rule?.title ?? ''), group.length);
  }
  return [...clauses.values()].sort((one, other) => other.findings - one.findings);
};

const add = (clauses: Map<string, Clause>, basis: Basis, problem: string, findings: number): void => {
  const clause = written(basis);
  const key = JSON.stringify([clause.source, clause.clause, clause.content, clause.mark]);
  const known = clauses.get(key);
  const problems = [...(known?.problems ?? []), problem];
  clauses.set(key, { ...clause, problems: [...new Set(problems)], findings: (known?.findings ?? 0) + findings });
};

const written = (basis: Basis): Clause => ({
  source: basis.norm === 'own' ? '本工具的经验阈值' : sourceOf(basis.norm),
  clause: basis.clause,
  content: contentOf(basis).replace(/^：/u, ''),
  mark: MARK_WORDS[basis.mark],
  problems: [],
  findings: 0,
});
