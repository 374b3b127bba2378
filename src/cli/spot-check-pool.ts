import { Worker } from 'node:worker_threads';
import { failure } from '../model/failure.ts';
import type { Desk, DeskAnswer } from './spot-check-worker.ts';

/** Threads that read and audit pages. */
export interface Pool {
  readonly read: (desk: Omit<Desk, 'id'>) => Promise<Omit<DeskAnswer, 'id'>>;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Desks it has, by number. */
  readonly desks: Map<number, { readonly done: (answer: Omit<DeskAnswer, 'id'>) => void; readonly timer: NodeJS.Timeout }>;
}

/** A page that takes longer than this has caught a thread in a trap. */
const LONGEST = 60_000;
/** Room for a thread: young objects, since pages are short-lived, and all objects. */
const ROOM = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1_024 };

const stuck = failure('stuck', '这个页面一直没有读完，已跳过。', '请在浏览器里用公开镜扩展检查这个页面。');

/** Opens so many threads; one that dies or hangs is replaced, and its pages are said to be unreadable. */
export const openPool = (size: number): Pool => {
  const threads: Thread[] = [];
  let number = 0;
  const start = (): Thread => {
    const worker = new Worker(
      new URL(import.meta.url.endsWith('.ts') ? './spot-check-worker.ts' : './spot-check-worker.js', import.meta.url),
      { resourceLimits: ROOM },
    );
    const thread: Thread = { worker, desks: new Map() };
    worker.on('message', ({ id, ...answer }: DeskAnswer) => settle(thread, id, answer));
    worker.on('error', () => replace(thread));
    return thread;
  };
  const settle = (thread: Thread, id: number, answer: Omit<DeskAnswer, 'id'>): void => {
    const desk = thread.desks.get(id);
    thread.desks.delete(id);
    clearTimeout(desk?.timer);
    desk?.done(answer);
  };
  const replace = (thread: Thread): void => {
    const at = threads.indexOf(thread);
    if (at >= 0) threads[at] = start();
    void thread.worker.terminate();
    for (const id of [...thread.desks.keys()]) settle(thread, id, { outcome: { kind: 'unreadable', failure: stuck }, files: [] });
  };
  for (let count = 0; count < size; count += 1) threads.push(start());
  return {
    read: (desk) =>
      new Promise((done) => {
        const [thread] = [...threads].sort((one, other) => one.desks.size - other.desks.size);
        if (thread === undefined) return;
        number += 1;
        const timer = setTimeout(() => replace(thread), LONGEST);
        thread.desks.set(number, { done, timer });
        thread.worker.postMessage({ ...desk, id: number } satisfies Desk);
      }),
    close: async () => {
      await Promise.all(threads.map(ended));
    },
  };
};

/** Time a thread has to end by itself. */
const FAREWELL = 2_000;

const ended = ({ worker }: Thread): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => void worker.terminate(), FAREWELL);
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    worker.postMessage(null);
  });
