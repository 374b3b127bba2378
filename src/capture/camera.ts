import type { Capture, Framing, PointAnswer, Shown, Sight, Spot, Spotlight } from '../model/tab.ts';
import { browserPage, captureBrowserPage, turn } from './browser-page.ts';
import { type Lit, startHighlighter } from './highlight.ts';
import { type Known, rangeAt, rangeNear, rangeOfWords } from './locate.ts';
import type { PageElement } from './page.ts';
import { type Pointer, startPointer } from './pointer.ts';
import { type Framed, lookAt } from './sight.ts';
import { digest, watchText } from './watch.ts';
import { wordsAt } from './words-at.ts';

const LONGEST_LOAD = 8000;
const MARKUP = /^(?:text\/html|application\/xhtml\+xml|application\/xml|text\/xml)$/;
/** Fewer visible characters than this is no page to audit. */
const LEAST_TEXT = 10;

interface Held extends Known {
  readonly boxes: readonly PageElement[];
  readonly boxOf: (block: number) => number;
  readonly digest: number;
}

/** All that is ever done in the page: read it, light up parts of it, watch whether it changes. */
export const startCamera = (document: Document) => {
  const highlighter = startHighlighter(document);
  let held: Held | null = null;
  let pointer: Pointer | null = null;
  let framed: readonly Framed[] = [];

  const capture = async (): Promise<Capture> => {
    highlighter.clear();
    if (document.contentType === 'application/pdf') return { kind: 'blocked', obstacle: 'pdf' };
    if (!MARKUP.test(document.contentType)) return { kind: 'blocked', obstacle: 'other-file' };
    await loaded(document);
    const { snapshot, nodes } = await captureBrowserPage(document);
    const { blocks } = snapshot;
    held = { blocks, textsOf: nodes.textsOf, boxes: nodes.boxes, boxOf: (block) => blocks[block]?.box ?? -1, digest: digest(blocks) };
    const visible = blocks.reduce((sum, { text, hidden }) => sum + (hidden ? 0 : text.length), 0);
    // Handing a large snapshot over takes as long as reading it did: a task of its own.
    await turn();
    return visible < LEAST_TEXT ? { kind: 'blocked', obstacle: 'empty-page' } : { kind: 'snapshot', snapshot };
  };

  const find = ({ place, quote }: Spot): Lit | null => {
    if (held !== null && place !== undefined) {
      const lit = place.end > place.start ? rangeAt(held, place) : elementAt(held, place.block);
      if (lit !== null) return lit;
    }
    const words = (held !== null && place !== undefined && held.blocks[place.block]?.text.slice(place.start, place.end)) || quote;
    return rangeOfWords(browserPage(document), words);
  };

  const show = (spotlight: Spotlight): Shown => {
    const lit = spotlight.spots.map(find).filter((one) => one !== null);
    return highlighter.light(lit, spotlight);
  };

  /** Keeps in mind what pictures of the page are to frame; places may be of another reading of it. */
  const frame = (framings: readonly Framing[]): void => {
    framed = framings.map(({ number, tone, spots }) => ({ number, tone, lit: spots.map(findAgain).filter((one) => one !== null) }));
  };

  const findAgain = ({ place, quote }: Spot): Range | null => (held === null || place === undefined ? null : rangeNear(held, place, quote));

  const look = (top: number): Promise<Sight> => lookAt(document, top, framed);

  const stopPointing = (): void => pointer?.stop();

  /** Waits until the visitor points at words; the page is read anew, so that the answer is about the page as it is then. */
  const point = async (): Promise<PointAnswer> => {
    stopPointing();
    highlighter.clear();
    const mine = startPointer(document);
    pointer = mine;
    const pick = await mine.picked;
    if (pick === null) return { kind: 'cancelled' };
    const { snapshot, nodes } = await captureBrowserPage(document);
    const pointed = wordsAt(snapshot.blocks, nodes, pick);
    return pointed === null ? { kind: 'nothing' } : { kind: 'pointed', snapshot, pointed };
  };

  /** Tells when the page no longer reads as it was captured; at once, when nothing was. */
  const watch = (tell: (changed: boolean) => void): (() => void) => watchText(document, held?.digest ?? -1, tell);

  return { capture, show, clear: highlighter.clear, watch, point, stopPointing, frame, look };
};

const elementAt = (held: Held, block: number): Element | null => {
  const element = held.boxes[held.boxOf(block)] as (PageElement & Element) | undefined;
  return element?.isConnected ? element : null;
};

/** Waits until the document is read to its end, but not for ever: some pages never stop loading. */
const loaded = async (document: Document): Promise<void> => {
  if (document.readyState !== 'loading') return;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, LONGEST_LOAD);
    document.addEventListener('DOMContentLoaded', () => {
      clearTimeout(timer);
      done();
    });
  });
};
