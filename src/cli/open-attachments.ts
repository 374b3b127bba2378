import { setTimeout as pause } from 'node:timers/promises';
import { fetchPatiently, twoOfEachHost } from '../attachments/fetch-politely.ts';
import { readFetched } from '../attachments/read-fetched.ts';
import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { isFailure } from '../model/failure.ts';
import { openReadingRoom } from '../readers/reading-room.ts';
import { FETCH_VERDICTS } from './fetch-verdicts.ts';
import { loadBeside } from './load-beside.ts';
import { askWeb } from './load-web.ts';
import { startReadingThread } from './reading-thread.ts';

/** How a page's attachments are fetched. */
export interface Fetching {
  /** The page as it was given: an address or a path. */
  readonly page: string;
  /** Milliseconds one attempt may take. */
  readonly patience: number;
  /** Milliseconds before each further attempt. */
  readonly pauses?: readonly number[];
}

/** Fetches and reads the attachments of a page, at most two of a host at a time, and says on a terminal how far it is. */
export const openAttachments = async (files: readonly Attachment[], fetching: Fetching): Promise<readonly AttachmentReading[]> => {
  const room = openReadingRoom(startReadingThread);
  let done = 0;
  try {
    return await twoOfEachHost(files, async (file) => {
      const reading = await readFetched(file, await fetched(file, fetching), room.read);
      done += 1;
      progress(done, files.length);
      return reading;
    });
  } finally {
    room.close();
  }
};

const fetched = async (file: Attachment, { page, patience, pauses }: Fetching): Promise<Fetched> =>
  (await loadBeside(file, page)) ??
  fetchPatiently(file, { attempt: ({ url }) => attempt(url, patience), pause, ...(pauses === undefined ? {} : { pauses }) });

const attempt = async (url: string, patience: number): Promise<Fetched> => {
  const answer = await askWeb(url, patience);
  return isFailure(answer)
    ? { kind: 'none', verdict: FETCH_VERDICTS[answer.code] ?? 'offline' }
    : { kind: 'answer', status: answer.status, bytes: answer.bytes };
};

const progress = (done: number, all: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r检查附件 ${done}/${all}${done === all ? '\n' : ''}`);
};
