import type { Snapshot } from '../model/snapshot.ts';
import type { PageElement, PageView } from './page.ts';
import { type Walk, walk } from './walk.ts';

/** The page in front of the visitor, as the browser laid it out. */
export const browserPage = (document: Document): PageView => ({
  root: document.documentElement,
  url: document.URL,
  charset: document.characterSet.toLowerCase(),
  rendered: true,
  isHidden: (element) => {
    const node = element as PageElement & Element;
    if (node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    // An element with `display: contents` has no box of its own, yet its children are shown.
    const style = getComputedStyle(node);
    return !(style.display === 'contents' && style.visibility === 'visible');
  },
  frameRoot: (element) => {
    try {
      return (element as PageElement & HTMLIFrameElement).contentDocument?.documentElement ?? null;
    } catch {
      return null;
    }
  },
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
