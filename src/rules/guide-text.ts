import type { Given } from '../audit/fact.ts';
import { inapplicable, notAssessable, type Verdict } from '../audit/rule.ts';
import { attachments } from '../facts/attachments.ts';
import { bodyLines } from '../facts/body-lines.ts';
import { pageKind } from '../facts/page-kind.ts';
import { pageLines } from '../facts/page-lines.ts';
import type { Certainty } from '../model/finding.ts';
import { GUIDE } from '../text/agency-elements.ts';
import { findElements } from '../text/elements.ts';
import { certaintyOfAbsence, unseenPart } from './absence.ts';

/** A page with fewer of the nine items is a part of a guide, or has it in an attachment or a picture. */
const WHOLE = 6;
const LEAST = 300;
/** Fewer characters only lead to an attachment. */
const SOME = 40;

const lengthOf = ({ get }: Given): number => get(bodyLines).reduce((sum, { text }) => sum + text.length, 0);

/** Why a page cannot be judged as a guide to disclosure; null when it can. */
export const notGuide = (given: Given): Verdict | null => {
  if (given.get(pageKind) !== 'guide') return inapplicable('不是政府信息公开指南');
  const unseen = unseenPart(given);
  if (unseen !== null) return notAssessable(unseen);
  return lengthOf(given) < SOME ? notAssessable('没有读到正文，指南可能在附件或图片里') : null;
};

/** How sure it is that a guide lacks something: its whole text stands on the page. */
export const certaintyOfGuide = (given: Given): Certainty => {
  const lines = given.get(pageLines);
  const has = findElements(
    lines.map(({ text }) => text),
    GUIDE,
  ).size;
  const isFile = (given.get(attachments).value ?? []).some(({ name }) => name.includes('指南'));
  const pictured = given.snapshot.images.some(({ block, hidden }) => {
    const body = given.get(bodyLines);
    return !hidden && block > (body[0]?.block ?? 0) && block <= (body.at(-1)?.block ?? -1);
  });
  return has >= WHOLE && lengthOf(given) >= LEAST && !isFile && !pictured ? certaintyOfAbsence(given) : 'suspected';
};
