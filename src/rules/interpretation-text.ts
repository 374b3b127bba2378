import type { Given } from '../audit/fact.ts';
import { notAssessable, type Verdict } from '../audit/rule.ts';
import { thresholdOf } from '../audit/threshold.ts';
import { type Interpretation, interpretation } from '../facts/interpretation.ts';
import { otherPages } from '../facts/other-pages.ts';
import { title } from '../facts/title.ts';
import { interpretedName, namesDocument } from '../text/interpreted-name.ts';
import { unseenPart } from './absence.ts';

/** Why an interpretation's text cannot be judged: it is a picture or a film, or was not seen; null when it can. */
export const notJudged = (given: Given, { form, length }: Interpretation): Verdict | null => {
  if (form === 'picture') return notAssessable('这是图解，内容在图片里，不按文字判断');
  if (form === 'video') return notAssessable('这是视频解读，不按文字判断');
  const unseen = unseenPart(given);
  if (unseen !== null) return notAssessable(unseen);
  // fewer characters cannot be judged as a text
  return length < thresholdOf(given, 'interpretationCharacters')
    ? notAssessable('页面上读到的解读文字太少，可能在图片、附件或视频里')
    : null;
};

/** The document that is explained, when it was given and is the one; a verdict that says why not otherwise. */
export const originalOf = (given: Given): Given | Verdict => {
  const { original } = given.get(otherPages);
  if (original === null) return notAssessable('没有给出被解读的文件，无法比较');
  const { name } = given.get(interpretation);
  const other = original.get(title).value;
  if (
    name !== '' &&
    other !== null &&
    original.snapshot.source === 'page' &&
    !namesDocument(other, name) &&
    interpretedName(other) !== name
  )
    return notAssessable(`给出的文件是“${other.slice(0, 40)}”，与解读所说的“${name.slice(0, 40)}”对不上`);
  return original;
};

/** Whether `originalOf` answered with a verdict. */
export const isVerdict = (answer: Given | Verdict): answer is Verdict => 'kind' in answer;
