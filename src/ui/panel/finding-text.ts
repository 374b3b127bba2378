import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { basisText } from '../../report/basis-text.ts';
import { weightOf } from '../../report/words.ts';
import type { RuleBook } from './rule-book.ts';

/** A finding as plain text, to be pasted into a message to whoever mends it. */
export const findingText = (finding: Finding, report: Report, ruleOf: RuleBook): string => {
  const basis = ruleOf(finding.rule)?.basis[0];
  return [
    `【${weightOf(finding)}】${finding.title}`,
    finding.message,
    ...finding.evidence.map(({ label, quote }) => `${label}：“${quote}”`),
    ...(basis === undefined ? [] : [`依据：${basisText(basis)}`]),
    `怎么改：${finding.fix}`,
    `页面：${report.page.title}`,
    report.page.url,
  ].join('\n');
};
