import { APPLICANTS, CONTENT_COLUMNS, CONTENT_ROWS, RELIEF_COLUMNS, RELIEF_ROWS, REQUEST_ROWS } from '../../src/facts/annual-template.ts';
import type { AnnualNumbers } from './annual-numbers.ts';

/** How the three tables are written: one function a table, its HTML with whatever stands around it. */
export interface AnnualShape {
  readonly content: (numbers: AnnualNumbers) => string;
  readonly requests: (numbers: AnnualNumbers) => string;
  readonly relief: (numbers: AnnualNumbers) => string;
}

type Cell = { readonly text: string; readonly across?: number; readonly down?: number };
/** A row of cells. */
export type Row = readonly (Cell | null)[];
/** How a number, a label and a cell are written. */
interface Hand {
  readonly number: (value: number) => string;
  readonly label: (text: string) => string;
  readonly wrap: (text: string) => string;
  readonly tag: string;
  /** Columns that each cell of a number takes. */
  readonly span: number;
}

/** As typed: a number, a label, nothing around. */
export const PLAIN: Hand = { number: String, label: (text) => text, wrap: (text) => text, tag: 'td', span: 1 };

/** A cell and what it spans. */
export const cell = (text: string, across = 1, down = 1): Cell => ({ text, across, down });

const td = (hand: Hand, { text, across = 1, down = 1 }: Cell): string =>
  `<${hand.tag}${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}>${hand.wrap(text)}</${hand.tag}>`;

/** A table of rows. */
export const table = (hand: Hand, rows: readonly Row[], attributes = ' border="1"'): string =>
  `<table${attributes}><tbody>${rows.map((row) => `<tr>${row.map((one) => (one === null ? '' : td(hand, one))).join('')}</tr>`).join('\n')}</tbody></table>`;

/** Cells of numbers. */
export const data = (hand: Hand, values: readonly number[]): Row => values.map((value) => cell(hand.number(value), hand.span));

/** Rows of 表二: where the groups of rows begin, and how many rows they have. */
const GROUPS: Readonly<Record<number, readonly [label: string, rows: number]>> = {
  5: ['（三）不予公开', 8],
  13: ['（四）无法提供', 3],
  16: ['（五）不予处理', 5],
  21: ['（六）其他处理', 3],
};
/** What is printed in the corner of 表二. */
export const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** 表一, by clause. */
export const contentRows = (hand: Hand, { content }: AnnualNumbers): readonly (readonly Row[])[] => {
  const [made, repealed, inForce, decisions, amount] = CONTENT_COLUMNS.map(({ label }) => hand.label(label));
  const label = (id: string): Cell => cell(hand.label(CONTENT_ROWS.find((row) => row.id === id)?.label ?? ''));
  const documents = (['regulation', 'normative'] as const).map((id): Row => {
    const { made: one = 0, repealed: two = 0, inForce: three = 0 } = content[id];
    return [label(id), ...data(hand, [one, two, three])];
  });
  const single = (id: 'permit' | 'penalty' | 'coercion'): Row => [label(id), cell(hand.number(content[id].decisions ?? 0), 3 * hand.span)];
  const head = (clause: string, column: string): Row[] => [
    [cell(`第二十条第（${clause}）项`, 1 + 3 * hand.span)],
    [cell('信息内容'), cell(column, 3 * hand.span)],
  ];
  return [
    [
      [cell('第二十条第（一）项', 1 + 3 * hand.span)],
      [cell('信息内容'), ...[made, repealed, inForce].map((text) => cell(text ?? '', hand.span))],
      ...documents,
    ],
    [...head('五', decisions ?? ''), single('permit')],
    [...head('六', decisions ?? ''), single('penalty'), single('coercion')],
    [...head('八', amount ?? ''), [label('fee'), cell(hand.number(content.fee.amount ?? 0), 3 * hand.span)]],
  ];
};

/** Header of 表二; `from` and `to` choose columns. */
export const requestHead = (hand: Hand, corner: Cell | null, from = 0, to = 7): readonly Row[] => {
  const label = (at: number) => hand.label(APPLICANTS[at]?.label ?? '');
  const chosen = Array.from({ length: to - from }, (_, at) => from + at);
  const upper: Cell[] = [];
  const inner = chosen.filter((at) => at > 0 && at < 6);
  if (from === 0) upper.push(cell(label(0), hand.span, 2));
  if (inner.length > 0) upper.push(cell('法人或其他组织', inner.length * hand.span));
  if (to === 7) upper.push(cell(label(6), hand.span, 2));
  const lower = inner.map((at) => cell(label(at), hand.span));
  return [[corner, cell('申请人情况', chosen.length * hand.span)], [...upper], lower];
};

/** Body of 表二 with labels in three columns, groups spanning rows. */
export const requestBody = (hand: Hand, numbers: AnnualNumbers, from = 0, to = 7): readonly Row[] =>
  REQUEST_ROWS.map(({ label }, at): Row => {
    const number = at + 1;
    const values = data(hand, (numbers.requests[at] ?? []).slice(from, to));
    const words = hand.label(label);
    if (number <= 2 || number === 25) return [cell(words, 3), ...values];
    const outer = number === 3 ? [cell('三、本年度办理结果', 1, 22)] : [];
    const group = GROUPS[number];
    if (group !== undefined) return [...outer, cell(group[0], 1, group[1]), cell(words), ...values];
    return number === 3 || number === 4 || number === 24 ? [...outer, cell(words, 2), ...values] : [cell(words), ...values];
  });

/** Body of 表二 without any spanning: what does not apply is blank. */
export const flatBody = (hand: Hand, numbers: AnnualNumbers, again: string): readonly Row[] =>
  REQUEST_ROWS.map(({ label }, at): Row => {
    const number = at + 1;
    const values = data(hand, numbers.requests[at] ?? []);
    const words = hand.label(label);
    if (number <= 2 || number === 25) return [cell(words), cell(''), cell(''), ...values];
    const outer = cell(number === 3 ? '三、本年度办理结果' : again);
    if (number <= 4 || number === 24) return [outer, cell(words), cell(''), ...values];
    return [outer, cell(GROUPS[number]?.[0] ?? again), cell(words), ...values];
  });

/** Header of 表三. */
export const reliefHead = (hand: Hand): readonly Row[] => {
  const results = RELIEF_COLUMNS.map(({ label }) => hand.label(label));
  return [
    [cell('行政复议', 5 * hand.span), cell('行政诉讼', 10 * hand.span)],
    [...results.map((text) => cell(text, hand.span, 2)), cell('未经复议直接起诉', 5 * hand.span), cell('复议后起诉', 5 * hand.span)],
    [...results, ...results].map((text) => cell(text, hand.span)),
  ];
};

/** The five numbers of a group. */
export const reliefValues = ({ relief }: AnnualNumbers, id: 'review' | 'suit' | 'suitAfterReview'): readonly number[] => {
  const { upheld, corrected, otherResult, pending, sum } = relief[id];
  return [upheld, corrected, otherResult, pending, sum];
};

/** The row of numbers of 表三. */
export const reliefData = (hand: Hand, numbers: AnnualNumbers): Row =>
  data(
    hand,
    RELIEF_ROWS.flatMap(({ id }) => reliefValues(numbers, id)),
  );

/** The form as printed, in one's own hand. */
export const formShape = (hand: Partial<Hand> = {}): AnnualShape => {
  const own = { ...PLAIN, ...hand };
  return {
    content: (numbers) => table(own, contentRows(own, numbers).flat()),
    requests: (numbers) => table(own, [...requestHead(own, cell(CORNER, 3, 3)), ...requestBody(own, numbers)]),
    relief: (numbers) => table(own, [...reliefHead(own), reliefData(own, numbers)]),
  };
};
