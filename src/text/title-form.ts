import { squeeze } from './white-space.ts';

/** Quotation marks, brackets, dashes and dots that differ between two copies of one title. */
const MARKS = /[“”"'‘’《》〈〉<>「」『』【】[\]()（）—–\-_·•.。,，、:：;；|…]+/gu;

/** A title without blanks and marks, for comparing. */
export const bareTitle = (title: string): string => squeeze(title).replace(MARKS, '').toLowerCase();

/** Whether two titles are the same but for blanks, marks, and a subtitle or site name that only one of them has. */
export const sameTitle = (one: string, other: string): boolean => {
  if (one !== '' && other !== '' && (one.includes(other) || other.includes(one))) return true;
  const first = bareTitle(one);
  const second = bareTitle(other);
  if (first === '' || second === '') return true;
  return first.includes(second) || second.includes(first);
};
