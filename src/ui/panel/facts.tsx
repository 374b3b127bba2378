import { useMemo } from 'react';
import type { Candidate } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Place } from '../../model/snapshot.ts';
import { isDisclosure } from '../../report/tally.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { Downloads } from './downloads.tsx';
import { type Field, fieldsOf, findingAbout, STATES, WHERE } from './fields.ts';
import { showFinding } from './finding-card.tsx';
import { useLight } from './spotlight.tsx';

/** The fields of the document: value, state, and where it was found. */
export const Facts = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const fields = fieldsOf(report, isDisclosure(report));
  const withFiles = isDisclosure(report) || (report.facts.attachments.value ?? []).length > 0;
  if (fields.length === 0 && !withFiles) return null;
  return (
    <section className="facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{words('facts.heading')}</h2>
      <ul>
        {fields.map((field) => (
          <FactRow key={field.name} field={field} findings={report.findings} />
        ))}
        {withFiles && <Downloads report={report} />}
      </ul>
    </section>
  );
};

const FactRow = ({ field, findings }: { readonly field: Field; readonly findings: readonly Finding[] }) => {
  const words = useWords();
  const { label, reading } = field;
  const number = findingAbout(findings, field.name);
  const finding = findings[number];
  const { icon, words: stateWords } = STATES[reading.state];
  const state = reading.state === 'present' && reading.where !== null ? words(WHERE[reading.where]) : words(stateWords);
  const others = reading.state === 'conflicting' ? reading.rejected : [];
  return (
    <li className="fact" data-state={reading.state} data-tone={finding?.outcome ?? 'plain'}>
      <span className="label">{words(label)}</span>
      <span className="values">
        <ValueButton
          value={reading.value ?? reading.raw}
          quote={reading.raw ?? reading.label ?? ''}
          place={reading.place}
          about={words(label)}
        />
        {others.map((other) => (
          <Other key={`${other.where}${other.raw}`} other={other} about={words(label)} />
        ))}
      </span>
      <span className="state">
        <Icon name={finding?.outcome === 'fail' ? 'cross' : icon} />
        <span>
          {state}
          {reading.state === 'conflicting' && reading.where !== null && <small>{words(WHERE[reading.where])}</small>}
        </span>
        {finding !== undefined && (
          <button type="button" className="link" aria-label={words('facts.toFinding', number + 1)} onClick={() => showFinding(number)}>
            {words('facts.finding', number + 1)}
          </button>
        )}
      </span>
    </li>
  );
};

const Other = ({ other, about }: { readonly other: Candidate<string>; readonly about: string }) => {
  const words = useWords();
  return (
    <span className="other" title={other.reason}>
      <ValueButton value={other.value} quote={other.raw} place={other.place} about={about} />
      <small>{words(WHERE[other.where])}</small>
    </span>
  );
};

interface ValueProps {
  readonly value: string | null;
  readonly quote: string;
  readonly place: Place | undefined;
  /** The field's name, for those who hear instead of see. */
  readonly about: string;
}

/** A value that leads to its place on the page; plain text where it has none. */
const ValueButton = ({ value, quote, place, about }: ValueProps) => {
  const words = useWords();
  const light = useLight();
  const aim = useMemo(
    () => ({ spots: [{ ...(place === undefined ? {} : { place }), quote }], tone: 'field' as const, label: '' }),
    [place, quote],
  );
  const text = value ?? words('facts.none');
  if (place === undefined) return <span className="value">{text}</span>;
  return (
    <button
      type="button"
      className="value"
      aria-label={`${about} ${text} ${words('facts.go')}`}
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
