/** What is wrong with a word: a severe slip in the name of the state or its organs, a slip of the pen, a name no longer in use. */
export type WordKind = 'severe' | 'confusion' | 'outdated';

/** A wording that is looked for, as plain data, so that profiles can carry more of them. */
export interface WordEntry {
  readonly kind: WordKind;
  /** The characters looked for; two or more. */
  readonly wrong: string;
  /** What is meant. */
  readonly right: string;
  /** It is fine when one of these stands right before it. */
  readonly fineAfter?: readonly string[];
  /** It is fine when one of these stands right after it. */
  readonly fineBefore?: readonly string[];
  /** ISO: of a name, the first day it was no longer in use. */
  readonly since?: string;
  /** It is a title, and stands between 《 and 》. */
  readonly titled?: true;
}

/** What users add to the dictionary: words of their own, and words that are right after all. */
export interface OwnWords {
  readonly entries: readonly WordEntry[];
  /** Never reported, nor anything that lies within them. */
  readonly exceptions: readonly string[];
}

/** Entries of one kind from lines of `wrong>right`, blanks between them. */
export const entriesOf = (kind: WordKind, list: string): readonly WordEntry[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split('>');
      return { kind, wrong, right };
    });
