import { readFetched } from '../attachments/read-fetched.ts';
import { knownAddress } from '../batch/address.ts';
import type { Visit } from '../batch/effect.ts';
import type { Outcome } from '../batch/outcome.ts';
import { outcomeOfStatus } from '../batch/read-page.ts';
import { numberOf } from '../batch/state.ts';
import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import { openReadingRoom } from '../readers/reading-room.ts';
import type { LoadedBytes } from './load.ts';
import { loadFile } from './load-file.ts';
import { MOST_BYTES } from './load-limits.ts';
import { askOnce } from './load-web.ts';
import { startReadingThread } from './reading-thread.ts';
import type { Pool } from './spot-check-pool.ts';

/** What a visitor is told once. */
export interface Visiting {
  readonly day: string;
  readonly attachments: boolean;
  /** Milliseconds one request may take. */
  readonly patience: number;
}

/** Asks sites for what the engine wants, once each time, and has it read. */
export interface Visitor {
  readonly visit: (visit: Visit) => Promise<Outcome>;
  readonly finishPage: (job: string, files: readonly string[]) => Promise<Outcome>;
  readonly close: () => void;
}

/** Most bytes of a page of a run. */
const PAGE_BYTES = 10 * 1024 * 1024;
const tooLarge = failure('too-big', '网页超过 10 MB，没有检查。', '请在浏览器里打开确认；网页内嵌了大文件时，请改为附件。');
/** Failures that another try would only repeat. */
const LASTING: ReadonlySet<string> = new Set(['bad-redirect', 'certificate', 'encryption', 'unknown-host']);

interface Kept {
  readonly page: LoadedBytes;
  readonly files: readonly Attachment[];
  readonly fetched: Map<string, Fetched>;
}

/** A visitor with a pool of reading threads. */
export const startVisitor = ({ day, attachments, patience }: Visiting, pool: Pool): Visitor => {
  const kept = new Map<string, Kept>();
  const room = openReadingRoom(startReadingThread);

  const visit = async (wish: Visit): Promise<Outcome> => {
    const { purpose, url } = wish;
    const most = purpose === 'file' ? MOST_BYTES : PAGE_BYTES;
    const answer = await (url.startsWith('file:') ? localAnswer(url) : askOnce(url, AbortSignal.timeout(patience), most));
    if (purpose === 'file') return keepFile(wish, answer);
    if (isFailure(answer)) return outcomeOf(answer);
    if (answer.leadsTo !== null) return { kind: 'redirect', to: answer.leadsTo };
    const refused = outcomeOfStatus(answer.status, milliseconds(answer.retryAfter));
    if (purpose === 'robots') return refused ?? { kind: 'robots', text: new TextDecoder().decode(answer.bytes) };
    if (refused !== null) return refused;
    const { bytes, contentType } = answer;
    const read = await pool.read({ answer: { purpose, page: { bytes, url, contentType }, attachments }, day });
    if (read.files.length > 0) kept.set(wish.job, { page: answer, files: read.files, fetched: new Map() });
    return read.outcome;
  };

  /** A file is part of its page: whatever comes of it is told when the page is finished. */
  const keepFile = ({ job }: Visit, answer: Failure | Answer): Outcome => {
    const page = kept.get(`page:${numberOf(job)}`);
    if (!isFailure(answer) && answer.leadsTo !== null) return { kind: 'redirect', to: answer.leadsTo };
    page?.fetched.set(job, fetchedOf(answer));
    // What a site refuses of a file is a finding about the page; that it is asked too often, or in trouble, is the run's affair.
    const passing = isFailure(answer) ? null : outcomeOfStatus(answer.status, milliseconds(answer.retryAfter));
    if (passing?.kind === 'trouble' || (passing?.kind === 'refused' && passing.status === 429)) return passing;
    return { kind: 'file' };
  };

  const finishPage = async (job: string, urls: readonly string[]): Promise<Outcome> => {
    const page = kept.get(job);
    if (page === undefined) return { kind: 'unasked' };
    kept.delete(job);
    const readings: AttachmentReading[] = [];
    for (const file of page.files) {
      const fetched = page.fetched.get(`file:${numberOf(job)}:${urls.indexOf(knownAddress(file.url) ?? '')}`);
      readings.push(await readFetched(file, fetched ?? { kind: 'none', verdict: 'no-address' }, room.read));
    }
    const { bytes, url, contentType } = page.page;
    return (await pool.read({ answer: { purpose: 'page', page: { bytes, url, contentType }, attachments, files: readings }, day })).outcome;
  };

  return { visit, finishPage, close: room.close };
};

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

const VERDICTS: Readonly<Record<string, Extract<Fetched, { kind: 'none' }>['verdict']>> = {
  slow: 'timeout',
  'no-answer': 'timeout',
  broken: 'timeout',
  certificate: 'certificate',
  encryption: 'certificate',
  'too-big': 'too-large',
  'bad-redirect': 'no-address',
};

const fetchedOf = (answer: Answer | Failure): Fetched =>
  isFailure(answer)
    ? { kind: 'none', verdict: VERDICTS[answer.code] ?? 'offline' }
    : { kind: 'answer', status: answer.status, bytes: answer.bytes };

/** `120`, in seconds; a date or nothing tells none. */
const milliseconds = (retryAfter: string): number | null => (/^\d{1,6}$/u.test(retryAfter) ? Number(retryAfter) * 1_000 : null);
