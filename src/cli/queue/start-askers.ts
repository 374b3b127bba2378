import { type Failure, isFailure } from '../../model/failure.ts';
import type { Asker } from '../spot-check-asker.ts';
import { readQueueAddress } from './address.ts';

/** Requests under way at the same time where many machines ask. */
const AT_ONCE = 64;

/** Who asks for a run: the workers of a queue, or this machine, which is what it is without one. */
export const startAskers = async (
  queue: string | null,
  say: (line: string) => void,
): Promise<{ readonly asker?: Asker; readonly atOnce?: number } | Failure> => {
  if (queue === null) return {};
  const address = readQueueAddress(queue, process.env);
  if (isFailure(address)) return address;
  const { reachQueue } = await import('./connection.ts');
  const trouble = await reachQueue(address);
  if (trouble !== null) return trouble;
  const { startQueueAsker } = await import('./asker.ts');
  return { asker: await startQueueAsker(address, say), atOnce: AT_ONCE };
};
