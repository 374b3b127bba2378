import type { Snapshot } from '../model/snapshot.ts';
import type { Dress, PageElement, PageView } from './page.ts';
import { parsePage } from './page-parser.ts';
import { firstBelow, nextBeside, ParsedNode, parsedTree } from './parsed-tree.ts';
import { hiddenBySheet } from './sheet.ts';
import { walk } from './walk.ts';

/** What a style says that is worth reading; most say nothing of it. */
const SPEAKING_STYLE = /display|visibility/i;
const CONCEALING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** `display: block` on the element itself outweighs a sheet that hides its class. */
const SHOWING_STYLE = /(?:^|;)\s*display\s*:\s*(?!none)[a-z]/i;
const CONCEALING_CLASS = /(?:^|\s)ng-hide(?:\s|$)/;

/** Where a page came from, and how its characters were written. */
interface Address {
  readonly url: string;
  readonly charset: string;
}

/**
 * Reads a page's text without a browser. What a visitor does not see is told by inline styles, the `hidden` attribute
 * and the page's own style sheets; a sheet in another file is not fetched.
 */
export const captureHtml = (text: string, page: Address): Snapshot => {
  const styles: ParsedNode[] = [];
  const root = documentElement(parsePage(text, { treeAdapter: parsedTree(styles), scriptingEnabled: true }));
  const work = walk(new ParsedPage(root, page, hiddenBySheet(styles)));
  work.advance();
  return work.snapshot();
};

/** The page as its text and its own sheets tell it. */
class ParsedPage implements PageView {
  readonly root: PageElement;
  readonly url: string;
  readonly charset: string;
  readonly rendered = false;
  readonly firstBelow = firstBelow;
  readonly nextBeside = nextBeside;
  private readonly isHiddenBySheet: ReturnType<typeof hiddenBySheet>;

  constructor(root: PageElement, { url, charset }: Address, isHiddenBySheet: ReturnType<typeof hiddenBySheet>) {
    this.root = root;
    this.url = url;
    this.charset = charset;
    this.isHiddenBySheet = isHiddenBySheet;
  }

  onclick(element: PageElement): string | null {
    return element.getAttribute('onclick');
  }

  form(element: PageElement): PageElement {
    return element;
  }

  frameRoot(): null {
    return null;
  }

  isHidden(element: PageElement, _tag: string, dress: Dress): boolean {
    if (isClosed(element)) return true;
    if (dress === 'bare') return this.isHiddenBySheet(element, '');
    if (element.getAttribute('hidden') !== null) return true;
    const style = element.getAttribute('style');
    const speaks = style !== null && SPEAKING_STYLE.test(style);
    if (speaks && CONCEALING_STYLE.test(style)) return true;
    const className = dress === 'named' ? element.className : '';
    if (className !== '' && CONCEALING_CLASS.test(className)) return true;
    if (speaks && SHOWING_STYLE.test(style)) return false;
    return this.isHiddenBySheet(element, className);
  }
}

/** A dialogue that is not open, and what stands below the summary of details that are not. */
const isClosed = (element: PageElement): boolean => {
  if (element.localName === 'dialog') return element.getAttribute('open') === null;
  const parent = element instanceof ParsedNode ? element.parentNode : null;
  return parent?.localName === 'details' && element.localName !== 'summary' && parent.getAttribute('open') === null;
};

const documentElement = (document: ParsedNode): ParsedNode => {
  for (let node = document.firstChild; node !== null; node = node.nextSibling) if (node.nodeType === 1) return node;
  return document;
};
