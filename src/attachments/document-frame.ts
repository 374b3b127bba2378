import { defineFact, type Given } from '../audit/fact.ts';
import type { Difference, DifferenceSide } from '../compare/comparison.ts';
import { bodyLines } from '../facts/body-lines.ts';
import { documentHead } from '../facts/document-head.ts';
import { documentNumber } from '../facts/document-number.ts';
import { signature } from '../facts/signature.ts';
import { title } from '../facts/title.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { bareTitle } from '../text/title-form.ts';
import { squeeze } from '../text/white-space.ts';

/** `抄送：市委各部门`, `示例市人民政府办公室 2024年3月8日印发`: what stands at the foot of a printed document. */
const FOOT = /^(?:抄送|抄报|主题词|分送|共印)|印发[。]?$|^[（(]?(?:共印|印)\d{1,5}份/u;
/** From here on words that stand elsewhere in the other version are a repetition, such as a title in the metadata. */
const REPEATED = 8;
/** Parts of a title from here on are the title, set otherwise; shorter ones may be a change in it. */
const TITLE_PART = 6;

/** The page with all hidden that is neither its heading nor a line of its text, such as byline, metadata and buttons. */
export const textOfPage = defineFact<Snapshot>('textOfPage', ({ get, snapshot }) => {
  const text = new Set(get(bodyLines).map(({ block }) => block));
  const heading = get(title).place?.block ?? -1;
  const blocks = snapshot.blocks.map((block, index) =>
    index === heading || text.has(index) ? block : { ...block, hidden: true as const },
  );
  return { ...snapshot, blocks };
});

/** Visible text without blanks, for looking whether words stand anywhere in it. */
const wholeText = defineFact<string>('wholeText', ({ snapshot: { blocks } }) =>
  squeeze(blocks.flatMap(({ text, hidden }) => (hidden ? [] : [text])).join('')),
);

/** Whether a block stands above the title, with the organ's name and the number, or at the foot below the signature. */
const isFrame = (given: Given, block: number): boolean => {
  if (block < (given.get(title).place?.block ?? 0)) return true;
  const end = given.get(signature)?.datePlace.block ?? Number.MAX_SAFE_INTEGER;
  return block > end && FOOT.test(squeeze(given.snapshot.blocks[block]?.text ?? ''));
};

/** Whether a difference is only in what is set around a text: its head and foot, and where title and number stand. */
export const isOfFrame = ({ one, other }: Difference, givenOne: Given, givenOther: Given): boolean => {
  const numbers = agreedNumbers(givenOne, givenOther);
  return inner(one, givenOne, numbers) === '' && inner(other, givenOther, numbers) === '';
};

/** What is left of a side when the frame, the title and the number that both versions agree on are taken away. */
const inner = ({ text, places }: DifferenceSide, given: Given, numbers: ReadonlySet<string>): string => {
  if (text === '') return '';
  const heading = bareTitle(given.get(title).value ?? '');
  return places
    .filter(({ block }) => !isFrame(given, block))
    .map(({ block, start, end }) => given.snapshot.blocks[block]?.text.slice(start, end) ?? '')
    .filter((part) => !numbers.has(squeeze(part)) && !(bareTitle(part).length >= TITLE_PART && heading.includes(bareTitle(part))))
    .join('');
};

/** The document's number as either version writes it, when no two of them differ. */
const agreedNumbers = (one: Given, other: Given): ReadonlySet<string> => {
  const found = [one, other].flatMap((given) => {
    const { value, raw } = given.get(documentNumber);
    const { number } = given.get(documentHead);
    return [...(value === null || raw === null ? [] : [{ value, raw }]), ...(number === null ? [] : [number])];
  });
  return new Set(found.map(({ value }) => value)).size > 1 ? new Set() : new Set(found.map(({ raw }) => squeeze(raw)));
};

/** Whether what only one version seems to have stands elsewhere in the other. */
export const isElsewhere = ({ one, other }: Difference, givenOne: Given, givenOther: Given): boolean => {
  const [only, counterpart] = one.text === '' ? [other, givenOne] : other.text === '' ? [one, givenOther] : [null, givenOne];
  const words = only === null ? '' : squeeze(only.text);
  return words.length >= REPEATED && counterpart.get(wholeText).includes(words);
};
