import type { Shown, Spotlight } from '../model/tab.ts';
import { type Drawn, startOverlay } from './overlay.ts';

/** Something of the page to light up: words, or an element where there are no words. */
export type Lit = Range | Element;

/** Names under which words are lit, one a tone. */
const NAME = { fail: 'disclosure-lens-fail', review: 'disclosure-lens-review', field: 'disclosure-lens-field' } as const;

const SHEET = `
::highlight(${NAME.fail}) { background-color: #ffccc7; color: #5c0011; text-decoration: underline 2px #cf1322; }
::highlight(${NAME.review}) { background-color: #ffe58f; color: #613400; text-decoration: underline 2px #ad6800; }
::highlight(${NAME.field}) { background-color: #bae0ff; color: #002c8c; text-decoration: underline 2px #0958d9; }
`;

/** Lights up parts of the page without writing into them, and puts the page back as it was. */
export const startHighlighter = (document: Document) => {
  let takeDown: readonly (() => void)[] = [];

  const clear = (): void => {
    for (const undo of takeDown) undo();
    takeDown = [];
  };

  const light = (lit: readonly Lit[], { tone, label, jump }: Spotlight): Shown => {
    clear();
    const first = lit[0];
    if (first === undefined) return 'gone';
    const ranges = lit.filter((one): one is Range => 'startContainer' in one && documentOf(one) === document);
    const painted = ranges.length > 0 ? paint(document, NAME[tone], ranges) : null;
    const inInk = painted === null ? [] : ranges;
    if (jump) scrollTo(first);
    const drawn = lit.map((one) => drawnOf(one, !inInk.some((range) => range === one), label, tone));
    const overlay = startOverlay(document, drawn);
    takeDown = [overlay.remove, onEscape(document, clear), ...(painted === null ? [] : [painted])];
    return areasOf(first).some(({ width, height }) => width > 0 && height > 0) ? 'shown' : 'hidden';
  };

  return { light, clear };
};

/** Calls back when the visitor presses Esc on the page; answers how to stop that. */
const onEscape = (document: Document, call: () => void): (() => void) => {
  const listen = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') call();
  };
  document.addEventListener('keydown', listen, { capture: true });
  return () => document.removeEventListener('keydown', listen, { capture: true });
};

/** Colours words through the highlight registry; null where this browser will not let us. */
const paint = (document: Document, name: string, ranges: readonly Range[]): (() => void) | null => {
  if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return null;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  } catch {
    // Where a content script may not adopt a sheet, frames take its place.
    return null;
  }
};

const drawnOf = (lit: Lit, framed: boolean, label: string, tone: string): Drawn => ({
  area: () => areasOf(lit),
  document: documentOf(lit),
  framed,
  label,
  tone,
});

const documentOf = (lit: Lit): Document => ('startContainer' in lit ? lit.startContainer : lit).ownerDocument ?? document;

/** Where it is in the window, also from inside a frame of the page. */
export const areasOf = (lit: Lit): readonly DOMRect[] => {
  const rectangles = 'startContainer' in lit ? [...lit.getClientRects()] : [lit.getBoundingClientRect()];
  const frame = documentOf(lit).defaultView?.frameElement ?? null;
  if (frame === null) return rectangles;
  const { left, top } = frame.getBoundingClientRect();
  return rectangles.map((one) => new DOMRect(one.left + left + frame.clientLeft, one.top + top + frame.clientTop, one.width, one.height));
};

/** At once and not gliding: the eye should land, not travel. */
const scrollTo = (lit: Lit): void => {
  const element = 'startContainer' in lit ? lit.startContainer.parentElement : lit;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
};
