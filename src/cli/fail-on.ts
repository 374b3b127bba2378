import type { Finding, Severity } from '../model/finding.ts';

/** What ends a command with 1: findings of this weight or more, or `review`, everything that was found. */
export const FAIL_ON = ['red-line', 'error', 'warning', 'notice', 'review'] as const;

/** Name of a threshold. */
export type FailOn = (typeof FAIL_ON)[number];

/** The threshold of this name; null when there is none. */
export const failOnNamed = (name: string): FailOn | null => FAIL_ON.find((known) => known === name) ?? null;

const WEIGHTS: Readonly<Record<Severity, number>> = { 'red-line': 0, error: 1, warning: 2, notice: 3 };

/** Whether a finding reaches the threshold; what was set aside never does, and by default every certain finding does. */
export const reaches = (
  { outcome, severity, suppressed }: Pick<Finding, 'outcome' | 'severity' | 'suppressed'>,
  least: FailOn,
): boolean => {
  if (suppressed !== undefined || outcome === 'error') return false;
  if (least === 'review') return true;
  return outcome === 'fail' && WEIGHTS[severity] <= WEIGHTS[least];
};
