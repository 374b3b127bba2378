import type { Archive } from './archive.ts';
import type { Budget } from './limits.ts';
import { readXml } from './xml.ts';

/** What a paragraph style says of its paragraphs, what it is based on included. */
interface ParagraphStyle {
  /** Outline level from 0; -1 for body text. */
  readonly outline: number;
  /** Numbering instance and level; empty for none. */
  readonly number: string;
  readonly level: number;
}

/** Paragraph styles by id. */
export type Styles = ReadonlyMap<string, ParagraphStyle>;

/** `Heading1`, `heading 2`: built-in styles are headings even where a producer leaves the outline level out. */
const HEADING = /^heading ?([1-6])$/iu;

interface Draft {
  basedOn: string;
  outline: number | null;
  number: string | null;
  level: number | null;
}

/** Reads outline levels and numbering of a document's styles. */
export const readStyles = (archive: Archive, budget: Budget): Styles => {
  const drafts = new Map<string, Draft>();
  let current: Draft | null = null;
  readXml(archive, 'word/styles.xml', budget, {
    open: (name, attribute) => {
      if (name === 'style') {
        const heading = HEADING.exec(attribute('styleId'))?.[1];
        current = { basedOn: '', outline: heading === undefined ? null : Number(heading) - 1, number: null, level: null };
        drafts.set(attribute('styleId'), current);
      } else if (current === null) return;
      else if (name === 'basedOn') current.basedOn = attribute('val');
      else if (name === 'outlineLvl') current.outline = Number(attribute('val'));
      else if (name === 'numId') current.number = attribute('val');
      else if (name === 'ilvl') current.level = Number(attribute('val'));
    },
    close: (name) => {
      if (name === 'style') current = null;
    },
  });
  return new Map([...drafts.keys()].map((id) => [id, resolve(id, drafts)]));
};

const resolve = (id: string, drafts: ReadonlyMap<string, Draft>): ParagraphStyle => {
  let [outline, number, level]: [number | null, string | null, number | null] = [null, null, null];
  let draft = drafts.get(id);
  for (let step = 0; draft !== undefined && step < 12; step += 1) {
    outline ??= draft.outline;
    number ??= draft.number;
    level ??= draft.level;
    draft = drafts.get(draft.basedOn);
  }
  return { outline: outline !== null && outline < 9 ? outline : -1, number: number ?? '', level: level ?? 0 };
};
