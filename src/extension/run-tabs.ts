import { browser } from 'wxt/browser';
import { type Failure, failure } from '../model/failure.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { pageOf, sendMessage } from './messages.ts';

const CAMERA = '/content-scripts/camera.js';
const KEY = 'run-tabs';
/** What a tab of our own shows until it is remembered; by it a background that was ended in between finds the tab. Firefox does not end one. */
const OPENING = import.meta.env.FIREFOX ? null : browser.runtime.getURL('/opening.html');
/** Milliseconds a page may take to load, and then its scripts to fill it in. */
const LOADING = 30_000;
const FILLING = 10_000;
/** Milliseconds between two looks at a page. */
const PAUSE = 500;

const UNSHOWN = failure('not-shown', '后台标签页没有打开这个网页。', '请在浏览器里打开确认；需要授权的网站，请先允许公开镜读取。');
const SLOW = failure('slow-page', '网页在后台标签页里 30 秒没有打开。', '请稍后再试，或在浏览器里打开后单独检查。');

/** Shows a page in a tab behind the others, waits until its scripts have filled it in, reads it and closes the tab. */
export const showPage = (url: string): Promise<Snapshot | Failure> =>
  inOwnTab(url, (first) => browser.tabs.create({ url: first, active: false }), readTab, UNSHOWN).catch(() => UNSHOWN);

/** Shows an address in a tab of our own, works on it and closes it, whatever happens; `unopened` is the answer where there is none. */
export const inOwnTab = async <T>(
  url: string,
  open: (first: string) => Promise<{ readonly id?: number | undefined }>,
  work: (tabId: number) => Promise<T>,
  unopened: T,
): Promise<T> => {
  const { id } = await open(OPENING ?? url);
  if (id === undefined) return unopened;
  try {
    await remember((tabs) => [...tabs, id]);
    if (OPENING !== null) await browser.tabs.update(id, { url });
    return await work(id);
  } finally {
    await close(id);
  }
};

/** Reads what a tab of our own shows once its scripts have filled it in; the camera is there then. */
export const readTab = async (tabId: number): Promise<Snapshot | Failure> => {
  if (!(await isLoaded(tabId))) return SLOW;
  await browser.scripting.executeScript({ target: { tabId }, files: [CAMERA] });
  return filledIn(tabId);
};

/** Tabs that were open when the background was last put to sleep: nobody waits for them any more. */
export const closeLeftTabs = async (): Promise<void> => {
  const left = await Promise.all([tabsOpen(), tabsOpening()]); // both asked for before anything new is opened
  for (const tabId of new Set(left.flat())) await close(tabId);
};

const isLoaded = async (tabId: number): Promise<boolean> => {
  for (let waited = 0; waited < LOADING; waited += PAUSE) {
    if ((await browser.tabs.get(tabId)).status === 'complete') return true;
    await rest();
  }
  return false;
};

/** Read again and again until nothing is added any more. */
const filledIn = async (tabId: number): Promise<Snapshot | Failure> => {
  let before = -1;
  for (let waited = 0; ; waited += PAUSE) {
    await rest();
    const capture = await sendMessage('capture', undefined, pageOf(tabId));
    if (capture.kind === 'blocked') return UNSHOWN;
    const letters = capture.snapshot.blocks.reduce((sum, { text }) => sum + text.length, 0);
    if ((letters > 0 && letters === before) || waited >= FILLING) return capture.snapshot;
    before = letters;
  }
};

const close = async (tabId: number): Promise<void> => {
  await browser.tabs.remove(tabId).catch(() => undefined);
  await remember((tabs) => tabs.filter((one) => one !== tabId));
};

const tabsOpen = async (): Promise<readonly number[]> => {
  const kept = await browser.storage.session.get(KEY);
  return Array.isArray(kept[KEY]) ? (kept[KEY] as readonly number[]) : []; // only we write it
};

const tabsOpening = async (): Promise<readonly number[]> =>
  OPENING === null ? [] : (await browser.tabs.query({ url: OPENING })).flatMap(({ id }) => id ?? []);

/** In turn, so that of two tabs none is forgotten. */
const remember = async (change: (tabs: readonly number[]) => readonly number[]): Promise<void> => {
  await navigator.locks.request(KEY, async () => browser.storage.session.set({ [KEY]: change(await tabsOpen()) }));
};

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE));
