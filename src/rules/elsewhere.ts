import type { Given } from '../audit/fact.ts';
import { attachments } from '../facts/attachments.ts';
import { type BodyLine, bodyLines } from '../facts/body-lines.ts';
import { CHROME, chrome } from '../facts/chrome.ts';
import { regions } from '../facts/regions.ts';
import type { Certainty, Evidence } from '../model/finding.ts';
import { type ElementClue, type ElementHit, findElements } from '../text/elements.ts';
import { certaintyOfAbsence, unseenPart } from './absence.ts';
import { evidenceAt } from './evidence.ts';

/** Where what the text does not say may still stand, in Chinese: 附件, 图片, 嵌入的页面; null when there is no such place. */
export const placeElsewhere = (given: Given): string | null => {
  const files = given.get(attachments);
  if ((files.value ?? []).length > 0 || files.state === 'scripted' || files.state === 'hidden') return '附件';
  const { images, frames } = given.snapshot;
  const { start, end } = given.get(regions);
  const kinds = given.get(chrome);
  if (images.some(({ block, hidden, box }) => !hidden && block >= start && block <= end && kinds[box] === CHROME.none)) return '图片';
  return frames.some(({ hidden, read, src }) => !hidden && !read && src !== '') ? '嵌入的页面' : null;
};

/** Whether what was not found is surely missing: the whole page was seen, and nothing else can hold it. */
export const certaintyOfMissing = (given: Given): Certainty =>
  unseenPart(given) === null && placeElsewhere(given) === null && given.get(bodyLines).length > 0 ? certaintyOfAbsence(given) : 'suspected';

/** Where each element of a list stands in lines of the page, with the sentence as evidence. */
export interface Elements {
  readonly found: ReadonlyMap<string, ElementHit>;
  readonly missing: readonly string[];
  readonly evidence: readonly Evidence[];
}

const SHOWN = 6;

/** Looks for elements in lines of the page. */
export const elementsIn = ({ snapshot }: Given, lines: readonly BodyLine[], clues: readonly ElementClue[]): Elements => {
  const found = findElements(
    lines.map(({ text }) => text),
    clues,
  );
  const evidence = [...found].slice(0, SHOWN).flatMap(([name, { line, start, end }]) => {
    const block = lines[line]?.block;
    return block === undefined ? [] : [evidenceAt(`已有：${name}`, snapshot, block, start, end)];
  });
  return { found, missing: clues.map(({ name }) => name).filter((name) => !found.has(name)), evidence };
};
