import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { findDay, readDay } from '../text/dates.ts';
import { documentHead } from './document-head.ts';
import { signature } from './signature.ts';
import { weigh } from './weigh.ts';

/** A day in brackets on a line of its own. */
const IN_BRACKETS = /^[\s　]*[（(][^（()）]{8,16}日[）)][\s　]*$/u;

/** 成文日期, ISO: from the metadata, else the date under the signature. */
export const issueDate = defineFact<Reading<string>>('issueDate', (given) => {
  const signed = given.get(signature);
  const others: readonly Candidate<string>[] =
    signed === null
      ? atHead(given)
      : [
          {
            value: signed.date,
            raw: signed.rawDate,
            where: 'body',
            place: signed.datePlace,
            confidence: signed.organs.length > 0 ? 0.85 : 0.7,
          },
        ];
  return weigh(given, {
    name: 'issueDate',
    parse: ({ value, raw }) => {
      const day = readDay(value);
      return day === null ? null : { value: day.iso, raw: raw.slice(0, 60) };
    },
    others,
  });
});

/** `（2018年2月22日）` above the text of a decision that nobody signs below. */
const atHead = ({ get }: Given): readonly Candidate<string>[] => {
  for (const { block, text } of get(documentHead).lines) {
    const day = IN_BRACKETS.test(text) ? findDay(text) : null;
    if (day !== null)
      return [
        {
          value: day.iso,
          raw: text.slice(day.start, day.end),
          where: 'body',
          place: { block, start: day.start, end: day.end },
          confidence: 0.6,
        },
      ];
  }
  return [];
};
