import { everyMatch } from './every-match.ts';

/** Something wrong with the marks of a line: `text.slice(start, end)`. */
export interface MarkFlaw {
  readonly kind: 'doubled' | 'unpaired-quote' | 'half-width';
  readonly start: number;
  readonly end: number;
}

/** ，， 。， 、。 ；； but not 。。。 for an omission */
const DOUBLED = /(?<![，。、；：])(?:，[，。、；]|。[，、；：]|、[，。、；：]|；[，。、；]|：[，。；：])(?![，。、；：])/gu;
/** 推进，落实 with a half-width comma between Chinese characters */
const HALF_WIDTH = /[\u4e00-\u9fff][,;](?=[\u4e00-\u9fff])/gu;
/** “十四五“规划: opened twice and never closed */
const OPENED = /“[^“”]{1,30}“/u;
const CLOSED = /”[^“”]{1,30}”/u;
const LONGEST = 20_000;
const MOST = 50;

/** Marks that stand twice. */
export const doubledMarks = (text: string): readonly MarkFlaw[] => flawsOf('doubled', DOUBLED, text);

/** Half-width commas between Chinese characters. */
export const halfWidthMarks = (text: string): readonly MarkFlaw[] => flawsOf('half-width', HALF_WIDTH, text);

const flawsOf = (kind: MarkFlaw['kind'], pattern: RegExp, text: string): readonly MarkFlaw[] =>
  everyMatch(pattern, text.slice(0, LONGEST), MOST).map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));

/** A line that opens quotation marks twice and closes none, or the other way round; a quotation that runs on over lines opens once. */
export const unpairedQuote = (text: string): MarkFlaw | null => {
  const line = text.slice(0, LONGEST);
  const opens = line.includes('“');
  if (opens === line.includes('”')) return null;
  const match = (opens ? OPENED : CLOSED).exec(line);
  return match === null ? null : { kind: 'unpaired-quote', start: match.index, end: match.index + match[0].length };
};

/** A bracket without its partner, by its place in a row of lines. */
export interface LooseBracket {
  readonly line: number;
  readonly at: number;
}

/** By code: the kind of an opening bracket, the kind with a minus of a closing one; half-width ones are of the kind of full-width ones. */
const KINDS = ((): Int8Array => {
  const table = new Int8Array(65_536);
  [...'（）《》【】()'].forEach((sign, at) => {
    const kind = (Math.trunc(at / 2) % 3) + 1;
    table[sign.charCodeAt(0)] = at % 2 === 0 ? kind : -kind;
  });
  return table;
})();
const ROUND = 1;
/** 1） a) 一） ①）: a closing bracket that counts */
const COUNTS = /(?:^|[\s　。；;：:，,、])[0-9０-９一二三四五六七八九十a-zA-Z①-⑳]{1,4}$/u;
const STACK = 200;
/** A line that ends without a mark may be cut off, or go on elsewhere. */
const FINISHED = /[。；：！？”’）》】:;!?)][\s\u3000]*$/u;

/** Brackets of these lines that are never closed or never opened; full-width and half-width ones pair with each other. */
export const looseBrackets = (lines: readonly string[]): readonly LooseBracket[] => {
  const open: OpenBracket[] = [];
  const loose: LooseBracket[] = [];
  for (const [line, text] of lines.entries()) {
    const end = Math.min(text.length, LONGEST);
    for (let at = 0; at < end; at += 1) {
      const kind = KINDS[text.charCodeAt(at)] ?? 0;
      if (kind === 0) continue;
      if (kind > 0) open.push({ line, at, kind });
      else if (!close(open, -kind) && (kind !== -ROUND || !COUNTS.test(text.slice(Math.max(0, at - 6), at)))) loose.push({ line, at });
      if (open.length > STACK || loose.length >= MOST) return loose;
    }
  }
  return [...loose, ...open.filter(({ line }) => FINISHED.test(lines[line] ?? ''))];
};

interface OpenBracket extends LooseBracket {
  readonly kind: number;
}

/** Takes the last open bracket of a kind off the stack; false when there is none. */
const close = (open: OpenBracket[], kind: number): boolean => {
  let at = open.length - 1;
  while (at >= 0 && open[at]?.kind !== kind) at -= 1;
  if (at === open.length - 1) open.pop();
  else if (at >= 0) open.splice(at, 1);
  return at >= 0;
};
