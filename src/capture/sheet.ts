import { grouped } from '../text/grouped.ts';
import type { PageElement } from './page.ts';
import type { ParsedNode } from './parsed-tree.ts';

/** One compound selector of a tag, an id or classes: `div.tip.off`. */
const SIMPLE = /^([a-z][a-z0-9]*)?((?:[.#][A-Za-z_\u00a1-\uffff-][\w\u00a1-\uffff-]*)*)$/i;
/** `display: none`, `visibility: hidden` */
const CONCEALMENT = /(?:^|;)\s*(display|visibility)\s*:\s*([a-z-]+)/gi;
const CONCEALED: ReadonlySet<string | undefined> = new Set(['none', 'hidden']);
const WHITE = /\s+/;
/** What a rule says that is worth reading. */
const SPEAKING = /display|visibility/i;
/** Longer class attributes are not remembered. */
const CLASS_CAP = 200;
const SHEETS_CAP = 200;
const SHEET_CAP = 500_000;
const SELECTOR_CAP = 500;

interface Selector {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** Tells elements that the page's own `<style>` elements take off the screen, by selectors of one element only. */
export const hiddenBySheet = (styles: readonly ParsedNode[]): ((element: PageElement, className: string) => boolean) => {
  const concealing = new Map<string, Selector>();
  for (const { firstChild } of styles.slice(0, SHEETS_CAP)) if (firstChild?.nodeType === 3) collect(firstChild.data, concealing);
  if (concealing.size === 0) return () => false;
  const byName = grouped(concealing.values(), ({ tag, id, classes }) => classes[0] ?? (id === '' ? tag : id));
  const byClass = new Map<string, readonly Selector[]>();
  const ofClass = (className: string): readonly Selector[] => {
    const known = byClass.get(className) ?? className.split(WHITE).flatMap((name) => byName.get(name) ?? []);
    if (className.length <= CLASS_CAP) byClass.set(className, known);
    return known;
  };
  const hides = (selectors: readonly Selector[] | undefined, element: PageElement, className: string): boolean =>
    selectors !== undefined && selectors.length > 0 && selectors.some((selector) => matches(selector, element, className));
  return (element, className) =>
    (className !== '' && hides(ofClass(className), element, className)) ||
    hides(byName.get(element.localName), element, className) ||
    (element.hasAttributes() && hides(byName.get(element.id), element, className));
};

const matches = ({ tag, id, classes }: Selector, element: PageElement, className: string): boolean => {
  if ((tag !== '' && tag !== element.localName) || (id !== '' && id !== element.id)) return false;
  if (classes.length === 0) return true;
  const present = className.split(WHITE);
  return classes.every((name) => present.includes(name));
};

const collect = (sheet: string, concealing: Map<string, Selector>): void => {
  const plain = withoutComments(sheet.slice(0, SHEET_CAP));
  if (!plain.includes('none') && !plain.includes('hidden') && concealing.size === 0) return;
  eachRule(plain, (selectors, body) => {
    if (!SPEAKING.test(body)) return;
    const said = new Map(
      [...body.matchAll(CONCEALMENT)].map(([, property = '', value = '']) => [property.toLowerCase(), value.toLowerCase()]),
    );
    if (said.size === 0) return;
    for (const written of selectors.split(',')) {
      const selector = written.trim();
      const match = SIMPLE.exec(selector);
      if (match === null || selector === '') continue;
      for (const [property, value] of said) {
        const key = `${property} ${selector}`;
        if (!CONCEALED.has(value)) concealing.delete(key);
        else if (concealing.size < SELECTOR_CAP) concealing.set(key, parts(match[1] ?? '', match[2] ?? ''));
      }
    }
  });
};

const withoutComments = (sheet: string): string => {
  let plain = '';
  let from = 0;
  for (let open = sheet.indexOf('/*'); open >= 0; open = sheet.indexOf('/*', from)) {
    plain += sheet.slice(from, open);
    const close = sheet.indexOf('*/', open + 2);
    if (close < 0) return plain;
    from = close + 2;
  }
  return plain + sheet.slice(from);
};

/** Visits `.a { … }` and `div.b, #c { … }`; what stands within `@media` and the like is left out, it depends on the window. */
const eachRule = (sheet: string, visit: (selectors: string, body: string) => void): void => {
  let from = 0;
  for (let open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
    const before = sheet.slice(from, open);
    const selectors = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1).trim();
    const end = selectors.startsWith('@') ? closing(sheet, open) : sheet.indexOf('}', open);
    if (end < 0) return;
    if (!selectors.startsWith('@')) visit(selectors, sheet.slice(open + 1, end));
    from = end + 1;
  }
};

/** Where the block that begins at `open` ends; -1 when it does not. */
const closing = (sheet: string, open: number): number => {
  let depth = 0;
  for (let index = open; index < sheet.length; index += 1) {
    const unit = sheet.charCodeAt(index);
    if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
};

const parts = (tag: string, rest: string): Selector => {
  const names = rest.match(/[.#][^.#]+/g) ?? [];
  return {
    tag: tag.toLowerCase(),
    id: names.findLast((name) => name.startsWith('#'))?.slice(1) ?? '',
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
};
