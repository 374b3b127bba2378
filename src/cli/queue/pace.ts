import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { paceKey } from './errand.ts';

/** Grants a request when the pause after the one before is over, and else tells how long that takes; by the clock of Redis alone. */
const TURN = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local free = tonumber(redis.call('GET', KEYS[1]) or '0')
if now < free then return free - now end
redis.call('SET', KEYS[1], now + ARGV[1], 'PX', ARGV[1] + 1000)
return 0`;

/** Waits until this host may be asked, whichever worker asked it last; asked for right before the request. */
export const waitForTurn = async (redis: Redis, host: string, gap: number): Promise<void> => {
  if (host === '' || gap <= 0) return;
  for (let wait = 1; wait > 0; ) {
    wait = Number(await redis.eval(TURN, 1, paceKey(host), Math.ceil(gap)));
    if (wait > 0) await pause(wait);
  }
};
