import { defineFact } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { readDay } from '../text/dates.ts';
import { signature } from './signature.ts';
import { weigh } from './weigh.ts';

/** 成文日期, ISO: from the metadata, else the date under the signature. */
export const issueDate = defineFact<Reading<string>>('issueDate', (given) => {
  const signed = given.get(signature);
  const others: Candidate<string>[] =
    signed === null
      ? []
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
