import type { Area, Sight } from '../model/tab.ts';
import { areasOf, type Lit } from './highlight.ts';

/** Something to be framed in a picture of the page. */
export interface Framed {
  readonly number: number;
  readonly tone: 'fail' | 'review';
  readonly lit: readonly Lit[];
}

/** Pixels scrolled to tell what stays where it is from what goes along. */
const NUDGE = 40;
/** Milliseconds after which a page that draws nothing is not waited for. */
const PATIENCE = 2_000;
/** A bar is at least this wide, and at most this high, in shares of the window. */
const WIDE = 0.5;
const HIGH = 0.4;
/** Pixels beside a bar that are left out with it: pictures that are packed take on something of its colour. */
const HALO = 4;
/** Where bars are looked for along an edge, in shares of the width. */
const PROBES = [0.1, 0.5, 0.9];

/** Scrolls the page to a height and says what a picture of the window would show there; nothing is written into the page. */
export const lookAt = async (document: Document, top: number, framed: readonly Framed[]): Promise<Sight> => {
  const root = document.documentElement;
  const scroller = document.scrollingElement ?? root;
  const most = Math.max(0, scroller.scrollHeight - root.clientHeight);
  const target = Math.min(Math.max(0, Math.round(top)), most);
  // Pages that pin their bars by a script do so when they hear of the scrolling.
  scrollToHeight(target >= NUDGE ? target - NUDGE : Math.min(most, target + NUDGE));
  await drawnAgain();
  const before = edgeElements(document).map((element) => ({ element, top: element.getBoundingClientRect().top }));
  const isNudged = most > 0;
  scrollToHeight(target);
  const drawn = await drawnAgain();
  const bars = isNudged ? before.filter((one) => isBar(root, one)).map(({ element }) => element.getBoundingClientRect()) : [];
  const { clientWidth: width, clientHeight: height } = root;
  return {
    across: innerWidth,
    width,
    height,
    page: scroller.scrollHeight,
    at: scroller.scrollTop,
    header: Math.max(0, ...bars.filter((bar) => bar.top <= 2).map(({ bottom }) => bottom + HALO)),
    footer: Math.max(0, ...bars.filter((bar) => bar.bottom >= height - 2).map((bar) => height - bar.top + HALO)),
    drawn,
    frames: framed.map(({ number, tone, lit }) => ({ number, tone, areas: lit.flatMap(areasOf).map(plainArea) })),
  };
};

const scrollToHeight = (top: number): void => scrollTo({ top, left: 0, behavior: 'instant' });

/** Whether the page was drawn twice; a window that is put away or covered draws nothing. */
const drawnAgain = (): Promise<boolean> =>
  new Promise((done) => {
    const timer = setTimeout(() => done(false), PATIENCE);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        done(true);
      }),
    );
  });

const edgeElements = (document: Document): readonly Element[] => {
  const { clientWidth, clientHeight } = document.documentElement;
  const found = PROBES.flatMap((share) =>
    [1, clientHeight - 2].flatMap((height) => document.elementsFromPoint(clientWidth * share, height)),
  );
  return [...new Set(found)];
};

/** Whether it stayed where it was while the page was scrolled, and lies across an edge of the window. */
const isBar = (root: Element, { element, top }: { readonly element: Element; readonly top: number }): boolean => {
  const area = element.getBoundingClientRect();
  return Math.abs(area.top - top) < 2 && area.width >= root.clientWidth * WIDE && area.height <= root.clientHeight * HIGH;
};

const plainArea = ({ left, top, width, height }: DOMRect): Area => ({ left, top, width, height });
