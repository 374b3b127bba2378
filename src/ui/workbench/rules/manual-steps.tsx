import { Input, Segmented } from 'antd';
import type { Evaluation, ManualVerdict } from '../../../model/evaluation.ts';
import { type GuideStep, manualGuide, withVerdict } from '../../../report/evaluation/guide.ts';
import { useWords, type WordKey } from '../../words.ts';
import { useActor } from '../ledger/use-change.ts';
import { useWorkbench } from '../shell.ts';
import { Notice } from '../states.tsx';

const VERDICTS: Readonly<Record<ManualVerdict['verdict'], WordKey>> = {
  met: 'wb.evaluation.met',
  'not-met': 'wb.evaluation.notMet',
  'not-applicable': 'wb.evaluation.notApplicable',
};

interface StepsProps {
  readonly evaluation: Evaluation;
  readonly change: (evaluation: Evaluation) => void;
}

/** What no check sees: how to look at it, and what the person found. */
export const ManualSteps = ({ evaluation, change }: StepsProps) => {
  const words = useWords();
  const steps = manualGuide(evaluation);
  if (steps.length === 0) return <Notice icon="check" tone="green" title={words('wb.evaluation.noSteps')} />;
  return (
    <div className="pane">
      {steps.map((step) => (
        <Step key={step.item.id} step={step} keep={(verdict) => change(withVerdict(evaluation, verdict))} />
      ))}
    </div>
  );
};

const Step = ({ step, keep }: { readonly step: GuideStep; readonly keep: (verdict: ManualVerdict) => void }) => {
  const words = useWords();
  const actor = useActor();
  const { today } = useWorkbench();
  const { item, instruction, evidence, verdict } = step;
  const base: ManualVerdict = verdict ?? { item: item.id, verdict: 'met', evidence: '', note: '' };
  return (
    <section className="stack">
      <h2>
        {item.number} {item.content}
      </h2>
      <p>{instruction}</p>
      <p className="quiet">{evidence}</p>
      <p className="actions">
        <Segmented<ManualVerdict['verdict'] | ''>
          size="small"
          value={verdict?.verdict ?? ''}
          options={Object.entries(VERDICTS).map(([value, word]) => ({ value: value as ManualVerdict['verdict'], label: words(word) }))}
          onChange={(chosen) => chosen !== '' && keep({ ...base, verdict: chosen, by: actor().by, at: today() })}
        />
        <Input
          style={{ width: 420 }}
          size="small"
          aria-label={words('wb.evaluation.note')}
          placeholder={words('wb.evaluation.note')}
          disabled={verdict === null}
          defaultValue={base.evidence}
          onBlur={({ target }) => verdict !== null && keep({ ...verdict, evidence: target.value })}
        />
      </p>
    </section>
  );
};
