import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { useWords } from '../words.ts';
import { useCopy } from './copy.ts';
import { findingText } from './finding-text.ts';
import { useRuleBook } from './rule-book.ts';
import { useShell } from './shell.ts';
import { useRecord } from './use-record.ts';

const SuppressForm = lazy(async () => ({ default: (await import('./suppress-form.tsx')).SuppressForm }));

/** What can be done with a finding besides looking at its place. */
export const FindingActions = ({ finding, report }: { readonly finding: Finding; readonly report: Report }) => {
  const words = useWords();
  const copy = useCopy();
  const record = useRecord(report);
  const ruleOf = useRuleBook();
  const { workbench } = useShell();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => copy(findingText(finding, report, ruleOf))}>
        {words('finding.copy')}
      </Button>
      <Button size="small" onClick={() => void record(finding)}>
        {words('card.record')}
      </Button>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words('suppress.action')}
      </Button>
      <Button size="small" type="text" onClick={() => workbench.open(`rules?open=${encodeURIComponent(finding.rule)}`)}>
        {words('card.explain')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SuppressForm finding={finding} report={report} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
