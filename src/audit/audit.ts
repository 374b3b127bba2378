import type { PageType } from '../model/fact.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Check } from '../model/report.ts';
import type { Given } from './fact.ts';
import { type Flag, inapplicable, type Rule, type Verdict } from './rule.ts';

/** What the machine must be told of a page to run rules on it. */
export interface Subject {
  readonly pageType: PageType;
  /** The document's day, ISO, for rules that hold only since some day; null when unknown. */
  readonly documentDay: string | null;
  /** What the document is known by across redesigns: its number, else title, else address. */
  readonly identity: string;
}

/** What all rules said. */
export interface Audited {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

const WEIGHT = { 'red-line': 0, error: 1, warning: 2, notice: 3 } as const;
const OUTCOME_WEIGHT = { error: 0, fail: 1, review: 2 } as const;

const OTHER_TYPE = inapplicable('不适用于这类页面');

/** Runs every rule; one that throws becomes one `error`, the rest go on. */
export const runRules = (rules: readonly Rule[], given: Given, subject: Subject): Audited => {
  const checks: Check[] = [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const verdict = judge(rule, given, subject);
    checks.push(checkOf(rule, verdict));
    if (verdict.kind === 'flagged') for (const flag of verdict.flags) findings.push(findingOf(rule, flag, subject));
    if (verdict.kind === 'broken') findings.push(brokenRule(rule, verdict.message, subject));
  }
  return { checks, findings: findings.sort(byWeight) };
};

type Judged = Verdict | { readonly kind: 'broken'; readonly message: string };

const judge = (rule: Rule, given: Given, subject: Subject): Judged => {
  if (rule.appliesTo !== 'any' && !rule.appliesTo.includes(subject.pageType)) return OTHER_TYPE;
  if (rule.since !== undefined && subject.documentDay !== null && subject.documentDay < rule.since) {
    return { kind: 'inapplicable', reason: `文件早于 ${rule.since}，当时没有这项要求` };
  }
  try {
    return rule.check(given);
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
};

const outcomeOf = (verdict: Judged): Outcome => {
  if (verdict.kind === 'broken') return 'error';
  if (verdict.kind !== 'flagged') return verdict.kind;
  return verdict.flags.some((flag) => flag.certainty === 'certain') ? 'fail' : 'review';
};

const checkOf = ({ id, catalogue }: Rule, verdict: Judged): Check => {
  const outcome = outcomeOf(verdict);
  if (verdict.kind !== 'inapplicable' && verdict.kind !== 'not-assessable') return { rule: id, catalogue, outcome };
  return { rule: id, catalogue, outcome, reason: verdict.reason };
};

const findingOf = (rule: Rule, flag: Flag, subject: Subject): Finding => ({
  fingerprint: fingerprint(rule.id, subject.identity, flag.about),
  rule: rule.id,
  catalogue: rule.catalogue,
  outcome: flag.certainty === 'certain' ? 'fail' : 'review',
  severity: flag.severity,
  certainty: flag.certainty,
  title: rule.title,
  message: flag.message,
  evidence: flag.evidence,
  fix: flag.fix ?? rule.fix,
  about: flag.about,
});

const brokenRule = (rule: Rule, message: string, subject: Subject): Finding => ({
  fingerprint: fingerprint(rule.id, subject.identity, 'error'),
  rule: rule.id,
  catalogue: rule.catalogue,
  outcome: 'error',
  severity: 'notice',
  certainty: 'suspected',
  title: rule.title,
  message: `这项检查自己出了错，没有得出结论：${message}`,
  evidence: [],
  fix: '请把这个页面的地址和这句话反馈给公开镜的维护者；其他检查不受影响。',
});

const placeOf = (finding: Finding): number => finding.evidence[0]?.place?.block ?? Number.MAX_SAFE_INTEGER;

const byWeight = (one: Finding, other: Finding): number =>
  OUTCOME_WEIGHT[one.outcome] - OUTCOME_WEIGHT[other.outcome] ||
  WEIGHT[one.severity] - WEIGHT[other.severity] ||
  placeOf(one) - placeOf(other);

/** FNV-1a over rule, document and subject, white space aside; 16 hexadecimal digits of two passes. */
export const fingerprint = (...parts: readonly string[]): string => {
  const text = parts.join('\u0000').replace(/\s+/g, '');
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed)).join('');
};

const hash = (text: string, seed: number): string => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
};
