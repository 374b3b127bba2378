import { readFetched } from '../attachments/read-fetched.ts';
import { knownAddress } from '../batch/address.ts';
import type { Effect, Visit } from '../batch/effect.ts';
import type { Outcome } from '../batch/outcome.ts';
import type { BatchPorts, BatchStore } from '../batch/ports.ts';
import type { Answer } from '../batch/read-answer.ts';
import { numberOf } from '../batch/state.ts';
import type { AuditOptions } from '../catalog.ts';
import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { joinedBytes } from '../readers/bytes.ts';
import { openReadingRoom } from '../readers/reading-room.ts';
import { now } from '../text/today.ts';
import { askPage } from './ask-page.ts';
import { startReadingThread } from './desk-threads.ts';
import { fetchFile } from './fetch-file.ts';
import { type PictureMeans, takeRunPicture } from './run-picture.ts';
import type { RunThreads } from './run-threads.ts';

/** What one run is carried out with. */
export interface RunMeans {
  readonly options: AuditOptions;
  readonly attachments: boolean;
  /** Pause between two requests to the same host, milliseconds. */
  readonly delay: number;
  readonly threads: RunThreads;
  readonly store: BatchStore;
  /** Shows a page in a background tab and reads it there. */
  readonly showPage: (url: string) => Promise<Snapshot | Failure>;
  readonly pictures: PictureMeans;
  readonly tell: (effect: Effect) => void;
}

/** A page whose files are being fetched. */
interface Gathered {
  readonly page: Answer['page'];
  readonly files: readonly Attachment[];
  readonly fetched: Map<string, Fetched>;
}

const SETTLED: Fetched = { kind: 'none', verdict: 'offline' };
const UNKNOWN = failure('lost-page', '这个页面的附件没有读完。', '请重新检查这个页面。');

/** The browser's way to ask sites, to read what they answer and to wait. */
export const runPorts = ({ options, attachments, delay, threads, store, showPage, pictures, tell }: RunMeans): BatchPorts => {
  const gathered = new Map<number, Gathered>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readPage = async (visit: Visit, page: Answer['page']): Promise<Outcome> => {
    const purpose = visit.purpose === 'list' ? 'list' : 'page';
    const { outcome, files } = await threads.read({ purpose, page, attachments: attachments && purpose === 'page' }, options);
    if (outcome.kind === 'page' && outcome.files.length > 0) gathered.set(numberOf(visit.job), { page, files, fetched: new Map() });
    return outcome;
  };

  const visit = async (wish: Visit): Promise<Outcome> => {
    if (wish.purpose === 'file') return fetchInto(gathered.get(numberOf(wish.job))?.fetched, wish.url);
    if (wish.purpose === 'picture') return { kind: 'picture', picture: await takeRunPicture(wish, pictures) };
    if (wish.mode === 'tab') {
      const shown = await showPage(wish.url);
      return isFailure(shown) ? { kind: 'trouble', failure: shown, retryAfter: null } : readPage(wish, { snapshot: shown });
    }
    const { answer: given, further } = await askPage(wish.url);
    // Requests of the browser's own have been made already; the host is left in peace as long as they ought to have taken.
    if (further > 0) await rest(further * delay);
    if (given.kind !== 'given') return given;
    if (wish.purpose === 'robots') return { kind: 'robots', text: new TextDecoder().decode(given.bytes) };
    return readPage(wish, { bytes: given.bytes, url: given.url, contentType: given.contentType });
  };

  const finishPage = async (job: string): Promise<Outcome> => {
    const kept = gathered.get(numberOf(job));
    gathered.delete(numberOf(job));
    if (kept === undefined) return { kind: 'unreadable', failure: UNKNOWN };
    const room = openReadingRoom(startReadingThread);
    try {
      const files: AttachmentReading[] = [];
      for (const file of kept.files)
        files.push(await readFetched(file, kept.fetched.get(knownAddress(file.url) ?? '') ?? SETTLED, room.read));
      return (await threads.read({ purpose: 'page', page: kept.page, attachments: true, files }, options)).outcome;
    } finally {
      room.close();
    }
  };

  return {
    now: () => Date.parse(now()),
    visit: (wish) => visit(wish).catch(broken),
    finishPage: (job) => finishPage(job).catch(broken),
    store,
    wake: (at, tick) => {
      clearTimeout(timer);
      timer = setTimeout(tick, Math.max(0, at - Date.parse(now())));
    },
    tell,
  };
};

const rest = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A refusal of a file is a finding about it, but too many requests are the run's own affair. */
const fetchInto = async (fetched: Map<string, Fetched> | undefined, url: string): Promise<Outcome> => {
  const parts: Uint8Array[] = [];
  const end = await fetchFile(url, { signal: new AbortController().signal, take: (part) => parts.push(part) });
  if (end.kind === 'answer' && end.status === 429) return { kind: 'refused', status: 429, retryAfter: null };
  fetched?.set(url, end.kind === 'none' ? end : { ...end, bytes: joinedBytes(parts) });
  return { kind: 'file' };
};

const broken = (error: unknown): Outcome => ({
  kind: 'unreadable',
  failure: failure('broken', `读这个页面时扩展出了错：${String(error).slice(0, 200)}`, '请把页面地址反馈给公开镜的维护者。'),
});
