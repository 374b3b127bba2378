import type { Failure } from '../model/failure.ts';
import { storageFull } from './batch-store.ts';
import type { RunnerWish } from './run-messages.ts';
import type { Runner } from './runner.ts';
import { isFull } from './storage-room.ts';

/** Does what was wished of a runner. */
export const doWish = async (runner: Runner, wish: RunnerWish): Promise<string | null | Failure> => {
  if (wish.kind === 'begin') return runner.begin(wish.order).catch(unbegun);
  if (wish.kind === 'start') return runner.start(wish.run, wish.sampling);
  if (wish.kind === 'robots') return runner.decideRobots(wish.run, wish.host, wish.visit);
  if (wish.kind === 'release') return runner.releaseHost(wish.run, wish.host);
  return runner[wish.kind](wish.run);
};

/** A run whose beginning was not kept has not begun. */
const unbegun = (error: unknown): Failure => {
  if (isFull(error)) return storageFull;
  throw error;
};
