import { browser } from 'wxt/browser';
import { type AuditWithVersions, attachmentsOf } from '../catalog.ts';
import type { AttachmentWork } from '../model/attachment-work.ts';
import type { Attachment } from '../model/fact.ts';
import { withSuppressions } from '../report/suppressions.ts';
import { readTab } from './audit-tab.ts';
import { showBadge } from './badge.ts';
import { type DeskTold, type Route, sessionName } from './desk.ts';
import { openDeskDoor } from './desk-door.ts';
import { type AttachmentRequest, pageOf, sendMessage } from './messages.ts';
import { hostOf } from './obstacle.ts';
import { readSuppressions } from './suppression-memory.ts';
import { readState, writeState } from './tab-store.ts';
import { nextJob, readWork, writeTables, writeWork } from './work-store.ts';

/** Attachments that one page is fetched of. */
const MOST = 100;

/** The background's side of checking attachments: what is to be fetched and by whom, and what becomes of the results. */
export const startAttachmentCheck = () => {
  const door = openDeskDoor(told);

  const check = async ({ tabId, again, keptOnly }: AttachmentRequest): Promise<void> => {
    const job = await nextJob();
    const files = await filesKnown(tabId);
    await writeWork(tabId, { job, files: files.map(({ href }) => ({ href, step: { kind: 'waiting' } })), comparing: false });
    const page = await readTab(tabId).catch(() => null);
    if (page === null || page.kind !== 'page') return writeWork(tabId, { job, files: [], comparing: false, trouble: 'unreadable' });
    const { snapshot, options } = page;
    const offered = attachmentsOf(snapshot, options).slice(0, MOST);
    const routed = await Promise.all(offered.map(async (file) => ({ file, route: await routeOf(file, snapshot.url) })));
    const wish = { ...(again === undefined ? {} : { again }), ...(keptOnly === undefined ? {} : { keptOnly }) };
    await door.begin({ tabId, job, snapshot, options, files: routed, ...wish });
    if (!keptOnly) await sendMessage('lendSession', sessionName(tabId, job), pageOf(tabId));
  };

  return {
    check: (request: AttachmentRequest): Promise<void> =>
      check(request).catch(async () => {
        const job = (await readWork(request.tabId))?.job ?? 0;
        await writeWork(request.tabId, { job, files: [], comparing: false, trouble: 'broken' });
      }),
    cancel: door.cancel,
    /** Whether the report of a tab tells of opened attachments. */
    wereOpened: async (tabId: number): Promise<boolean> => {
      const state = await readState(tabId);
      return state.kind === 'done' && state.report.attachments !== undefined;
    },
    /** What was begun for a page that is read anew, or gone, is of no use any more. */
    drop: async (tabId: number): Promise<void> => {
      await Promise.all([writeWork(tabId, null), writeTables(tabId, null)]);
      await door.cancel(tabId, null);
    },
  };
};

/** What the panel shows until the page was read again: the files of the report it has. */
const filesKnown = async (tabId: number): Promise<readonly Attachment[]> => {
  const state = await readState(tabId);
  return state.kind === 'done' ? (state.report.facts.attachments.value ?? []) : [];
};

/** The page may only ask its own site; of other sites the desk asks those that the user allowed. */
const routeOf = async ({ url }: Attachment, page: string): Promise<Route> => {
  const to = URL.parse(url);
  if (to !== null && to.origin === URL.parse(page)?.origin) return 'page';
  const host = hostOf(url);
  return host !== '' && (await browser.permissions.contains({ origins: [`*://${host}/*`] })) ? 'desk' : 'none';
};

/** What the desk tells is taken one after the other, so that no progress is written after the end. */
let last: Promise<unknown> = Promise.resolve();

const inTurn = (work: () => Promise<void>): void => {
  last = last.then(work, work);
};

const told: DeskTold = {
  progress: (tabId, work) =>
    inTurn(async () => {
      const current = await currentWork(tabId, work.job);
      if (current !== null && current.trouble === undefined) await writeWork(tabId, work);
    }),
  finished: (tabId, job, outcome) =>
    inTurn(async () => {
      const work = await currentWork(tabId, job);
      if (work === null) return;
      if (outcome === null) await writeWork(tabId, null);
      else if (typeof outcome === 'string') await writeWork(tabId, { ...work, trouble: outcome });
      else await take(tabId, outcome);
    }),
};

/** Results of a work that was replaced or dropped meanwhile are not taken. */
const currentWork = async (tabId: number, job: number): Promise<AttachmentWork | null> => {
  const work = await readWork(tabId);
  return work?.job === job ? work : null;
};

const take = async (tabId: number, { report: told, tables }: AuditWithVersions): Promise<void> => {
  const [before, suppressions] = await Promise.all([readState(tabId), readSuppressions()]);
  const report = withSuppressions(told, suppressions);
  await writeTables(tabId, tables);
  await writeState(tabId, before.kind === 'done' ? { ...before, report } : { kind: 'done', report });
  await Promise.all([writeWork(tabId, null), showBadge(tabId, report)]);
};
