import type { Answer, Read } from '../batch/read-answer.ts';
import type { AuditOptions } from '../catalog.ts';
import { failure } from '../model/failure.ts';
import type { RunSaid, RunWish } from './run-worker.ts';

/** Threads that read and audit the pages of runs. */
export interface RunThreads {
  readonly read: (answer: Answer, options: AuditOptions) => Promise<Read>;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly done: (read: Read) => void; readonly timer: ReturnType<typeof setTimeout> }>;
}

/** A page that takes longer has caught its thread in a trap. */
const LONGEST = 60_000;
const MOST_THREADS = 4;

const STUCK: Read = {
  outcome: { kind: 'unreadable', failure: failure('stuck', '这个页面一直没有读完，已跳过。', '请在浏览器里打开这个页面，单独检查。') },
  files: [],
};

/** Threads that start with their first page; one that dies or hangs is replaced, and its pages are said to be unreadable. */
export const runThreads = (): RunThreads => {
  const size = Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency));
  const threads: Thread[] = [];
  let last = 0;

  const settle = (thread: Thread, id: number, read: Read): void => {
    const waiting = thread.waiting.get(id);
    thread.waiting.delete(id);
    clearTimeout(waiting?.timer);
    waiting?.done(read);
  };
  const drop = (thread: Thread): void => {
    thread.worker.terminate();
    const at = threads.indexOf(thread);
    if (at >= 0) threads.splice(at, 1);
    for (const id of [...thread.waiting.keys()]) settle(thread, id, STUCK);
  };
  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(new URL('./run-worker.ts', import.meta.url), { type: 'module' }), waiting: new Map() };
    thread.worker.addEventListener('message', ({ data: { id, ...read } }: MessageEvent<RunSaid>) => settle(thread, id, read));
    thread.worker.addEventListener('error', () => drop(thread));
    threads.push(thread);
    return thread;
  };
  const idlest = (): Thread => {
    const [least] = [...threads].sort((one, other) => one.waiting.size - other.waiting.size);
    return least !== undefined && (least.waiting.size === 0 || threads.length >= size) ? least : start();
  };

  return {
    read: (answer, options) =>
      new Promise((done) => {
        const thread = idlest();
        last += 1;
        const id = last;
        thread.waiting.set(id, { done, timer: setTimeout(() => drop(thread), LONGEST) });
        const wish: RunWish = { id, answer, options };
        thread.worker.postMessage(wish);
      }),
  };
};
