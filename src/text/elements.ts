/** What tells that a text has a certain element. */
export interface ElementClue {
  /** Name of the element as users read it. */
  readonly name: string;
  /** Found in a label, a heading or a sentence. */
  readonly pattern: RegExp;
}

/** Where an element was found: the sentence `lines[line].slice(start, end)`. */
export interface ElementHit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Labels and headings are no longer than this. */
const HEADING = 30;
const LINE_REACH = 20_000;
const TOTAL_REACH = 400_000;
const SENTENCE_CAP = 160;
const ENDS = '。！？；\n';

/** The elements a text has, each with the label, heading or sentence that shows it; a heading is taken before a sentence. */
export const findElements = (lines: readonly string[], clues: readonly ElementClue[]): ReadonlyMap<string, ElementHit> => {
  const headed = new Map<string, ElementHit>();
  const said = new Map<string, ElementHit>();
  let read = 0;
  for (const [line, whole] of lines.entries()) {
    if (read > TOTAL_REACH || headed.size === clues.length) break;
    const text = whole.length > LINE_REACH ? whole.slice(0, LINE_REACH) : whole;
    read += text.length;
    const isShort = text.length <= HEADING;
    for (const { name, pattern } of clues) {
      if (headed.has(name) || (!isShort && said.has(name))) continue;
      const found = pattern.exec(text);
      if (found !== null) (isShort ? headed : said).set(name, { line, ...sentenceAround(text, found.index) });
    }
  }
  return new Map(clues.flatMap(({ name }) => hitOf(name, headed.get(name) ?? said.get(name))));
};

const hitOf = (name: string, hit: ElementHit | undefined): readonly (readonly [string, ElementHit])[] =>
  hit === undefined ? [] : [[name, hit]];

/** Bounds of the sentence that holds a position, at most 160 characters. */
const sentenceAround = (text: string, at: number): { readonly start: number; readonly end: number } => {
  let start = at;
  while (start > 0 && at - start < SENTENCE_CAP / 2 && !ENDS.includes(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - start < SENTENCE_CAP && !ENDS.includes(text.charAt(end))) end += 1;
  return { start, end: Math.min(text.length, end + (ENDS.includes(text.charAt(end)) && end < text.length ? 1 : 0)) };
};
