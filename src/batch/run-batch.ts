import type { Effect, Visit } from './effect.ts';
import type { BatchEvent } from './event.ts';
import type { Outcome } from './outcome.ts';
import type { BatchPorts } from './ports.ts';
import type { BatchState } from './state.ts';
import { step } from './step.ts';

/** What a person or shell may tell a run; the time is added. */
export type Told = BatchEvent extends infer One ? (One extends BatchEvent ? Omit<One, 'now'> : never) : never;

/** A run that is under way. */
export interface RunningBatch {
  readonly send: (event: Told) => void;
  readonly state: () => BatchState;
}

/** Drives a run over ports: carries out what the engine asks for and tells it what came of it. */
export const runBatch = (start: BatchState, ports: BatchPorts): RunningBatch => {
  let state = start;
  const send = (event: Told): void => {
    const [next, effects] = step(state, { ...event, now: ports.now() } as BatchEvent); // each member of the union with its time again
    state = next;
    for (const effect of effects) carryOut(effect);
  };
  const carryOut = (effect: Effect): void => {
    if (effect.kind === 'visit') void visit(effect);
    else if (effect.kind === 'finish-page') void finish(effect.job, effect.files);
    else if (effect.kind === 'store') void store(effect.job, effect);
    else if (effect.kind === 'wake') ports.wake(effect.at, () => send({ kind: 'tick' }));
    else ports.tell(effect);
  };
  const visit = async (wish: Visit): Promise<void> => {
    const outcome: Outcome = await ports.visit(wish);
    send({ kind: 'visited', job: wish.job, outcome });
  };
  const finish = async (job: string, files: readonly string[]): Promise<void> => {
    const outcome = await ports.finishPage(job, files);
    send({ kind: 'visited', job, outcome });
  };
  const store = async (job: string, { page }: Extract<Effect, { kind: 'store' }>): Promise<void> => {
    const failure = await ports.store.keepPage(page);
    send(failure === null ? { kind: 'stored', job } : { kind: 'not-stored', job, failure });
  };
  send(start.phase === 'idle' ? { kind: 'begin' } : { kind: 'resume' });
  return { send, state: () => state };
};
