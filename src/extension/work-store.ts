import { browser } from 'wxt/browser';
import type { VersionTable } from '../attachments/version-tables.ts';
import type { AttachmentWork } from '../model/attachment-work.ts';

const JOBS = 'jobs';
const WORK = 'work:';
const TABLES = 'versions:';

/** A number that no work of this browser session had before. */
export const nextJob = async (): Promise<number> => {
  const job = ((await read<number>(JOBS)) ?? 0) + 1;
  await write(JOBS, job);
  return job;
};

/** The work on a tab's attachments that is under way or came to nothing; null for none. */
export const readWork = async (tabId: number): Promise<AttachmentWork | null> => read(`${WORK}${tabId}`);

/** Keeps the work on a tab's attachments; null ends it. */
export const writeWork = (tabId: number, work: AttachmentWork | null): Promise<void> => write(`${WORK}${tabId}`, work);

/** The versions of a tab's documents side by side; null where none were compared. */
export const readTables = (tabId: number): Promise<readonly VersionTable[] | null> => read(`${TABLES}${tabId}`);

/** Keeps the versions of a tab's documents; where there is no room for them they are not kept. */
export const writeTables = (tabId: number, tables: readonly VersionTable[] | null): Promise<void> =>
  write(`${TABLES}${tabId}`, tables).catch(() => undefined);

/** Tells every later work of any tab. */
export const watchWork = (tell: (tabId: number, work: AttachmentWork | null) => void): void => {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(WORK)) tell(Number(key.slice(WORK.length)), (newValue as AttachmentWork | undefined) ?? null);
    }
  });
};

const read = async <T>(key: string): Promise<T | null> => ((await browser.storage.session.get(key))[key] as T | undefined) ?? null; // only we write it

const write = (key: string, value: unknown): Promise<void> =>
  value === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value });
