import type { Browser } from 'wxt/browser';
import { fetchPatiently, twoOfEachHost } from '../attachments/fetch-politely.ts';
import { readFetched } from '../attachments/read-fetched.ts';
import type { AuditOptions, AuditWithVersions } from '../catalog.ts';
import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { AttachmentWork, FileStep, WorkTrouble } from '../model/attachment-work.ts';
import type { Attachment } from '../model/fact.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { joinedBytes } from '../readers/bytes.ts';
import { openReadingRoom } from '../readers/reading-room.ts';
import { type BorrowedSession, borrowSession } from './borrowed-session.ts';
import { auditApart, startReadingThread } from './desk-threads.ts';
import { type FetchEnd, fetchFile, type Receiver } from './fetch-file.ts';
import { startProgress } from './work-progress.ts';

/** Who fetches a file: the page itself, the desk with the user's leave for its host, or nobody without that leave. */
export type Route = 'page' | 'desk' | 'none';

/** Attachments of one tab that are to be fetched, read and audited with their page. */
export interface DeskJob {
  readonly tabId: number;
  readonly job: number;
  readonly snapshot: Snapshot;
  readonly options: AuditOptions;
  readonly files: readonly { readonly file: Attachment; readonly route: Route }[];
  /** Addresses to fetch again; absent for all. What was read of the others before is used again. */
  readonly again?: readonly string[];
  /** Fetch nothing; where something of it was not kept, the work comes to nothing. */
  readonly keptOnly?: true;
}

/** Whom the desk tells. */
export interface DeskTold {
  readonly progress: (tabId: number, work: AttachmentWork) => void;
  /** Null where the work came to nothing and there is nothing to say. */
  readonly finished: (tabId: number, job: number, outcome: AuditWithVersions | WorkTrouble | null) => void;
}

const SESSION = 'files:';

/** Name of the port under which the page of a job lends its session. */
export const sessionName = (tabId: number, job: number): string => `${SESSION}${tabId}:${job}`;

/** Readings of so many tabs are kept for trying single files again. */
const KEPT = 3;
/** How long the page may take to lend its session. */
const LENDING = 10_000;

interface Running {
  readonly job: DeskJob;
  readonly stops: ReadonlyMap<Attachment, AbortController>;
  readonly lend: (session: BorrowedSession) => void;
  trouble: WorkTrouble | null;
}

/** Where attachments are fetched and read: one work for a tab at a time; threads of its own do what is heavy. */
export const startDesk = (told: DeskTold) => {
  const running = new Map<number, Running>();
  const kept = new Map<number, readonly AttachmentReading[]>();

  const cancel = (tabId: number, href: string | null): void => {
    for (const [file, stop] of running.get(tabId)?.stops ?? []) if (href === null || file.href === href) stop.abort();
  };

  const begin = async (job: DeskJob): Promise<void> => {
    cancel(job.tabId, null);
    const before = kept.get(job.tabId) ?? [];
    if (job.keptOnly && job.files.some(({ file }) => keptOf(before, file) === undefined)) return told.finished(job.tabId, job.job, null);
    const stops = new Map(job.files.map(({ file }) => [file, new AbortController()]));
    const lent = Promise.withResolvers<BorrowedSession | null>();
    const timer = setTimeout(() => lent.resolve(null), job.keptOnly ? 0 : LENDING);
    const own: Running = { job, stops, lend: lent.resolve, trouble: null };
    running.set(job.tabId, own);
    const readings = await readAll(own, lent.promise, before, told);
    clearTimeout(timer);
    // Whoever still waits for the page, or has yet to lend, is too late.
    lent.resolve(null);
    const outcome = own.trouble ?? (await auditApart(job.snapshot, { ...job.options, attachments: readings })) ?? 'broken';
    (await lent.promise)?.close();
    if (running.get(job.tabId) === own) running.delete(job.tabId);
    keep(kept, job.tabId, readings);
    told.finished(job.tabId, job.job, outcome);
  };

  return {
    begin: (job: DeskJob): void => void begin(job).catch(() => told.finished(job.tabId, job.job, 'broken')),
    cancel,
    /** Answers whether the port is one of a page that lends its session. */
    connect: (port: Browser.runtime.Port): boolean => {
      const own = [...running.values()].find(({ job }) => sessionName(job.tabId, job.job) === port.name);
      if (own === undefined) {
        if (port.name.startsWith(SESSION)) port.disconnect();
        return false;
      }
      const left = (): void => {
        own.trouble = 'left';
        cancel(own.job.tabId, null);
      };
      own.lend(borrowSession(port, left));
      return true;
    },
  };
};

const keptOf = (before: readonly AttachmentReading[], { url }: Attachment): AttachmentReading | undefined =>
  before.find(({ file }) => file.url === url);

const keep = (kept: Map<number, readonly AttachmentReading[]>, tabId: number, readings: readonly AttachmentReading[]): void => {
  kept.delete(tabId);
  kept.set(tabId, readings);
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
};

const readAll = async (
  { job, stops }: Running,
  lent: Promise<BorrowedSession | null>,
  before: readonly AttachmentReading[],
  told: DeskTold,
): Promise<readonly AttachmentReading[]> => {
  const room = openReadingRoom(startReadingThread);
  const progress = startProgress(
    job.job,
    job.files.map(({ file }) => file),
    (work) => told.progress(job.tabId, work),
  );
  const routes = new Map(job.files.map(({ file, route }) => [file, route]));
  const read = async (file: Attachment): Promise<AttachmentReading> => {
    const known = job.keptOnly || job.again?.includes(file.href) === false ? keptOf(before, file) : undefined;
    const signal = stops.get(file)?.signal ?? AbortSignal.abort();
    const step = (next: FileStep): void => progress.step(file, next);
    const reading = known ?? (await fetchAndRead(file, { route: routes.get(file) ?? 'none', lent, signal, step, room }));
    step({ kind: 'done', verdict: reading.verdict });
    return { ...reading, file };
  };
  try {
    return await twoOfEachHost(
      job.files.map(({ file }) => file),
      read,
    );
  } finally {
    room.close();
    progress.comparing();
  }
};

interface Means {
  readonly route: Route;
  readonly lent: Promise<BorrowedSession | null>;
  readonly signal: AbortSignal;
  readonly step: (step: FileStep) => void;
  readonly room: ReturnType<typeof openReadingRoom>;
}

const fetchAndRead = async (file: Attachment, means: Means): Promise<AttachmentReading> => {
  const { signal, step, room } = means;
  let attempts = 0;
  const pause = (rest: number): Promise<void> => {
    attempts += 1;
    step({ kind: 'resting', attempt: attempts });
    return restOrStop(rest, signal);
  };
  const fetched = await fetchPatiently(file, { attempt: () => attempt(file, means), pause });
  step({ kind: 'reading' });
  return readFetched(file, fetched, room.read);
};

const attempt = async ({ url }: Attachment, { route, lent, signal, step }: Means): Promise<Fetched> => {
  if (signal.aborted) return { kind: 'none', verdict: 'cancelled' };
  if (route === 'none') return { kind: 'none', verdict: 'no-permission' };
  const session = route === 'page' ? await lent : null;
  if (route === 'page' && session === null) return { kind: 'none', verdict: 'offline' };
  const parts: Uint8Array[] = [];
  let bytes = 0;
  step({ kind: 'fetching', bytes, total: null });
  const take: Receiver['take'] = (part, total) => {
    parts.push(part);
    bytes += part.length;
    step({ kind: 'fetching', bytes, total });
  };
  const end: FetchEnd = await (session?.fetch(url, { signal, take }) ?? fetchFile(url, { signal, take }));
  return end.kind === 'none' ? end : { ...end, bytes: joinedBytes(parts) };
};

const restOrStop = (rest: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, rest);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
