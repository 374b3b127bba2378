import { captureBrowserPage } from '../../src/capture/browser-page.ts';
import { startCamera } from '../../src/capture/camera.ts';
import { audit } from '../../src/catalog.ts';
import { floorProbe } from './floor.ts';

const DAY = '2026-01-05';

/** Captures, reads the facts and runs every rule, as the product does; answers the number of rules that spoke. */
const wholeAudit = async (): Promise<number> => audit((await captureBrowserPage(document)).snapshot, { day: DAY }).checks.length;

/** Milliseconds of one call, averaged over as many calls as fill `least` milliseconds: a page's clock is coarse. */
const timed = async (work: () => unknown, least: number): Promise<number> => {
  const start = performance.now();
  let calls = 0;
  let end = start;
  while (end - start < least) {
    await work();
    calls += 1;
    end = performance.now();
  }
  return (end - start) / calls;
};

/**
 * The longest time the page waited for a turn while it was captured and the snapshot was handed over, as the product does both:
 * a heartbeat runs beside the work, and the longest gap between two beats is the longest task. The audit itself runs in the
 * background, outside the page.
 */
const longestTask = async (): Promise<number> => {
  const { port1, port2 } = new MessageChannel();
  let beating = true;
  let last = performance.now();
  let longest = 0;
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (beating) port2.postMessage(null);
  };
  port1.onmessage = beat;
  beat();
  JSON.stringify(await startCamera(document).capture());
  await nextTask();
  beating = false;
  beat();
  port1.close();
  return longest;
};

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The two checkers the audit is measured beside, once their scripts are in the page. */
const others = globalThis as unknown as {
  readonly axe: { run: () => Promise<unknown> };
  readonly HTMLCS: { process: (standard: string, document: Document, done: () => void) => void };
};

/** What the measuring side calls in the page. */
const bench = {
  elements: (): number => document.querySelectorAll('*').length,
  audit: (least: number): Promise<number> => timed(wholeAudit, least),
  capture: (least: number): Promise<number> => timed(() => captureBrowserPage(document), least),
  floor: (least: number): Promise<number> => timed(() => floorProbe(document), least),
  axe: (): Promise<number> => timed(() => others.axe.run(), 0.001),
  htmlcs: (): Promise<number> => timed(() => new Promise<void>((done) => others.HTMLCS.process('WCAG2AA', document, done)), 0.001),
  longestTask,
};

Object.assign(globalThis, { bench });
