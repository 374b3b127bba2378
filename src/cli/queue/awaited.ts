import type { Queue } from 'bullmq';
import { pack, type QueuedAnswer, type QueuedErrand, type QueueJob, unpack } from './errand.ts';

/** Jobs in the queue whose answers are awaited. */
export interface Awaited {
  /** Sends an errand and waits for its answer; null when workers failed at it. */
  readonly ask: (errand: QueuedErrand) => Promise<QueuedAnswer | null>;
  /** Takes an answer that somebody told of; only the first counts. */
  readonly settle: (id: string, packed: string | null) => void;
  /** Looks after every job that was not heard of for so many milliseconds. */
  readonly sweep: (age: number) => Promise<void>;
}

interface Waiting {
  readonly job: QueueJob;
  readonly take: (answer: QueuedAnswer | null) => void;
  /** When it was last known to be in the queue; null until it is. */
  since: number | null;
}

/** Keeps book of the jobs of one run. */
export const awaitJobs = (queue: Queue<QueueJob, string>, session: string): Awaited => {
  const waiting = new Map<string, Waiting>();
  let count = 0;

  const settle = (id: string, packed: string | null): void => {
    const one = waiting.get(id);
    if (one === undefined) return;
    waiting.delete(id);
    one.take(packed === null ? null : unpack<QueuedAnswer>(packed));
    void queue.remove(id).catch(() => undefined);
  };
  const send = async (id: string, one: Waiting): Promise<void> => {
    one.since = null;
    await queue.add('errand', one.job, { jobId: id });
    one.since = performance.now();
  };
  /** Tidings are lost when Redis restarts, and so is what it had not written down yet. */
  const look = async (id: string, one: Waiting): Promise<void> => {
    const job = await queue.getJob(id);
    if (!waiting.has(id)) return;
    if (job === undefined) await send(id, one);
    else if (await job.isCompleted()) settle(id, (await queue.getJob(id))?.returnvalue ?? null);
    else if (await job.isFailed()) settle(id, null);
    one.since = performance.now();
  };

  return {
    settle,
    ask: (errand) =>
      new Promise((take) => {
        count += 1;
        const id = `${session}-${count}`;
        const one: Waiting = { job: { session, errand: pack(errand) }, take, since: null };
        waiting.set(id, one);
        void send(id, one).catch(() => settle(id, null));
      }),
    sweep: async (age) => {
      const before = performance.now() - age;
      for (const [id, one] of waiting) if (one.since !== null && one.since < before) await look(id, one);
    },
  };
};
