import type { Look, Snapshot, Styles } from '../model/snapshot.ts';
import type { Dress, PageElement, PageNode, PageText, PageView } from './page.ts';
import { sampleBlocks } from './sample-blocks.ts';
import { type Walk, walk } from './walk.ts';

/** Inline styles that may take an element off the screen. */
const CONCEALING = /display|visibility|opacity/i;
// Without a prototype, where the browser would look for each option it is not given.
const SEEN: CheckVisibilityOptions = Object.assign(Object.create(null), { visibilityProperty: true, opacityProperty: true });
/** Few elements have one: the browser lists them faster than each can be asked. */
const CLICKED = '[onclick]';
/** A colour that lets nothing through, and one that lets everything. */
const OPAQUE = /^rgb\(/;
const CLEAR = 'rgba(0, 0, 0, 0)';
/** Elements around a text that are looked at. */
const DEEPEST = 100;

/** The page in front of the visitor, as the browser laid it out. */
export const browserPage = (document: Document): PageView => new BrowserPage(document);

/** See `browserPage`. */
class BrowserPage implements PageView {
  readonly root: PageElement;
  readonly url: string;
  readonly charset: string;
  readonly rendered = true;
  private readonly firstChild = nodeGetter('firstChild');
  private readonly nextSibling = nodeGetter('nextSibling');
  private readonly styles = new Map<string, boolean>();
  private readonly clicked = new Set<PageElement>();

  constructor(document: Document) {
    this.root = document.documentElement;
    this.url = document.URL;
    this.charset = document.characterSet.toLowerCase();
    this.listClicked(document);
  }

  private listClicked(document: Document): void {
    for (const one of document.querySelectorAll<PageElement & Element>(CLICKED)) this.clicked.add(one);
  }

  firstBelow(element: PageElement): PageNode | null {
    return this.firstChild.call(element);
  }

  nextBeside(node: PageNode): PageNode | null {
    return this.nextSibling.call(node);
  }

  onclick(element: PageElement): string | null {
    return this.clicked.has(element) ? attribute(element as PageElement & Element, 'onclick') : null;
  }

  form(element: PageElement): PageElement {
    return unclobbered(element as PageElement & Element);
  }

  isHidden(element: PageElement, tag: string, dress: Dress): boolean {
    const asked = element as PageElement & Element;
    return tag === 'form' ? isFormHidden(asked) : isHidden(asked, dress, this.styles);
  }

  frameSize(element: PageElement): readonly [number, number] {
    const { width, height } = Element.prototype.getBoundingClientRect.call(element);
    return [Math.round(width), Math.round(height)];
  }

  frameRoot(element: PageElement): PageElement | null {
    try {
      const content = (element as PageElement & HTMLIFrameElement).contentDocument;
      // A frame that is still empty has not come yet, or never will.
      if (!content?.body?.firstChild) return null;
      this.listClicked(content);
      return content.documentElement;
    } catch {
      return null;
    }
  }
}

// Asking the browser costs as much as all else of the walk, so what has no name of its own, and can be taken away by a style
// but is hardly ever made transparent, is asked less.
const isHidden = (element: Element, dress: Dress, styles: Map<string, boolean>): boolean => {
  const bare = dress === 'bare' || (dress === 'plain' && !mayConceal(element.getAttribute('style'), styles));
  return !(bare ? element.checkVisibility() : element.checkVisibility(SEEN)) && !isContents(element);
};

/** Whether an inline style may take its element off the screen; word processors write the same style a thousand times, so answers are kept. */
const mayConceal = (style: string | null, kept: Map<string, boolean>): boolean => {
  if (style === null) return false;
  const known = kept.get(style);
  if (known !== undefined) return known;
  const answer = CONCEALING.test(style);
  kept.set(style, answer);
  return answer;
};

/** What reads a node's neighbour; a form's own member may be overwritten by a control of that name. */
const nodeGetter = (name: 'firstChild' | 'nextSibling'): ((this: PageNode) => PageNode | null) => {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name) ?? {};
  if (get === undefined) throw new Error(`Node.prototype.${name} is gone.`);
  return get;
};

/** Members of a form may be overwritten, and asking around them takes longer: only forms are asked so. */
const isFormHidden = (form: Element): boolean => !Element.prototype.checkVisibility.call(form, SEEN) && !isContents(form);

/** An element with `display: contents` has no box of its own, yet its children are shown. */
const isContents = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return style.display === 'contents' && style.visibility === 'visible';
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
    await turn();
  }
  const snapshot = work.snapshot();
  return { snapshot: { ...snapshot, styles: stylesOf(snapshot, work.nodes) }, nodes: work.nodes };
};

/** How the sampled blocks look: type and colour of their longest text, alignment of the box it stands in. */
const stylesOf = (snapshot: Snapshot, nodes: Walk['nodes']): Styles => {
  const looks: Look[] = [];
  const known = new Map<string, number>();
  const siblings = new Map<Element, Map<string, number>>();
  const backgrounds = new Map<Element, string>();
  const ofBlock: Record<string, number> = {};
  for (const block of sampleBlocks(snapshot)) {
    const inner = parentOf(longest(nodes.textsOf(block)));
    const box = nodes.boxes[snapshot.blocks[block]?.box ?? -1] as (PageElement & Element) | undefined;
    const holder = parentOf(box);
    if (inner === null || box === undefined || holder === null) continue;
    // Neighbours that are dressed alike look alike: asking the browser of each costs ten times as much as comparing them.
    const alike = siblings.get(holder) ?? new Map<string, number>();
    siblings.set(holder, alike);
    const dress = dressOf(inner, box);
    const at = alike.get(dress) ?? place(lookOf(inner, box, backgrounds), looks, known);
    alike.set(dress, at);
    ofBlock[block] = at;
  }
  return { looks, ofBlock };
};

/** Index of a look in the list, put there when it is new. */
const place = (look: Look, looks: Look[], known: Map<string, number>): number => {
  const key = JSON.stringify(look);
  const at = known.get(key) ?? looks.push(look) - 1;
  known.set(key, at);
  return at;
};

/** Names, classes and inline styles from a text's element up to its box. */
const dressOf = (inner: Element, box: Element): string => {
  const parts: string[] = [];
  let one: Element | null = inner;
  for (let climb = 0; one !== null && climb < DEEPEST; climb += 1, one = parentOf(one)) {
    parts.push(one.tagName, attribute(one, 'class') ?? '', attribute(one, 'style') ?? '', attribute(one, 'id') ?? '');
    if (one === box) break;
  }
  return parts.join('|');
};

const lookOf = (inner: Element, box: Element, backgrounds: Map<Element, string>): Look => {
  const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(inner);
  const { textAlign, textIndent, lineHeight } = getComputedStyle(box);
  return {
    family: fontFamily.slice(0, 300),
    size: Number.parseFloat(fontSize),
    weight: Number(fontWeight),
    align: textAlign,
    indent: Number.parseFloat(textIndent) || 0,
    lineHeight: Number.parseFloat(lineHeight) || null,
    color,
    background: backgroundOf(inner, backgrounds),
  };
};

const longest = (texts: readonly PageText[]): PageText | undefined => {
  let [most] = texts;
  for (const text of texts) if (text.data.length > (most?.data.length ?? 0)) most = text;
  return most;
};

/** The element around a node; a form's own member may be overwritten by a control of that name. */
const parentOf = (node: PageText | Element | undefined | null): Element | null =>
  node === undefined || node === null ? null : (Reflect.get(Node.prototype, 'parentElement', node) as Element | null);

/** The colour behind an element; empty where a picture or something see-through lies there. Answers are kept. */
const backgroundOf = (element: Element, known: Map<Element, string>): string => {
  const passed: Element[] = [];
  let colour: string | undefined;
  for (let one: Element | null = element; colour === undefined; one = parentOf(one)) {
    if (one === null || passed.length >= DEEPEST) colour = one === null ? 'rgb(255, 255, 255)' : '';
    else {
      colour = known.get(one) ?? ownBackground(one);
      passed.push(one);
    }
  }
  for (const one of passed) known.set(one, colour);
  return colour;
};

/** An element's own background; undefined where it lets everything through. */
const ownBackground = (element: Element): string | undefined => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return '';
  if (OPAQUE.test(backgroundColor)) return backgroundColor;
  return backgroundColor === CLEAR ? undefined : '';
};

/** Lets the page do what it waits to do. */
export const turn = (): Promise<void> =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
