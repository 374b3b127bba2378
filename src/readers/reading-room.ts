import type { DocumentReading } from '../model/document.ts';
import { type Failure, isFailure } from '../model/failure.ts';
import { damaged, LIMITS, tooSlow } from './limits.ts';
import { type Resources, readDocument } from './read-document.ts';

/** What is asked of a reading thread. The mark tells it from the messages that pdf.js sends itself. */
interface ReadRequest {
  readonly mark: 'read';
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reading thread answers. */
export interface ReadAnswer {
  readonly mark: 'was-read';
  readonly id: number;
  readonly read: DocumentReading | Failure;
}

/** A thread that reads files: a Worker of the browser or a worker thread of Node. */
export interface ReadingThread {
  readonly post: (request: ReadRequest) => void;
  /** Says what to call with every message, and when the thread is broken. */
  readonly listen: (take: (message: unknown) => void, broken: () => void) => void;
  readonly end: () => void;
}

/** Reads files one after the other in a thread of their own; a thread that does not answer in time is ended and a new one begun. */
export interface ReadingRoom {
  readonly read: (bytes: Uint8Array, name: string) => Promise<DocumentReading | Failure>;
  readonly close: () => void;
}

/** Given to a reading beyond its own limit, for starting the thread and for steps that cannot be interrupted. */
const GRACE = 1_500;

/** Opens a reading room; the thread is started with the first file. No damaged file can hold up or break what is outside of it. */
export const openReadingRoom = (start: () => ReadingThread): ReadingRoom => {
  let thread: ReadingThread | null = null;
  let settle: ((message: unknown) => void) | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  const end = (): void => {
    thread?.end();
    thread = null;
  };

  const begin = (): ReadingThread => {
    const begun = start();
    begun.listen(
      (message) => settle?.(message),
      () => {
        if (thread === begun) end();
        settle?.({ mark: 'was-read', id: count, read: damaged });
      },
    );
    return begun;
  };

  const ask = (bytes: Uint8Array, name: string): Promise<DocumentReading | Failure> =>
    new Promise((resolve) => {
      count += 1;
      const id = count;
      const finish = (read: DocumentReading | Failure): void => {
        clearTimeout(timer);
        settle = null;
        resolve(read);
      };
      const timer = setTimeout(() => {
        end();
        finish(tooSlow);
      }, timeFor(bytes.length));
      settle = (message) => {
        if (isAnswer(message) && message.id === id) finish(message.read);
      };
      thread ??= begin();
      thread.post({ mark: 'read', id, name, bytes });
    });

  return {
    read: (bytes, name) => {
      const next = last.then(() => ask(bytes, name));
      last = next;
      return next;
    },
    close: end,
  };
};

/** What a thread does with a message; null when it is none of the room's. */
export const answerRead = async (message: unknown, resources: Resources): Promise<ReadAnswer | null> => {
  if (!isRequest(message)) return null;
  const { id, name, bytes } = message;
  return { mark: 'was-read', id, read: await readDocument(bytes, { name, resources }) };
};

const timeFor = (bytes: number): number =>
  LIMITS.milliseconds + (LIMITS.millisecondsPerMegabyte * Math.min(bytes, LIMITS.bytes)) / 1_048_576 + GRACE;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isRequest = (value: unknown): value is ReadRequest =>
  isRecord(value) &&
  value.mark === 'read' &&
  typeof value.id === 'number' &&
  typeof value.name === 'string' &&
  value.bytes instanceof Uint8Array;

const isAnswer = (value: unknown): value is ReadAnswer =>
  isRecord(value) &&
  value.mark === 'was-read' &&
  typeof value.id === 'number' &&
  isRecord(value.read) &&
  (isFailure(value.read) || 'snapshot' in value.read);
