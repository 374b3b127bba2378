import type { DifferenceKind } from '../../src/compare/comparison.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Dice } from './texts.ts';

/** An edit that was made, and what the comparison must call it. */
export interface Edit {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly expected: readonly DifferenceKind[];
  /** Characters as they were and as they are now, for looking at what was not found. */
  readonly from: string;
  readonly to: string;
}

interface Spot {
  readonly block: number;
  readonly start: number;
  readonly text: string;
}

const spotsOf = (snapshot: Snapshot, pattern: RegExp, from = 0): readonly Spot[] =>
  snapshot.blocks.flatMap(({ text, hidden }, block) =>
    hidden || block < from ? [] : [...text.matchAll(pattern)].map((match) => ({ block, start: match.index, text: match[0] })),
  );

const replaced = (snapshot: Snapshot, { block, start, text }: Spot, by: string): Snapshot => ({
  ...snapshot,
  blocks: snapshot.blocks.map((each, index) =>
    index === block ? { ...each, text: each.text.slice(0, start) + by + each.text.slice(start + text.length) } : each,
  ),
});

const otherDigit = (dice: Dice, digits: string): string => {
  const at = dice.upTo(digits.length);
  const digit = Number(digits.charAt(at));
  return `${digits.slice(0, at)}${(digit + 1 + dice.upTo(8)) % 10}${digits.slice(at + 1)}`;
};

const changeDigit = (dice: Dice, text: string): string => text.replace(/\d+/u, (digits) => otherDigit(dice, digits));

interface EditKind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly expected: readonly DifferenceKind[];
  readonly change: (dice: Dice, text: string) => string;
}

const KINDS: readonly EditKind[] = [
  {
    name: 'digit',
    pattern: /(?<=不低于)\d+%|(?<=比例为)\d+‰|(?<=覆盖)\d+(?=个)|(?<=、)\d+(?=户)/gu,
    expected: ['number'],
    change: changeDigit,
  },
  {
    name: 'digit dropped',
    pattern: /(?<=、)\d{2,}(?=户)/gu,
    expected: ['number'],
    change: (dice, text) => text.slice(1 + dice.upTo(text.length - 1)) || '1',
  },
  {
    name: 'date',
    pattern: /20\d\d年\d+月\d+日/gu,
    expected: ['date'],
    change: (dice, text) => text.replace(/\d+(?=日)/u, (day) => String((Number(day) % 28) + 1 + dice.upTo(1))),
  },
  {
    name: 'year',
    pattern: /20\d\d年\d+月\d+日/gu,
    expected: ['date'],
    change: (_dice, text) => text.replace(/20\d\d/u, (year) => String(Number(year) + 1)),
  },
  { name: 'amount', pattern: /\d+\.\d+万元/gu, expected: ['amount'], change: changeDigit },
  { name: 'amount unit', pattern: /\d+\.\d+万元/gu, expected: ['amount'], change: (_dice, text) => text.replace('万', '亿') },
  { name: 'decimal point', pattern: /\d+\.\d+(?=万元)/gu, expected: ['amount'], change: (_dice, text) => text.replace('.', '') },
  {
    name: 'document number',
    pattern: /云政办发〔20\d\d〕\d+号/gu,
    expected: ['document-number'],
    change: (dice, text) => text.replace(/\d+(?=号)/u, (serial) => otherDigit(dice, serial).replace(/^0/u, '9')),
  },
  {
    name: 'name',
    pattern: /云溪市(?:财政|民政|教育|水务)局|松江镇人民政府|青禾区人民政府/gu,
    expected: ['organisation'],
    change: (_dice, text) => (text.startsWith('云溪市') ? text.replace('云溪市', '云岭市') : text.replace(/^../u, '白石')),
  },
  {
    name: 'department',
    pattern: /云溪市(?:财政|民政|教育|水务)局/gu,
    expected: ['organisation'],
    change: (_dice, text) => text.replace(/市..局/u, '市统计局'),
  },
  {
    name: 'wording',
    pattern: /请认真组织实施|不得无故拖延|确保按期完成/gu,
    expected: ['wording'],
    change: (_dice, text) => text.replace(/.{2}$/u, '落实'),
  },
  { name: 'punctuation', pattern: /，(?=确保|不得|请认真)/gu, expected: ['punctuation'], change: () => '；' },
];

/** One random edit of a snapshot: a figure, a day, an amount, a number, a name, some words, a mark or a dropped paragraph. */
export const randomEdit = (snapshot: Snapshot, dice: Dice, original: Snapshot, from = 0): Edit => {
  const index = dice.upTo(KINDS.length + 1);
  const kind = KINDS[index];
  if (kind === undefined) return dropped(snapshot, dice, original, from);
  const spots = spotsOf(snapshot, kind.pattern, from);
  if (spots.length === 0) return dropped(snapshot, dice, original, from);
  const spot = dice.pick(spots);
  const to = kind.change(dice, spot.text);
  return { name: kind.name, snapshot: replaced(snapshot, spot, to), expected: kind.expected, from: spot.text, to };
};

const bare = (text: string): string => text.replace(/\s+/gu, '');

const dropped = (snapshot: Snapshot, dice: Dice, original: Snapshot, from: number): Edit => {
  const long = snapshot.blocks.flatMap(({ text, hidden, box }, block) =>
    !hidden && block >= from && text.length > 30 && /^(?:p|h\d)$/u.test(snapshot.boxes[box]?.tag ?? '') ? [block] : [],
  );
  // Only what is a paragraph of the original too: a PDF's may be a part of one, cut by the end of a page.
  const whole = new Set(original.blocks.map(({ text }) => bare(text)));
  const candidates = long.filter((block) => whole.has(bare(snapshot.blocks[block]?.text ?? '')));
  if (candidates.length === 0) return randomEdit(snapshot, dice, original, from);
  const gone = dice.pick(candidates);
  const text = snapshot.blocks[gone]?.text ?? '';
  // In a table's cell a paragraph is the whole cell.
  const expected: readonly DifferenceKind[] = ['missing-paragraph', 'table'];
  return {
    name: 'paragraph',
    snapshot: { ...snapshot, blocks: snapshot.blocks.filter((_, block) => block !== gone) },
    expected,
    from: text,
    to: '',
  };
};
