import { browser } from 'wxt/browser';
import type { PageType } from '../model/fact.ts';
import type { Shown, Spotlight, Staleness, TabState } from '../model/tab.ts';
import { sharedLight } from './frame-spots.ts';
import { pageOf, sendMessage } from './messages.ts';
import { panelAttachments } from './panel-attachments.ts';
import { panelCompare } from './panel-compare.ts';
import { panelLedger } from './panel-ledger.ts';
import { settings } from './panel-settings.ts';
import { panelSuppressions } from './panel-suppressions.ts';
import { currentTab, followTab } from './panel-tab.ts';
import { teachingOf } from './panel-teaching.ts';
import { chooseProfile, readProfiles, watchProfiles } from './profile-memory.ts';
import { readState, watchStates, writeState } from './tab-store.ts';
import { watchPage } from './watch-page.ts';
import { openWorkbench } from './workbench-door.ts';
import { profileDoor } from './workbench-profiles.ts';

/** What the panel is told: the state of the tab it looks at, and whether a report may be out of date. */
export interface View {
  readonly state: TabState;
  readonly stale: Staleness | null;
}

const WELCOMED = 'welcomed';
const EVERYWHERE = '*://*/*';

/** The panel's side of the extension: which tab it looks at, what is known of it, and what can be asked. */
export const startPanelLink = () => {
  let tabId = -1;
  let changes = 0;
  let view: View = { state: { kind: 'idle' }, stale: null };
  let leave = (): void => undefined;
  const listeners = new Set<(view: View) => void>();
  const attachments = panelAttachments(() => tabId);

  const tell = (next: View): void => {
    view = next;
    for (const listener of listeners) listener(view);
  };
  const enter = (state: TabState): void => {
    leave();
    leave = (): void => undefined;
    tell({ state, stale: null });
    if (state.kind !== 'done') return;
    const stops = [watchPage(tabId, (stale) => tell({ ...view, stale }))];
    // Held only so that the frame, too, clears its marks when the panel goes.
    if (state.frame !== undefined) stops.push(watchPage(tabId, () => undefined, state.frame.frameId));
    leave = () => {
      for (const stop of stops) stop();
    };
  };
  const ask = async (wish: { readonly pageType?: PageType | null; readonly join?: boolean }): Promise<void> => {
    const asked = tabId;
    try {
      const state = await sendMessage('audit', { tabId: asked, ...wish });
      if (asked === tabId && view.state.kind === 'auditing') enter(state);
    } catch (error) {
      await writeState(asked, { kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  const frame = () => (view.state.kind === 'done' ? view.state.frame : undefined);
  const show = async (spotlight: Spotlight): Promise<Shown> => {
    const merged = frame();
    if (merged === undefined) return (await send(() => sendMessage('show', spotlight, pageOf(tabId)))) ?? 'gone';
    const shared = sharedLight(spotlight, merged);
    const [inPage, inFrame] = await Promise.all([
      send(() => sendMessage('show', shared.page, pageOf(tabId))),
      send(() => sendMessage('show', shared.frame, { tabId, frameId: merged.frameId })),
    ]);
    return [inPage, inFrame].find((shown) => shown === 'shown') ?? [inPage, inFrame].find((shown) => shown === 'hidden') ?? 'gone';
  };
  const clear = (): void => {
    const merged = frame();
    void send(() => sendMessage('clear', undefined, pageOf(tabId)));
    if (merged !== undefined) void send(() => sendMessage('clear', undefined, { tabId, frameId: merged.frameId }));
  };
  const turnTo = async (next: number): Promise<void> => {
    if (next !== tabId) clear();
    tabId = next;
    void attachments.turnTo(next);
    const before = changes;
    const state = await readState(next);
    // What was told meanwhile is newer than what was read.
    if (tabId !== next || changes !== before) return;
    enter(state);
    // Whoever began it may be gone: then it is begun again.
    if (state.kind === 'auditing') void ask({ join: true });
  };
  watchChosen(() => {
    // Other pages say by which profile they were judged.
    if (view.state.kind === 'done' && view.stale !== 'left') void send(() => sendMessage('judgeAnew', tabId));
  });
  watchStates((changed, state) => {
    if (changed !== tabId) return;
    changes += 1;
    enter(state);
  });
  followTab((next) => void turnTo(next));
  void currentTab().then(turnTo);

  return {
    current: (): View => view,
    subscribe: (listener: (view: View) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    audit: (): void => void ask({}),
    correct: (pageType: PageType | null): void => void ask({ pageType }),
    show,
    clear,
    attachments,
    teaching: teachingOf(() => tabId),
    settings,
    workbench: { open: (place: string): void => void openWorkbench(place), ...panelLedger(() => tabId, { show, clear }) },
    ...judgingOf(() => tabId),
    /** Asks for lasting permission, for one site or all; must be called within a click. */
    allow: async (host: string): Promise<void> => {
      const origin = host === '' ? EVERYWHERE : `*://${host}/*`;
      if (await browser.permissions.request({ origins: [origin] })) await ask({});
    },
    isWelcomed: async (): Promise<boolean> => (await browser.storage.local.get(WELCOMED))[WELCOMED] === true,
    welcome: (): void => void browser.storage.local.set({ [WELCOMED]: true }),
    version: browser.runtime.getManifest().version,
  };
};

/** What the panel can change of how pages are judged. */
const judgingOf = (tab: () => number) => ({
  compare: panelCompare(tab),
  suppressions: panelSuppressions,
  profiles: { watch: profileDoor.watch, choose: chooseProfile },
});

/** Tells when pages are judged by another profile than before, or by other words of it. */
const watchChosen = (tell: () => void): void => {
  const read = async (): Promise<string> => JSON.stringify((await readProfiles()).chosen);
  let before = read();
  watchProfiles(async () => {
    const last = before;
    before = read();
    if ((await last) !== (await before)) tell();
  });
};

/** The page may be gone at any time: then there is no answer. */
const send = async <T>(message: () => Promise<T>): Promise<T | null> => {
  try {
    return await message();
  } catch {
    return null;
  }
};
