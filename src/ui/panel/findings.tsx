import { useState } from 'react';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { tally } from '../../report/tally.ts';
import { useWords } from '../words.ts';
import { FindingCard } from './finding-card.tsx';
import { SuppressedGroup } from './suppressed-group.tsx';

type Filter = 'all' | 'fail' | 'review';

/** What was found, gravest first; what a person must decide is counted by itself. */
export const Findings = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const numbered = report.findings
    .map((finding, index) => ({ finding, number: index + 1 }))
    .filter(({ finding }) => finding.outcome !== 'error' && finding.suppressed === undefined);
  const shown = numbered.filter(({ finding }) => filter === 'all' || finding.outcome === filter);
  const count = (outcome: Finding['outcome']): number => numbered.filter(({ finding }) => finding.outcome === outcome).length;
  if (numbered.length === 0) return <NothingWrong report={report} />;
  const filters: readonly { readonly value: Filter; readonly text: string }[] = [
    { value: 'all', text: words('findings.all') },
    { value: 'fail', text: `${words('findings.fails')} ${count('fail')}` },
    { value: 'review', text: `${words('findings.reviews')} ${count('review')}` },
  ];
  return (
    <section className="findings" aria-labelledby="findings-heading">
      <div className="heading">
        <h2 id="findings-heading">{words('findings.heading')}</h2>
        <fieldset className="filters" title={words('findings.about')} aria-label={words('findings.heading')}>
          {filters.map(({ value, text }) => (
            <button key={value} type="button" aria-pressed={filter === value} onClick={() => setFilter(value)}>
              {text}
            </button>
          ))}
        </fieldset>
      </div>
      {shown.length === 0 && <p className="quiet">{words('findings.noneFiltered')}</p>}
      {shown.map(({ finding, number }) => (
        <FindingCard key={finding.fingerprint + String(number)} finding={finding} number={number} report={report} />
      ))}
      <SuppressedGroup report={report} />
    </section>
  );
};

const NothingWrong = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const { passed } = tally(report);
  return (
    <section className="findings" aria-labelledby="findings-heading">
      <div className="heading">
        <h2 id="findings-heading">{words('findings.heading')}</h2>
      </div>
      <p className="fine">
        {words('findings.none')}
        {passed > 0 && ` · ${words('verdict.passed', passed)}`}
      </p>
      <SuppressedGroup report={report} />
    </section>
  );
};
