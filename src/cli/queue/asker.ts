import { setTimeout as pause } from 'node:timers/promises';
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { failure } from '../../model/failure.ts';
import { type Asker, only } from '../spot-check-asker.ts';
import type { QueueAddress } from './address.ts';
import { type Awaited, awaitJobs } from './awaited.ts';
import { connectionTo, watchOutages } from './connection.ts';
import { aliveKey, PREFIX, QUEUE, type QueueJob } from './errand.ts';

/** Milliseconds after which a job that was not heard of is looked for. */
const SWEEP = 2_000;
/** Milliseconds for which workers believe that the run still waits. */
const ALIVE = 30_000;
/** Longest time for taking leave; a queue that is gone does not keep a run from ending. */
const FAREWELL = 2_000;
/** Answers kept when nobody fetches them, and tidings of answers. */
const KEPT = 1_000;
const TIDINGS = 200;
/** Times a job is tried when the worker itself fails at it; the first pause is doubled each time. */
const RETRIES = { attempts: 3, backoff: { type: 'exponential', delay: 1_000 } } as const;

const lost = failure('worker', '工作机没有查成这一页。', '请查看工作机的提示，稍后再查。');

/** An asker whose requests are made by the workers of a queue. Every answer is taken once, whoever tells of it first. */
export const startQueueAsker = async (address: QueueAddress, say: (line: string) => void): Promise<Asker> => {
  const connection = connectionTo(address);
  const outages = watchOutages(say);
  const redis = new Redis(connection);
  const queue = new Queue<QueueJob, string>(QUEUE, {
    connection,
    prefix: PREFIX,
    streams: { events: { maxLen: TIDINGS } },
    defaultJobOptions: { ...RETRIES, removeOnComplete: { count: KEPT }, removeOnFail: { count: KEPT } },
  });
  const events = new QueueEvents(QUEUE, { connection, prefix: PREFIX });
  redis.on('error', outages.gone);
  queue.on('error', outages.gone);
  events.on('error', outages.gone);
  redis.on('ready', outages.back);

  // Unlike any other run's, on this machine or another, even when Redis forgot its last count.
  const session = `${await redis.incr(`${PREFIX}:sessions`)}-${process.pid}-${Math.round(performance.timeOrigin)}`;
  const jobs = awaitJobs(queue, session);
  events.on('completed', ({ jobId, returnvalue }) => jobs.settle(jobId, returnvalue));
  events.on('failed', ({ jobId }) => jobs.settle(jobId, null));
  const stop = await stayAlive(redis, session, jobs);
  await events.waitUntilReady();
  if ((await queue.getWorkersCount().catch(() => 1)) === 0)
    say('队列上还没有工作机，等它们来：在各台机器上运行 disclosure-lens worker --queue 同一地址。');
  return {
    ...askerOver(jobs),
    close: async () => {
      stop();
      await Promise.race([Promise.allSettled([redis.del(aliveKey(session)), queue.trimEvents(0)]), pause(FAREWELL)]);
      redis.disconnect();
      await Promise.race([Promise.allSettled([queue.close(), events.close()]), pause(FAREWELL)]);
    },
  };
};

const askerOver = ({ ask }: Awaited): Pick<Asker, 'ask' | 'finish'> => ({
  ask: async (task, terms) => {
    const answer = await ask({ kind: 'ask', task, terms });
    return answer !== null && 'told' in answer ? answer.told : only({ kind: 'trouble', failure: lost, retryAfter: null });
  },
  finish: async (page, readings, terms) => {
    const answer = await ask({ kind: 'finish', page, readings, terms });
    if (answer === null) return { kind: 'trouble', failure: lost, retryAfter: null };
    return 'outcome' in answer ? answer.outcome : answer.told.outcome;
  },
});

/** Lets workers know that the run still waits, and looks after its jobs; answers how to stop that. */
const stayAlive = async (redis: Redis, session: string, jobs: Awaited): Promise<() => void> => {
  const live = (): Promise<unknown> => redis.set(aliveKey(session), '1', 'PX', ALIVE);
  await live();
  let isBusy = false;
  const round = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await live();
      await jobs.sweep(SWEEP);
    } catch {
      // The queue is gone for the moment; the next round tries again.
    }
    isBusy = false;
  };
  const timer = setInterval(() => void round(), SWEEP / 2);
  return () => clearInterval(timer);
};
