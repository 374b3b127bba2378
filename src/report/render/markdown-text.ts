import { oneLine } from '../../text/printable.ts';

// What Markdown or HTML inside it could take for markup
const MARKUP = /[\\`*_{}[\]()#+!|<>~^$=-]/gu;
// 1. at the start of a line would begin a list; www. and :// are turned into links by some renderers
const LIST = /^(\d{1,9})\./u;
const BARE_LINK = /(:)(?=\/\/)|(www)(?=\.)|(@)/giu;

/** Text of a page as Markdown that shows just these characters, on one line. */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(MARKUP, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(LIST, '$1\\.')
    .replace(BARE_LINK, (found) => [...found].map((character) => `&#${character.charCodeAt(0)};`).join(''));
