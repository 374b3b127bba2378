import { defineFact, type Given } from '../audit/fact.ts';
import type { Look } from '../model/snapshot.ts';
import { type HeadingLevel, lineNumber } from '../text/heading-order.ts';
import { mainLines } from './main-lines.ts';
import { regions } from './regions.ts';
import { signature } from './signature.ts';

/** A line of the page whose look is known. */
export interface Seen {
  readonly block: number;
  readonly text: string;
  readonly look: Look;
}

/** How the parts of the document look, as far as their lines were sampled. */
export interface Looks {
  readonly title: Seen | null;
  /** Numbered headings by level, from 1. */
  readonly headings: Readonly<Record<HeadingLevel, readonly Seen[]>>;
  readonly body: readonly Seen[];
  readonly signature: readonly Seen[];
}

/** A numbered line longer than this is a paragraph. */
const HEADING_CAP = 50;
/** `（三）信息管理。坚持先审查后公开`: a heading that the paragraph goes on from. */
const RUNS_ON = /[。；]./u;
const PARAGRAPH = 30;

/** 版式: null where no browser told it. */
export const looks = defineFact<Looks | null>('looks', (given) => {
  if (given.snapshot.styles === undefined) return null;
  const signed = given.get(signature);
  const closing = new Set([signed?.datePlace.block, signed?.organsPlace?.block].filter((block) => block !== undefined));
  const lines = given.get(mainLines).flatMap(({ block }) => seen(given, block));
  const levelOf = ({ text }: Seen): HeadingLevel | null =>
    text.length > HEADING_CAP || RUNS_ON.test(text) ? null : (lineNumber(text)?.level ?? null);
  const ofLevel = (level: HeadingLevel) => lines.filter((line) => levelOf(line) === level && !closing.has(line.block));
  return {
    title: seen(given, given.get(regions).heading?.first ?? -1)[0] ?? null,
    headings: { 1: ofLevel(1), 2: ofLevel(2), 3: ofLevel(3), 4: ofLevel(4) },
    body: lines.filter((line) => line.text.length >= PARAGRAPH && levelOf(line) === null && !closing.has(line.block)),
    signature: [...closing].flatMap((block) => seen(given, block)),
  };
});

const seen = ({ snapshot: { blocks, styles } }: Given, block: number): readonly Seen[] => {
  const at = styles?.ofBlock[block];
  const look = at === undefined ? undefined : styles?.looks[at];
  return look === undefined ? [] : [{ block, text: blocks[block]?.text ?? '', look }];
};
