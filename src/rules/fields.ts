import type { Given } from '../audit/fact.ts';
import type { Field } from '../facts/fields.ts';
import { ownFields } from '../facts/own-fields.ts';
import type { LabelName } from '../text/labels.ts';

/** The document's own fields of this kind in the metadata, and in the byline where the wording leaves no doubt. */
export const fieldsNamed = (given: Given, name: LabelName): readonly Field[] => {
  const { metadata, byline } = given.get(ownFields);
  return [...metadata.filter((field) => field.name === name), ...byline.filter((field) => field.name === name && field.rank === 0)];
};

/** The first label of this kind that the page shows without a value; undefined when one of them has a value. */
export const emptyField = (given: Given, name: LabelName): Field | undefined => {
  const same = fieldsNamed(given, name);
  return same.some(({ state }) => state !== 'empty') ? undefined : same[0];
};

/** Whether the page lists metadata: two or more different labels of a policy library, with or without values. */
export const hasMetadata = (given: Given): boolean => new Set(given.get(ownFields).metadata.map(({ name }) => name)).size >= 2;
