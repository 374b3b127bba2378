import { Button } from 'antd';
import { useMemo } from 'react';
import type { Evidence, Finding, Severity } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Spot } from '../../model/tab.ts';
import { Icon } from '../icons.tsx';
import { useWords, type WordKey } from '../words.ts';
import { BasisLine } from './basis-line.tsx';
import { FindingActions } from './finding-actions.tsx';
import { useLight } from './spotlight.tsx';

const SEVERITY: Readonly<Record<Severity, WordKey>> = {
  'red-line': 'severity.redLine',
  error: 'severity.error',
  warning: 'severity.warning',
  notice: 'severity.notice',
};

const idOf = (index: number): string => `finding-${index + 1}`;

/** Brings a finding of the list into view; it is numbered from 0 here. */
export const showFinding = (index: number): void => {
  const card = document.getElementById(idOf(index));
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
};

interface CardProps {
  readonly finding: Finding;
  readonly number: number;
  readonly report: Report;
}

/** One finding: what, the page's own words, who says so, and how to mend it. */
export const FindingCard = ({ finding, number, report }: CardProps) => {
  const words = useWords();
  const light = useLight();
  const { outcome, message, evidence, fix } = finding;
  const tone = outcome === 'fail' ? 'fail' : 'review';
  const aim = useMemo(
    () => ({ spots: evidence.filter(({ place }) => place !== undefined).map(spotOf), tone, label: String(number) }) as const,
    [evidence, tone, number],
  );
  return (
    <article className="finding" id={idOf(number - 1)} data-tone={tone} tabIndex={-1} aria-labelledby={`${idOf(number - 1)}-title`}>
      <CardHead finding={finding} number={number} />
      <p className="message">{message}</p>
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be quoted twice
        <Quote key={index} piece={piece} number={number} tone={tone} />
      ))}
      <dl>
        <BasisLine rule={finding.rule} />
        <dt>{words('finding.fix')}</dt>
        <dd>{fix}</dd>
      </dl>
      <div className="actions">
        {aim.spots.length > 0 && (
          <Button size="small" onClick={() => light.jump(aim)} onPointerEnter={() => light.preview(aim)} onPointerLeave={light.leave}>
            {words('finding.locate')}
          </Button>
        )}
        <FindingActions finding={finding} report={report} />
      </div>
    </article>
  );
};

const CardHead = ({ finding, number }: { readonly finding: Finding; readonly number: number }) => {
  const words = useWords();
  const { outcome, severity, title } = finding;
  const weight = words(SEVERITY[severity]);
  return (
    <h3 id={`${idOf(number - 1)}-title`}>
      <span className="number">{number}</span>
      <span className="title">{title}</span>
      <span className="weight">
        <Icon name={outcome === 'fail' ? 'cross' : 'ask'} />
        {outcome === 'fail' ? weight : `${words('outcome.review')} · ${weight}`}
      </span>
    </h3>
  );
};

const spotOf = ({ place, quote }: Evidence): Spot => ({ ...(place === undefined ? {} : { place }), quote });

const Quote = ({ piece, number, tone }: { readonly piece: Evidence; readonly number: number; readonly tone: 'fail' | 'review' }) => {
  const light = useLight();
  const words = useWords();
  const aim = useMemo(() => ({ spots: [spotOf(piece)], tone, label: String(number) }), [piece, tone, number]);
  const text = (
    <>
      <span className="of">{piece.label}</span>
      <q>{piece.quote}</q>
    </>
  );
  if (piece.place === undefined) return <p className="quote">{text}</p>;
  return (
    <button
      type="button"
      className="quote"
      title={words('facts.go')}
      onClick={() => light.jump(aim)}
      onPointerEnter={() => light.preview(aim)}
      onPointerLeave={light.leave}
      onFocus={() => light.preview(aim)}
      onBlur={light.leave}
    >
      {text}
    </button>
  );
};
