import { browser } from 'wxt/browser';
import { isFailure } from '../model/failure.ts';
import type { Framing, Sight } from '../model/tab.ts';
import { pageOf, sendMessage } from './messages.ts';
import { inOwnTab, readTab } from './run-tabs.ts';
import { endOf, isHidden, MOST_HEIGHT, MOST_SCREENS, nextPart, type Strip } from './strips.ts';

/** A page to be photographed, and what its picture is to frame. */
export interface PictureWish {
  readonly url: string;
  readonly framings: readonly Framing[];
}

/** Its strips from the top down, or why there are none; Chinese, part of a sentence. */
export type Photographed =
  | { readonly kind: 'taken'; readonly strips: readonly Strip[]; readonly cut: boolean }
  | { readonly kind: 'none'; readonly reason: string };

/** What the browser wants for a picture of a window; anything less is not enough. */
export const EVERYWHERE: { origins: ['<all_urls>'] } = { origins: ['<all_urls>'] };

const SIZE = { width: 1280, height: 900 };
/** Milliseconds between two pictures: the browser takes two a second. */
const PAUSE = 600;
/** Milliseconds that the browser may need for one. */
const PATIENCE = 10_000;
const QUALITY = 90;
/** Milliseconds after which a page is given up, whatever keeps it: one that shows a question of its own answers nothing. */
const LONGEST = 120_000;
/** Tries to see what a header hides, as long as it grows. */
const LOOKS = 3;

const none = (reason: string): Photographed => ({ kind: 'none', reason });
const UNOPENED = none('截图窗口没有打开这个网页');
const STUCK = none('网页在截图窗口里没有响应');
const PUT_AWAY = none('截图窗口被遮住、最小化或关闭');

/** Photographs pages one after another in a small window of our own, that comes up behind the person's. */
export const startPictureWindow = (): ((wish: PictureWish) => Promise<Photographed>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (wish) => {
    const taken = last.then(() => photograph(wish)).catch(() => PUT_AWAY);
    last = taken;
    return taken;
  };
};

const photograph = async ({ url, framings }: PictureWish): Promise<Photographed> => {
  if (!(await browser.permissions.contains(EVERYWHERE))) return none('浏览器没有允许截图');
  const open = async (first: string) =>
    (await browser.windows.create({ url: first, type: 'popup', focused: false, ...SIZE }))?.tabs?.[0] ?? {};
  const take = async (tabId: number): Promise<Photographed> => {
    const read = await readTab(tabId).catch(() => null);
    if (read === null || isFailure(read)) return UNOPENED;
    await sendMessage('frame', framings, pageOf(tabId));
    return stripsOf(tabId);
  };
  return inOwnTab(url, open, (tabId) => Promise.race([take(tabId), givenUp()]), UNOPENED);
};

const givenUp = (): Promise<Photographed> => new Promise((done) => setTimeout(() => done(STUCK), LONGEST));

const stripsOf = async (tabId: number): Promise<Photographed> => {
  const strips: Strip[] = [];
  let [done, page] = [0, 1];
  while (done < page && strips.length < MOST_SCREENS && done < MOST_HEIGHT) {
    const sight = await lookBelow(tabId, done, strips.at(-1)?.sight.header ?? 0);
    const part = nextPart(sight, done);
    if (!sight.drawn) return PUT_AWAY;
    if (part === null) break;
    await new Promise((rested) => setTimeout(rested, PAUSE));
    const strip = { taken: await pictureOf(tabId), sight, ...part };
    strips.push(strip);
    [done, page] = [endOf(strip), sight.page - 1];
  }
  return { kind: 'taken', strips, cut: done < page };
};

/** Scrolls so that the page goes on below `done` where no header hides it. */
const lookBelow = async (tabId: number, done: number, header: number): Promise<Sight> => {
  let sight = await sendMessage('look', done - header, pageOf(tabId));
  for (let round = 1; round < LOOKS && isHidden(sight, done); round += 1) {
    sight = await sendMessage('look', done - sight.header, pageOf(tabId));
  }
  return sight;
};

const pictureOf = async (tabId: number): Promise<string> => {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) throw new Error('The tab is not in front of its window.');
  const late = new Promise<never>((_, broke) => setTimeout(() => broke(new Error('No picture came.')), PATIENCE));
  return Promise.race([browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: QUALITY }), late]);
};
