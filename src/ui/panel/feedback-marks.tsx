import { useEffect, useMemo, useState } from 'react';
import { type Agreement, agreementOf } from '../../ledger/agreement.ts';
import type { Finding } from '../../model/finding.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Report } from '../../model/report.ts';
import { countedFindings } from '../../report/suppressions.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { showFinding } from './finding-card.tsx';
import { useRuleBook } from './rule-book.ts';
import { useShell } from './shell.ts';
import { useLight } from './spotlight.tsx';

/** What assessors said of this page, beside our own findings: agreeing, or not seen by us and why. */
export const FeedbackMarks = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const entries = useFeedback(report);
  if (entries.length === 0) return null;
  const { agreeing, unseen } = agreementOf(entries, { ...report, findings: countedFindings(report) });
  return (
    <section className="told" aria-labelledby="told-heading">
      <h2 id="told-heading">{words('told.heading', entries.length)}</h2>
      <p className="quiet">{words('told.about')}</p>
      <ul>
        {agreeing.map(({ entry, findings }) => (
          <Agreeing key={entry.id} entry={entry} findings={findings} report={report} />
        ))}
        {unseen.map(({ entry, reason }) => (
          <Unseen key={entry.id} entry={entry} reason={reason} />
        ))}
      </ul>
    </section>
  );
};

const useFeedback = (report: Report): readonly LedgerEntry[] => {
  const { workbench } = useShell();
  const [seen, setSeen] = useState<{ readonly of: Report; readonly entries: readonly LedgerEntry[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    // A store that cannot be opened has nothing to say here; the ledger itself says why.
    void workbench.feedback(report).then(
      (entries) => isWanted && setSeen({ of: report, entries }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [workbench, report]);
  return seen?.of === report ? seen.entries : [];
};

const Agreeing = ({ entry, findings, report }: Agreement['agreeing'][number] & { readonly report: Report }) => {
  const words = useWords();
  const light = useLight();
  const aim = useMemo(
    () =>
      ({
        spots: findings.flatMap(({ evidence }) => evidence.filter(({ place }) => place !== undefined)),
        tone: 'fail',
        label: '评',
      }) as const,
    [findings],
  );
  const numberOf = (finding: Finding): number => report.findings.indexOf(finding);
  return (
    <li data-tone="fail">
      <Row entry={entry} rule={findings[0]?.rule ?? ''} />
      <p>
        <span className="chip" data-tone="fail">
          <Icon name="check" />
          {words('told.agree')}
        </span>{' '}
        {words('told.agreeWith')}：
        {findings.map((finding) => (
          <button key={numberOf(finding)} type="button" className="link" onClick={() => showFinding(numberOf(finding))}>
            {words('told.see', numberOf(finding) + 1)}
          </button>
        ))}
        {aim.spots.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => light.jump(aim)}
            onPointerEnter={() => light.preview(aim)}
            onPointerLeave={light.leave}
          >
            {words('finding.locate')}
          </button>
        )}
      </p>
    </li>
  );
};

const Unseen = ({ entry, reason }: Agreement['unseen'][number]) => {
  const words = useWords();
  return (
    <li data-tone="plain">
      <Row entry={entry} rule={entry.finding.rule} />
      <p>
        <span className="chip" data-tone="plain">
          {words('told.unseen')}
        </span>{' '}
        {reason}
      </p>
    </li>
  );
};

const Row = ({ entry: { feedback }, rule }: { readonly entry: LedgerEntry; readonly rule: string }) => {
  const words = useWords();
  const title = useRuleBook()(rule)?.title;
  return (
    <>
      <p className="message">{feedback?.description}</p>
      <p className="quiet">
        {feedback !== undefined && feedback.unit !== '' && `${feedback.unit} · `}
        {words('told.rule')}：{title ?? words('told.manual')}
      </p>
    </>
  );
};
