import type { Outcome } from '../../model/finding.ts';
import type { Check, Report } from '../../model/report.ts';
import { useWords, type WordKey } from '../words.ts';
import { useRuleBook } from './rule-book.ts';

const GROUPS: readonly { readonly outcome: Outcome; readonly words: WordKey }[] = [
  { outcome: 'error', words: 'checks.broken' },
  { outcome: 'pass', words: 'checks.passed' },
  { outcome: 'not-assessable', words: 'checks.notAssessable' },
  { outcome: 'inapplicable', words: 'checks.inapplicable' },
];

/** All that was checked and found nothing, or could not be judged: silence is not blindness. */
export const Checks = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  if (report.checks.length === 0) return null;
  return (
    <section className="checks" aria-labelledby="checks-heading">
      <h2 id="checks-heading">{words('checks.heading')}</h2>
      {GROUPS.map((group) => (
        <Group
          key={group.outcome}
          title={words(group.words)}
          open={group.outcome === 'error' || (group.outcome === 'pass' && report.findings.length === 0)}
          report={report}
          outcome={group.outcome}
        />
      ))}
    </section>
  );
};

interface GroupProps {
  readonly title: string;
  readonly open: boolean;
  readonly report: Report;
  readonly outcome: Outcome;
}

const Group = ({ title, open, report, outcome }: GroupProps) => {
  const ruleOf = useRuleBook();
  const checks = report.checks.filter((check) => check.outcome === outcome);
  if (checks.length === 0) return null;
  return (
    <details open={open} data-outcome={outcome}>
      <summary>
        {title} <span className="count">{checks.length}</span>
      </summary>
      <ul>
        {checks.map((check) => (
          <li key={check.rule}>
            {ruleOf(check.rule)?.title ?? check.rule}
            <small>{reasonOf(check, report)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
};

const reasonOf = ({ rule, reason, outcome }: Check, { findings }: Report): string => {
  if (outcome !== 'error') return reason ?? '';
  return findings.find((finding) => finding.outcome === 'error' && finding.rule === rule)?.message ?? '';
};
