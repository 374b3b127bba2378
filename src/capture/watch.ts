import type { Block } from '../model/snapshot.ts';
import { captureBrowserPage } from './browser-page.ts';
import { OVERLAY } from './overlay.ts';

const CALM = 700;
const NOTICED = ['style', 'class', 'hidden'];

/** What a visitor can read, as one number: digits are left out, so clocks and visit counters do not count. */
export const digest = (blocks: readonly Block[]): number => {
  let value = 0x811c9dc5;
  for (const { text, hidden } of blocks) {
    if (hidden) continue;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isDigit(unit)) value = Math.imul(value ^ unit, 0x01000193);
    }
    value = Math.imul(value ^ 10, 0x01000193);
  }
  return value >>> 0;
};

/** 0-9, also of full width. */
const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

/** Watches whether the page still reads as it did, and says so whenever that changes. */
export const watchText = (document: Document, original: number, tell: (changed: boolean) => void): (() => void) => {
  const url = addressOf(document);
  const passing = new Set<number>();
  const harmless = new Set<number>([original]);
  let rest = CALM;
  let timer = 0;
  let told = false;
  let stopped = false;

  const say = (changed: boolean): void => {
    if (changed === told) return;
    told = changed;
    tell(changed);
  };
  const look = async (): Promise<void> => {
    timer = 0;
    const started = performance.now();
    const { snapshot } = await captureBrowserPage(document);
    if (stopped) return;
    const now = digest(snapshot.blocks);
    // What comes and goes by itself (a carousel) is known once it has gone round.
    if (now === original) for (const seen of passing) harmless.add(seen);
    passing.add(now);
    say(addressOf(document) !== url || !harmless.has(now));
    rest = Math.max(CALM, (performance.now() - started) * 20);
  };
  const soon = (delay: number): void => {
    if (timer === 0) timer = window.setTimeout(() => void look(), delay);
  };

  const observer = new MutationObserver((records) => {
    if (!records.every(isOverlay)) soon(rest);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NOTICED });
  soon(0);
  return () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
  };
};

/** Our own marks coming and going are no change of the page. */
const isOverlay = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === OVERLAY);

const addressOf = (document: Document): string => document.URL.replace(/#.*$/, '');
