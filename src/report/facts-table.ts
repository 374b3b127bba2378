import type { Attachment, Reading } from '../model/fact.ts';
import type { Report, ReportedFacts } from '../model/report.ts';
import { oneLine } from '../text/printable.ts';
import { FACT_WORDS, STATE_WORDS, WHERE_WORDS } from './words.ts';

/** One field as a line of a table. */
export interface FactLine {
  readonly name: string;
  /** The value on one line; a dash when there is none. */
  readonly value: string;
  readonly state: string;
  readonly where: string;
}

/** All fields of a report as lines, in the order they are shown. */
export const factLines = ({ facts }: Report): readonly FactLine[] =>
  NAMES.map((name) => {
    const reading = facts[name];
    const { state, where } = reading;
    return {
      name: FACT_WORDS[name],
      value: name === 'attachments' ? files(facts.attachments) : oneLine(String(reading.value ?? '')) || '—',
      state: STATE_WORDS[state],
      where: where === null ? '' : WHERE_WORDS[where],
    };
  });

const NAMES: readonly (keyof ReportedFacts)[] = [
  'title',
  'documentNumber',
  'issueDate',
  'publishDate',
  'effectiveDate',
  'validity',
  'indexNumber',
  'issuer',
  'topicCategory',
  'contentSource',
  'attachments',
];

const files = ({ value }: Reading<readonly Attachment[]>): string => {
  if (value === null || value.length === 0) return '—';
  const names = value.map(({ name, extension }) => oneLine(name) || extension);
  return names.length === 1 ? (names[0] ?? '') : `${names.length} 件：${names.join('；')}`;
};
