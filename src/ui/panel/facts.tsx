import { useMemo } from 'react';
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
import { TeachButton, TeachCard } from './teach-card.tsx';

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
  const taken = {
    value: reading.value ?? reading.raw,
    raw: reading.raw ?? reading.label ?? '',
    where: reading.where,
    place: reading.place,
  };
  const values = reading.state === 'conflicting' ? [taken, ...reading.rejected] : [taken];
  return (
    <li className="fact" data-state={reading.state} data-tone={finding?.outcome ?? 'plain'}>
      <span className="label">{words(label)}</span>
      <span className="values">
        {values.map(({ value, raw, where, place }, index) => (
          <span key={`${where}${raw}`} className="one">
            <ValueButton value={value} quote={raw} place={place} about={words(label)} />
            {values.length > 1 && where !== null && <small>{words(WHERE[where])}</small>}
            {index === 0 && <TeachButton field={field.name} called={words(label)} reading={reading} />}
          </span>
        ))}
      </span>
      <span className="state">
        <Icon name={finding?.outcome === 'fail' ? 'cross' : icon} />
        <span>{state}</span>
        {finding !== undefined && <FindingLink number={number} />}
      </span>
      <TeachCard field={field.name} called={words(label)} reading={reading} />
    </li>
  );
};

/** Leads to a finding of the list; it is numbered from 0 here. */
export const FindingLink = ({ number }: { readonly number: number }) => {
  const words = useWords();
  return (
    <button type="button" className="link" aria-label={words('facts.toFinding', number + 1)} onClick={() => showFinding(number)}>
      {words('facts.finding', number + 1)}
    </button>
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
