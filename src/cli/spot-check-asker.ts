import { readFetched } from '../attachments/read-fetched.ts';
import type { Visit } from '../batch/effect.ts';
import type { Outcome } from '../batch/outcome.ts';
import { outcomeOfStatus } from '../batch/read-page.ts';
import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Profile } from '../model/profile.ts';
import { openReadingRoom } from '../readers/reading-room.ts';
import { FETCH_VERDICTS } from './fetch-verdicts.ts';
import type { LoadedBytes } from './load.ts';
import { loadFile } from './load-file.ts';
import { MOST_BYTES } from './load-limits.ts';
import { askOnce } from './load-web.ts';
import { startReadingThread } from './reading-thread.ts';
import type { Pool } from './spot-check-pool.ts';

/** What holds for every request of a run. */
export interface Terms {
  readonly day: string;
  readonly attachments: boolean;
  /** Milliseconds one request may take. */
  readonly patience: number;
  /** The national one where absent. */
  readonly profile?: Profile;
}

/** One request. */
export interface Task extends Pick<Visit, 'purpose' | 'url'> {
  /** Attachments of a page that are at this address; empty unless one is asked for. */
  readonly files: readonly Attachment[];
  /** Milliseconds between two requests to the host; the engine keeps to it by itself where nobody else asks. */
  readonly pause: number;
}

/** What came of it. */
export interface Told {
  readonly outcome: Outcome;
  /** The page as it came, where its files are to be opened before it is audited to the end. */
  readonly page: LoadedBytes | null;
  readonly files: readonly Attachment[];
  /** What was read of the task's files, in their order. */
  readonly readings: readonly AttachmentReading[];
}

/** Asks sites and has the answers read; knows nothing of a run. */
export interface Asker {
  readonly ask: (task: Task, terms: Terms) => Promise<Told>;
  /** Audits a page again together with its files. */
  readonly finish: (page: LoadedBytes, readings: readonly AttachmentReading[], terms: Terms) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Most bytes of a page of a run. */
const PAGE_BYTES = 10 * 1024 * 1024;
const tooLarge = failure('too-big', '网页超过 10 MB，没有检查。', '请在浏览器里打开确认；网页内嵌了大文件时，请改为附件。');
/** Failures that another try would only repeat. */
const LASTING: ReadonlySet<string> = new Set(['bad-redirect', 'certificate', 'encryption', 'unknown-host']);

/** An asker on this machine; pages are read on the threads of the pool, which it closes with itself. */
export const startAsker = (pool: Pool): Asker => {
  const room = openReadingRoom(startReadingThread);

  const ask = async ({ purpose, url, files }: Task, { day, attachments, patience, profile }: Terms): Promise<Told> => {
    const most = purpose === 'file' ? MOST_BYTES : PAGE_BYTES;
    const answer = await (url.startsWith('file:') ? localAnswer(url) : askOnce(url, AbortSignal.timeout(patience), most));
    if (purpose === 'file') return readFiles(answer, files);
    if (isFailure(answer)) return only(outcomeOf(answer));
    if (answer.leadsTo !== null) return only({ kind: 'redirect', to: answer.leadsTo });
    const refused = outcomeOfStatus(answer.status, milliseconds(answer.retryAfter));
    if (purpose === 'robots') return only(refused ?? { kind: 'robots', text: new TextDecoder().decode(answer.bytes) });
    if (refused !== null) return only(refused);
    const page = { bytes: answer.bytes, url, contentType: answer.contentType };
    const read = await pool.read({ answer: { purpose: purpose === 'list' ? 'list' : 'page', page, attachments }, day, profile });
    return { ...only(read.outcome), page: read.files.length > 0 ? page : null, files: read.files };
  };

  /** A file is part of its page: whatever comes of it is told when the page is finished. */
  const readFiles = async (answer: Failure | Answer, files: readonly Attachment[]): Promise<Told> => {
    if (!isFailure(answer) && answer.leadsTo !== null) return only({ kind: 'redirect', to: answer.leadsTo });
    const readings: AttachmentReading[] = [];
    for (const file of files) readings.push(await readFetched(file, fetchedOf(answer), room.read));
    // What a site refuses of a file is a finding about the page; that it is asked too often, or in trouble, is the run's affair.
    const passing = isFailure(answer) ? null : outcomeOfStatus(answer.status, milliseconds(answer.retryAfter));
    const isRun = passing?.kind === 'trouble' || (passing?.kind === 'refused' && passing.status === 429);
    return { ...only(isRun ? passing : { kind: 'file' }), readings };
  };

  const finish: Asker['finish'] = async (page, files, { day, attachments, profile }) =>
    (await pool.read({ answer: { purpose: 'page', page, attachments, files }, day, profile })).outcome;

  const close = async (): Promise<void> => {
    room.close();
    await pool.close();
  };
  return { ask, finish, close };
};

/** An outcome that nothing else belongs to. */
export const only = (outcome: Outcome): Told => ({ outcome, page: null, files: [], readings: [] });

type Answer = Exclude<Awaited<ReturnType<typeof askOnce>>, Failure>;

const localAnswer = async (url: string): Promise<Answer | Failure> => {
  const loaded = await loadFile(url);
  return isFailure(loaded) ? loaded : { ...loaded, status: 200, leadsTo: null, retryAfter: '' };
};

const outcomeOf = (why: Failure): Outcome => {
  if (why.code === 'too-big') return { kind: 'unreadable', failure: tooLarge };
  if (why.code === 'missing-file') return { kind: 'vanished', failure: why };
  return LASTING.has(why.code) ? { kind: 'unreadable', failure: why } : { kind: 'trouble', failure: why, retryAfter: null };
};

/** Bytes of their own, since reading may take them away. */
const fetchedOf = (answer: Answer | Failure): Fetched =>
  isFailure(answer)
    ? { kind: 'none', verdict: FETCH_VERDICTS[answer.code] ?? 'offline' }
    : { kind: 'answer', status: answer.status, bytes: answer.bytes.slice() };

/** `120`, in seconds; a date or nothing tells none. */
const milliseconds = (retryAfter: string): number | null => (/^\d{1,6}$/u.test(retryAfter) ? Number(retryAfter) * 1_000 : null);
