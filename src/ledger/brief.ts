import type { Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Ended, type Visit, visitOf } from './compare-runs.ts';

/** A visit as it is kept beside its page: findings without their words, and how all rules ended as one text. */
export interface Brief extends Omit<Visit, 'checks'> {
  /** `pass document/issuer-present`, a line each. */
  readonly checks: string;
}

/** A report that was made at this address, in brief. */
export const briefOf = (report: Report, url: string): Brief => {
  const visit = visitOf(report, url);
  return {
    ...visit,
    checks: report.checks.map(({ outcome, rule }) => `${outcome} ${rule}`).join('\n'),
    findings: visit.findings.map((finding) => ({ ...finding, message: '', fix: '', evidence: [] })),
  };
};

/** Reads briefs; pages on which all rules ended alike share one list of that. */
export const briefReader = (): ((brief: Brief) => Visit) => {
  const known = new Map<string, readonly Ended[]>();
  return (brief) => {
    const checks = known.get(brief.checks) ?? brief.checks.split('\n').flatMap(endedOf);
    known.set(brief.checks, checks);
    return { ...brief, checks };
  };
};

const endedOf = (line: string): readonly Ended[] => {
  const [outcome = '', rule = ''] = line.split(' ');
  return isOutcome(outcome) ? [{ rule, outcome }] : [];
};

const OUTCOMES: Readonly<Record<Outcome, true>> = {
  pass: true,
  fail: true,
  review: true,
  inapplicable: true,
  'not-assessable': true,
  error: true,
};

const isOutcome = (word: string): word is Outcome => Object.hasOwn(OUTCOMES, word);
