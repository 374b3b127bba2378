import { defineFact } from '../audit/fact.ts';
import { type Field, fields } from './fields.ts';
import { standing } from './standing.ts';

/** The document's own fields, in page order: those of the metadata block and those of the byline. */
export interface OwnFields {
  readonly metadata: readonly Field[];
  readonly byline: readonly Field[];
}

/** Fields of the document itself: no search form, no list of other documents, nothing from the running text. */
export const ownFields = defineFact<OwnFields>('ownFields', (given) => {
  const metadata: Field[] = [];
  const byline: Field[] = [];
  for (const field of given.get(fields)) {
    if (field.name === null || field.name === 'notice' || field.name === 'attachments') continue;
    const where = standing(given, field);
    if (where === 'metadata') metadata.push(field);
    else if (where === 'byline') byline.push(field);
  }
  return { metadata, byline };
});
