import { browser } from 'wxt/browser';
import { type AuditOptions, audit } from '../catalog.ts';
import type { PageType } from '../model/fact.ts';
import type { Report } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Capture, Compared, MergedFrame, TabState } from '../model/tab.ts';
import { withSuppressions } from '../report/suppressions.ts';
import { today } from '../text/today.ts';
import { clearBadge, showBadge } from './badge.ts';
import { besideOf } from './beside-store.ts';
import { withForeignBody } from './frame-capture.ts';
import { type AuditRequest, pageOf, sendMessage } from './messages.ts';
import { hostOf, obstacleOf } from './obstacle.ts';
import { rememberedType, rememberType } from './page-type-memory.ts';
import { readProfiles } from './profile-memory.ts';
import { readSites } from './site-memory.ts';
import { readSuppressions } from './suppression-memory.ts';
import { readState, writeState } from './tab-store.ts';

const CAMERA = '/content-scripts/camera.js';
const LONGEST = 20_000;
const underWay = new Map<number, Promise<TabState>>();

/** Reads and audits a tab; its state is kept and its badge set. At most one audit of a tab runs at a time. */
export const auditTab = (request: AuditRequest): Promise<TabState> => {
  const { tabId, join } = request;
  const running = underWay.get(tabId);
  if (running !== undefined && join) return running;
  const next = (running ?? readState(tabId))
    .then((state) => (join && state.kind !== 'auditing' ? state : run(request)))
    .finally(() => {
      if (underWay.get(tabId) === next) underWay.delete(tabId);
    });
  underWay.set(tabId, next);
  return next;
};

const run = async ({ tabId, pageType }: AuditRequest): Promise<TabState> => {
  const before = await readState(tabId);
  await Promise.all([writeState(tabId, { kind: 'auditing' }), clearBadge(tabId)]);
  if (pageType !== undefined && before.kind === 'done') await rememberType(before.report, pageType);
  const state = await judged(tabId);
  await writeState(tabId, state);
  if (state.kind === 'done') await showBadge(tabId, state.report);
  return state;
};

const judged = async (tabId: number): Promise<TabState> => {
  try {
    const page = await readTab(tabId);
    if (page.kind === 'blocked') return { ...page, host: '' };
    const { report, frame, compared } = page;
    return { kind: 'done', report, ...(frame === undefined ? {} : { frame }), ...(compared === undefined ? {} : { compared }) };
  } catch (error) {
    return troubleOf(error, await addressOf(tabId));
  }
};

/** A tab's page as it was read and audited just now, and what it was audited by; or why it cannot be. */
export type ReadPage =
  | {
      readonly kind: 'page';
      readonly snapshot: Snapshot;
      readonly options: AuditOptions;
      readonly report: Report;
      readonly frame: MergedFrame | undefined;
      readonly compared: Compared | undefined;
    }
  | Extract<Capture, { kind: 'blocked' }>;

/** Reads and audits the page of a tab by the chosen profile, with the page it is compared with; nothing is kept of it. */
export const readTab = async (tabId: number): Promise<ReadPage> => {
  const capture = await captureTab(tabId);
  if (capture.kind === 'blocked') return capture;
  const [{ chosen: profile }, learned, beside] = await Promise.all([readProfiles(), readSites(), besideOf(tabId, capture.snapshot.url)]);
  const given = { day: today(), learned, profile, ...(beside === null ? {} : { [beside.compared.as]: beside.snapshot }) };
  const { snapshot, frame } = await withForeignBody(tabId, capture.snapshot, given);
  const first = audit(snapshot, given);
  // The page type that the user once gave this column holds; it is only known after a first look.
  const remembered: PageType | undefined = await rememberedType(first);
  const options = remembered === undefined ? given : { ...given, pageType: remembered };
  const report = withSuppressions(remembered === undefined ? first : audit(snapshot, options), await readSuppressions());
  return { kind: 'page', snapshot, options, report, frame, compared: beside?.compared };
};

/** Puts the camera into the page (once is enough, twice does no harm) and asks it for a snapshot. */
export const captureTab = async (tabId: number): Promise<Capture> => {
  const work = async (): Promise<Capture> => {
    await browser.scripting.executeScript({ target: { tabId }, files: [CAMERA], injectImmediately: true });
    return sendMessage('capture', undefined, pageOf(tabId));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Capture>((done) => {
    timer = setTimeout(() => done({ kind: 'blocked', obstacle: 'slow-page' }), LONGEST);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
};

const troubleOf = (error: unknown, url: string): TabState => {
  const saying = error instanceof Error ? error.message : String(error);
  const obstacle = obstacleOf(url, saying);
  if (obstacle !== null) return { kind: 'blocked', obstacle, host: hostOf(url) };
  return { kind: 'failed', detail: error instanceof Error ? (error.stack ?? saying) : saying };
};

/** Empty when we may not know it. */
const addressOf = async (tabId: number): Promise<string> => {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
};
