import type { Failure } from '../model/failure.ts';
import type { RunnerWish } from './run-messages.ts';
import type { Runner } from './runner.ts';

/** Does what was wished of a runner. */
export const doWish = async (runner: Runner, wish: RunnerWish): Promise<string | null | Failure> => {
  if (wish.kind === 'begin') return runner.begin(wish.order);
  if (wish.kind === 'start') return runner.start(wish.run, wish.sampling);
  if (wish.kind === 'robots') return runner.decideRobots(wish.run, wish.host, wish.visit);
  if (wish.kind === 'release') return runner.releaseHost(wish.run, wish.host);
  return runner[wish.kind](wish.run);
};
