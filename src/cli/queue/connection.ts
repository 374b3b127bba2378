import { Redis } from 'ioredis';
import { type Failure, failure } from '../../model/failure.ts';
import { type QueueAddress, shownAddress } from './address.ts';

/** Longest pause between two tries to reach the queue again. */
const RETRY = 2_000;
const FIRST_ANSWER = 5_000;

/** How connections are kept: a queue that is gone for a while is waited for, however long it takes. */
export const connectionTo = (address: QueueAddress) => ({
  ...address,
  maxRetriesPerRequest: null,
  retryStrategy: (times: number): number => Math.min(100 * times, RETRY),
});

/** Whether the queue answers; says in a sentence why it cannot be used. */
export const reachQueue = async (address: QueueAddress): Promise<Failure | null> => {
  const redis = new Redis({ ...address, lazyConnect: true, connectTimeout: FIRST_ANSWER, retryStrategy: () => null });
  let reason: unknown = null; // connecting itself fails with less than it tells before
  redis.on('error', (error) => {
    reason = error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return null;
  } catch (error) {
    return explain(reason ?? error, address);
  } finally {
    redis.disconnect();
  }
};

const explain = (error: unknown, address: QueueAddress): Failure => {
  const words = error instanceof Error ? error.message : '';
  if (/NOAUTH|WRONGPASS|invalid password|NOPERM/iu.test(words))
    return failure('queue-password', `队列服务 ${shownAddress(address)} 不接受所给的口令。`, '请核对用户名和口令。');
  return failure('no-queue', `连不上队列服务 ${shownAddress(address)}。`, '请确认 Redis 正在运行，地址和端口没有写错，防火墙允许连接。');
};

/** Tells once when the queue is gone and once when it is back, however many connections notice. */
export const watchOutages = (say: (line: string) => void): { readonly gone: () => void; readonly back: () => void } => {
  let isGone = false;
  return {
    gone: () => {
      if (!isGone) say('队列服务暂时连不上，等它恢复后接着做。');
      isGone = true;
    },
    back: () => {
      if (isGone) say('队列服务已恢复，接着做。');
      isGone = false;
    },
  };
};
