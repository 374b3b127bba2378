import type { Given } from '../audit/fact.ts';
import { pageKind } from '../facts/page-kind.ts';
import { BLOCKS, partsNamed } from '../text/platform-blocks.ts';

const NAMES_CAP = 4000;

/** Visible names that may be those of columns: links, and short lines without one. */
export const columnNames = ({ snapshot: { links, blocks } }: Given): readonly string[] =>
  [
    ...links.filter(({ hidden }) => !hidden).map(({ text }) => text),
    ...blocks.filter(({ hidden, text }) => !hidden && text.length <= 24).map(({ text }) => text),
  ].slice(0, NAMES_CAP);

/** Whether the page is the entrance of the 政府信息公开 column: named so, and showing at least two of its four parts. */
export const isPlatform = (given: Given): boolean =>
  given.get(pageKind) === 'catalog' && partsNamed(columnNames(given), BLOCKS).length >= 2;
