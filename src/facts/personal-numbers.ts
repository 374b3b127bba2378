import { defineFact, type Given } from '../audit/fact.ts';
import { findAccounts } from '../text/bank-card.ts';
import { findIds, findOldIds, isWrittenOut } from '../text/id-number.ts';
import { findMaskedIds, type MaskedId } from '../text/masked-id.ts';
import { findMobiles } from '../text/phone-number.ts';
import { characterSigns, SIGN } from './character-signs.ts';
import { type PersonCell, personCells } from './person-tables.ts';

/** A number on the page that may be some person's. */
export interface PersonalNumber {
  readonly kind: 'id' | 'old-id' | 'masked-id' | 'mobile' | 'account';
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Characters as on the page. */
  readonly text: string;
  /** Not shown to visitors. */
  readonly hidden: boolean;
  /** An identity number with the right check sign, or an account that is a card's number. */
  readonly checked: boolean;
  /** Of a masked identity number: what is hidden. */
  readonly masked: MaskedId | null;
  /** What says what it is: the column's header, or the words before it. */
  readonly label: string;
  /** The words behind it in its line, the first of them. */
  readonly behind: string;
  /** The table it stands in, when that has headers about persons. */
  readonly cell: PersonCell | null;
}

type Bare = Pick<PersonalNumber, 'kind' | 'start' | 'end' | 'checked' | 'masked'>;

const MOST = 20_000;
const NEAR = 24;
const NEIGHBOUR = 16;
/** Longer stretches of text are looked at in their first part only. */
const REACH = 200_000;
const ID_LABEL = /身份证|证件号|公民身份|身份号|残疾人?证/u;
/** `身份证号码：340123199002301234`, the date wrong */
const LABELLED_ID = /(?:身份证|公民身份)[^0-9０-９]{0,8}([0-9]{17}[0-9Xx])(?![0-9A-Za-z])/gu;

/** Numbers that may be persons', hidden ones included, in the page's order. Reads only blocks with eleven digits or more in a row. */
export const personalNumbers = defineFact<readonly PersonalNumber[]>('personalNumbers', (given) => {
  const { blocks } = given.snapshot;
  const signs = given.get(characterSigns);
  const found: PersonalNumber[] = [];
  for (let index = 0; index < blocks.length && found.length < MOST; index += 1) {
    if (((signs[index] ?? 0) & SIGN.number) === 0) continue;
    const block = blocks[index];
    if (block === undefined) continue;
    const text = block.text.slice(0, REACH);
    const cell = cellOf(given, block.box);
    const header = cell?.column?.header ?? '';
    for (const bare of numbersIn(text, cell, header)) {
      const behind = text.slice(bare.end, bare.end + NEAR);
      const label = header === '' ? labelOf(given, index, text, bare.start) : header;
      const place = { block: index, text: text.slice(bare.start, bare.end), hidden: block.hidden === true };
      found.push({ ...bare, ...place, label, behind, cell });
    }
  }
  return found;
});

/** The cell of a table about persons that a box is or lies in. */
const cellOf = (given: Given, box: number): PersonCell | null => {
  const { boxes } = given.snapshot;
  let at = box;
  for (let climb = 0; climb < 8 && at >= 0; climb += 1) {
    const tag = boxes[at]?.tag;
    if (tag === 'td' || tag === 'th') return given.get(personCells).get(at) ?? null;
    at = boxes[at]?.parent ?? -1;
  }
  return null;
};

/** The words before a number; where it begins its line, those of the line before, which may be its label. */
const labelOf = ({ snapshot: { blocks } }: Given, index: number, text: string, start: number): string => {
  const own = text.slice(Math.max(0, start - NEAR), start);
  const before = start > 2 ? '' : (blocks[index - 1]?.text ?? '');
  return before.length > NEIGHBOUR ? own : before + own;
};

const numbersIn = (text: string, cell: PersonCell | null, header: string): readonly Bare[] => {
  const isIdColumn = cell?.column?.kind === 'id' || ID_LABEL.test(header);
  const ids = findIds(text).map((id): Bare => ({ ...id, kind: 'id', masked: null }));
  if (ids.length === 0 && isIdColumn && isWrittenOut(text)) ids.push(whole(text));
  if (ids.length === 0 && header === '') ids.push(...labelledIds(text));
  const taken = new Set(ids.map(({ start }) => start));
  const isFree = ({ start }: { readonly start: number }): boolean => !taken.has(start);
  const hasLabel = (start: number): boolean => isIdColumn || ID_LABEL.test(text.slice(Math.max(0, start - NEAR), start));
  const old = findOldIds(text).filter((id) => isFree(id) && hasLabel(id.start));
  for (const { start } of old) taken.add(start);
  ids.push(...old.map(({ start, end }): Bare => ({ kind: 'old-id', start, end, checked: false, masked: null })));
  const masked = findMaskedIds(text).map((id): Bare => ({ kind: 'masked-id', start: id.start, end: id.end, checked: false, masked: id }));
  const mobiles = findMobiles(text).map((number): Bare => ({ ...number, kind: 'mobile', checked: true, masked: null }));
  const accounts = findAccounts(text)
    .filter(isFree)
    .map(({ start, end, isCard }): Bare => ({ kind: 'account', start, end, checked: isCard, masked: null }));
  return [...ids, ...masked, ...mobiles, ...accounts].sort((one, other) => one.start - other.start);
};

const whole = (text: string): Bare => ({
  kind: text.length < 17 ? 'old-id' : 'id',
  start: 0,
  end: text.length,
  checked: false,
  masked: null,
});

const labelledIds = (text: string): Bare[] =>
  [...text.matchAll(LABELLED_ID)].map(({ 0: found, 1: digits = '', index }) => {
    const end = index + found.length;
    return { kind: 'id', start: end - digits.length, end, checked: false, masked: null };
  });
