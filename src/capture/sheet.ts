import type { PageElement } from './page.ts';
import type { ParsedNode } from './parsed-tree.ts';

/** `.a { … }`, `div.b, #c { … }`; rules inside `@media` are left out, they depend on the window. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
const MEDIA = /@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** One compound selector of a tag, an id or classes: `div.tip.off`. */
const SIMPLE = /^([a-z][a-z0-9]*)?((?:[.#][A-Za-z_\u00a1-\uffff-][\w\u00a1-\uffff-]*)*)$/i;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/gi;
const SHEET_CAP = 500_000;

interface Selector {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** Tells elements that the page's own `<style>` sheets take off the screen, by selectors of one element only. */
export const hiddenBySheet = (root: ParsedNode): ((element: PageElement, className: string | null) => boolean) => {
  const concealing = new Map<string, Selector>();
  for (const sheet of styleTexts(root)) collect(sheet, concealing);
  const selectors = [...concealing.values()];
  if (selectors.length === 0) return () => false;
  return (element, className) => {
    const classes = className === null ? [] : className.split(/\s+/);
    return selectors.some(
      (selector) =>
        (selector.tag === '' || selector.tag === element.localName) &&
        (selector.id === '' || selector.id === element.getAttribute('id')) &&
        selector.classes.every((name) => classes.includes(name)),
    );
  };
};

const collect = (sheet: string, concealing: Map<string, Selector>): void => {
  const plain = sheet.slice(0, SHEET_CAP).replace(COMMENT, '').replace(MEDIA, '');
  if (!plain.includes('none') && concealing.size === 0) return;
  for (const [, selectors, body] of plain.matchAll(RULE)) {
    const display = [...(body ?? '').matchAll(DISPLAY)].at(-1)?.[1]?.toLowerCase();
    if (display === undefined) continue;
    for (const written of (selectors ?? '').split(',')) {
      const key = written.trim();
      const match = SIMPLE.exec(key);
      if (match === null || key === '') continue;
      if (display === 'none') concealing.set(key, parts(match[1] ?? '', match[2] ?? ''));
      else concealing.delete(key);
    }
  }
};

const parts = (tag: string, rest: string): Selector => {
  const names = rest.match(/[.#][^.#]+/g) ?? [];
  return {
    tag: tag.toLowerCase(),
    id: names.findLast((name) => name.startsWith('#'))?.slice(1) ?? '',
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
};

/** Texts of the style elements in document order, at most 200. */
const styleTexts = (root: ParsedNode): readonly string[] => {
  const found: string[] = [];
  let node: ParsedNode | null = root;
  while (node !== null && found.length < 200) {
    if (node.localName === 'style') {
      if (node.firstChild?.nodeType === 3) found.push(node.firstChild.data);
    } else if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === root ? null : node.nextSibling;
  }
  return found;
};
