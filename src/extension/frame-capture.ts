import { browser } from 'wxt/browser';
import { mergeFrame } from '../capture/merge-frame.ts';
import { type AuditOptions, foreignBodyOf } from '../catalog.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { MergedFrame } from '../model/tab.ts';
import { sendMessage } from './messages.ts';

/** A page, and the frame of another site that was read into it. */
export interface WholePage {
  readonly snapshot: Snapshot;
  readonly frame?: MergedFrame;
}

const CAMERA = '/content-scripts/camera.js';
const FRAMES = 20;

/** The page together with its text where that stands in another site's frame and the user allowed to read that site. */
export const withForeignBody = async (tabId: number, page: Snapshot, options: AuditOptions): Promise<WholePage> => {
  const foreign = foreignBodyOf(page, options);
  if (foreign === null || !(await isAllowed(foreign.origin))) return { snapshot: page };
  const outer = page.frames[foreign.frame];
  const inner = await framesOf(tabId);
  const found =
    inner.find(({ snapshot }) => snapshot.url === foreign.url) ?? inner.find(({ snapshot }) => originOf(snapshot.url) === foreign.origin);
  if (outer === undefined || found === undefined) return { snapshot: page };
  return {
    snapshot: mergeFrame(page, foreign.frame, found.snapshot),
    frame: { frameId: found.frameId, block: outer.block, count: found.snapshot.blocks.length },
  };
};

const isAllowed = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [`*://${new URL(origin).hostname}/*`] });

/** Every frame of the tab that we may read, by itself. */
const framesOf = async (tabId: number): Promise<readonly { readonly frameId: number; readonly snapshot: Snapshot }[]> => {
  const target = { tabId, allFrames: true };
  const injected = await browser.scripting.executeScript({ target, files: [CAMERA], injectImmediately: true });
  const captures = injected
    .filter(({ frameId }) => frameId !== 0)
    .slice(0, FRAMES)
    .map(async ({ frameId }) => {
      const capture = await sendMessage('capture', undefined, { tabId, frameId }).catch(() => null);
      return capture?.kind === 'snapshot' ? [{ frameId, snapshot: capture.snapshot }] : [];
    });
  return (await Promise.all(captures)).flat();
};

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');
