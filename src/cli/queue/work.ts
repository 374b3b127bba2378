import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { hostOf } from '../../batch/address.ts';
import { failure } from '../../model/failure.ts';
import { type Asker, only } from '../spot-check-asker.ts';
import type { QueueAddress } from './address.ts';
import { connectionTo, watchOutages } from './connection.ts';
import { aliveKey, PREFIX, pack, QUEUE, type QueuedAnswer, type QueuedErrand, type QueueJob, unpack } from './errand.ts';
import { waitForTurn } from './pace.ts';

/** How a machine works for the queue. */
export interface Working {
  readonly address: QueueAddress;
  readonly asker: Asker;
  /** Requests under way at the same time, to all hosts together. */
  readonly atOnce: number;
  readonly say: (line: string) => void;
  /** Told after each job. */
  readonly done?: () => void;
}

/** Milliseconds after which the jobs of a worker that fell silent are taken over by another. */
const SILENCE = 10_000;
/** Times a job may be taken over. */
const TAKEN_OVER = 10;

const notOfTheWeb = failure('unsupported-address', '多台机器一起抽查时只能检查网址。', '本机的文件请不带 --queue 检查。');

/** Takes jobs from the queue until it is told to stop; then finishes those under way. */
export const startWorking = ({ address, asker, atOnce, say, done }: Working): { readonly stop: () => Promise<void> } => {
  const redis = new Redis(connectionTo(address));
  const outages = watchOutages(say);
  redis.on('error', outages.gone);
  redis.on('ready', outages.back);

  const carryOut = async (errand: QueuedErrand): Promise<QueuedAnswer> => {
    if (errand.kind === 'finish') return { outcome: await asker.finish(errand.page, errand.readings, errand.terms) };
    const { task, terms } = errand;
    if (!/^https?:/u.test(task.url)) return { told: only({ kind: 'unreadable', failure: notOfTheWeb }) };
    await waitForTurn(redis, hostOf(task.url), task.pause);
    return { told: await asker.ask(task, terms) };
  };

  const worker = new Worker<QueueJob, string>(
    QUEUE,
    async ({ data }) => {
      if ((await redis.exists(aliveKey(data.session))) === 0) return pack({ told: only({ kind: 'unasked' }) });
      return pack(await carryOut(unpack<QueuedErrand>(data.errand)));
    },
    {
      connection: connectionTo(address),
      prefix: PREFIX,
      concurrency: atOnce,
      lockDuration: SILENCE,
      stalledInterval: SILENCE / 2,
      maxStalledCount: TAKEN_OVER,
    },
  );
  worker.on('error', outages.gone);
  worker.on('completed', () => done?.());
  return {
    stop: async () => {
      await worker.close();
      redis.disconnect();
      await asker.close();
    },
  };
};
