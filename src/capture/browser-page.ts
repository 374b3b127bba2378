import type { Snapshot } from '../model/snapshot.ts';
import type { Dress, PageCursor, PageElement, PageView } from './page.ts';
import { type Walk, walk } from './walk.ts';

/** Inline styles that may take an element off the screen. */
const CONCEALING = /display|visibility|opacity/i;
const SEEN = { visibilityProperty: true, opacityProperty: true };
/** Elements and text nodes. */
const SHOWN_NODES = 5;

/** The page in front of the visitor, as the browser laid it out. */
export const browserPage = (document: Document): PageView => ({
  root: document.documentElement,
  url: document.URL,
  charset: document.characterSet.toLowerCase(),
  rendered: true,
  cursor: (root) => document.createTreeWalker(root as PageElement & Element, SHOWN_NODES) as PageCursor,
  form: (element) => unclobbered(element as PageElement & Element),
  isHidden: (element, dress, inline) => isHidden(element as PageElement & Element, dress, inline),
  frameSize: (element) => {
    const { width, height } = Element.prototype.getBoundingClientRect.call(element);
    return [Math.round(width), Math.round(height)];
  },
  frameRoot: (element) => {
    try {
      const content = (element as PageElement & HTMLIFrameElement).contentDocument;
      // A frame that is still empty has not come yet, or never will.
      return content?.body?.firstChild ? content.documentElement : null;
    } catch {
      return null;
    }
  },
});

// Asking the browser costs more than all else of the walk, so the less an element can be addressed by a style, the less is asked:
// a bare <span> is as visible as the element around it, a bare <td> can be taken away but is hardly ever made transparent.
const isHidden = (element: Element, dress: Dress, inline: boolean): boolean => {
  const { checkVisibility } = Element.prototype;
  const bare = dress === 'bare' || (dress === 'plain' && !CONCEALING.test(attribute(element, 'style') ?? ''));
  if (bare && inline && (dress === 'bare' || attribute(element, 'hidden') === null)) return false;
  if (bare ? checkVisibility.call(element) : checkVisibility.call(element, SEEN)) return false;
  // An element with `display: contents` has no box of its own, yet its children are shown.
  const style = getComputedStyle(element);
  return !(style.display === 'contents' && style.visibility === 'visible');
};

const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

const unclobbered = (form: Element): PageElement => ({
  nodeType: 1,
  localName: 'form',
  textContent: '',
  id: attribute(form, 'id') ?? '',
  className: attribute(form, 'class') ?? '',
  hasAttributes: () => true,
  getAttributeNames: () => [],
  getAttribute: (name) => attribute(form, name),
});

/** Longest stretch of work in milliseconds before the page gets a turn. */
const SLICE = 12;

/** Reads the page in slices; other work of the page runs between them. */
export const captureBrowserPage = async (document: Document): Promise<{ readonly snapshot: Snapshot; readonly nodes: Walk['nodes'] }> => {
  const work = walk(browserPage(document));
  for (;;) {
    const end = performance.now() + SLICE;
    if (work.advance(() => performance.now() > end)) break;
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    });
  }
  return { snapshot: work.snapshot(), nodes: work.nodes };
};
