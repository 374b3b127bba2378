import { defineFact, type Given } from '../audit/fact.ts';
import type { Difference, DifferenceSide } from '../compare/comparison.ts';
import { bodyLines } from '../facts/body-lines.ts';
import { signature } from '../facts/signature.ts';
import { title } from '../facts/title.ts';
import { squeeze } from '../text/white-space.ts';

/** Whether a block belongs to what is set around a document's text rather than to it. */
type IsFrame = (block: number) => boolean;

/** `抄送：市委各部门`, `示例市人民政府办公室 2024年3月8日印发`: what stands at the foot of a printed document. */
const FOOT = /^(?:抄送|抄报|主题词|分送|共印)|印发[。]?$|^[（(]?(?:共印|印)\d{1,5}份/u;

/** Of a page: all that is neither its heading nor a line of its text, such as byline and metadata. */
export const pageFrame = defineFact<IsFrame>('pageFrame', ({ get }) => {
  const text = new Set(get(bodyLines).map(({ block }) => block));
  const heading = get(title).place?.block ?? -1;
  return (block) => block !== heading && !text.has(block);
});

/** Of a file: the head above its title with the organ's name and the number, and the foot below its signature. */
export const fileFrame = defineFact<IsFrame>('fileFrame', (given: Given) => {
  const heading = given.get(title).place?.block ?? 0;
  const end = given.get(signature)?.datePlace.block ?? Number.MAX_SAFE_INTEGER;
  return (block) => block < heading || (block > end && FOOT.test(given.snapshot.blocks[block]?.text.replace(/\s/gu, '') ?? ''));
});

/** Visible text without blanks, for looking whether words stand anywhere in it. */
const wholeText = defineFact<string>('wholeText', ({ snapshot: { blocks } }) =>
  squeeze(blocks.flatMap(({ text, hidden }) => (hidden ? [] : [text])).join('')),
);

/** Whether a difference lies in what is set around the two texts: one version has it there, the other nowhere or there too. */
export const isInFrames = ({ one, other }: Difference, frameOfOne: IsFrame, frameOfOther: IsFrame): boolean =>
  isEmptyOrIn(one, frameOfOne) && isEmptyOrIn(other, frameOfOther);

const isEmptyOrIn = ({ text, places }: DifferenceSide, isFrame: IsFrame): boolean =>
  text === '' || places.every(({ block }) => isFrame(block));

/** From here on words that stand elsewhere in the other version are a repetition, such as a title in the metadata. */
const REPEATED = 8;

/** Whether what only one version seems to have stands elsewhere in the other. */
export const isElsewhere = ({ one, other }: Difference, givenOne: Given, givenOther: Given): boolean => {
  const [only, counterpart] = one.text === '' ? [other, givenOne] : other.text === '' ? [one, givenOther] : [null, givenOne];
  const words = only === null ? '' : squeeze(only.text);
  return words.length >= REPEATED && counterpart.get(wholeText).includes(words);
};
