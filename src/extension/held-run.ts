import type { Effect } from '../batch/effect.ts';
import { columnOf } from '../batch/planning.ts';
import type { BatchPorts } from '../batch/ports.ts';
import { previewOf, progressOf } from '../batch/progress.ts';
import { type RunningBatch, runBatch, type Told } from '../batch/run-batch.ts';
import type { BatchState } from '../batch/state.ts';
import type { Run } from '../model/run.ts';
import type { RunDesk, RunOrder } from '../model/run-order.ts';
import { now } from '../text/today.ts';
import { tellStanding } from './run-standing.ts';
import type { RunStore } from './run-store.ts';

/** A run that is under way here, and what is kept of it besides its pages. */
export interface HeldRun {
  readonly send: (event: Told) => void;
  /** A person decided about a host: it need not be asked about any more. */
  readonly settle: (host: string) => void;
  /** 0 to 1; null while nothing is visited. */
  readonly share: () => number | null;
}

/** What a run is held with. */
export interface Holding {
  readonly run: Run;
  readonly order: RunOrder;
  readonly state: BatchState;
  readonly desk: RunDesk;
  readonly store: RunStore;
  readonly ports: (tell: (effect: Effect) => void) => BatchPorts;
  readonly ended: (run: Run | undefined) => void;
}

/** Milliseconds between two tries to keep how a run stands. */
const RETRY = 1_000;

const succeeds = (work: () => Promise<unknown>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  );

/** Sets a run going and keeps its record and its desk in step with it. */
export const holdRun = ({ run: { id }, order, state, desk: first, store, ports, ended }: Holding): HeldRun => {
  let desk = first;
  // What is written of a run is written in turn, so that the last word stays.
  let last: Promise<void> = Promise.resolve();
  let isUnkept = false;
  const write = (work: () => Promise<unknown>): void => {
    last = last.then(() => insist(work));
  };
  // Where there is no room even for these few words, whoever looks is told directly.
  const insist = async (work: () => Promise<unknown>): Promise<void> => {
    while (!(await succeeds(work))) {
      const { state: how, reason } = batch.state();
      isUnkept = true;
      tellStanding({ run: id, now: { state: how, reason } });
      await new Promise((done) => setTimeout(done, RETRY));
    }
    if (isUnkept) tellStanding({ run: id, now: null });
    isUnkept = false;
  };
  write(() => store.keepDesk(first));
  const setDesk = (change: Partial<RunDesk>): void => {
    desk = { ...desk, ...change };
    const kept = desk;
    write(() => store.keepDesk(kept));
  };
  const tell = (effect: Effect): void => {
    if (effect.kind === 'plan') write(() => store.keepPlan(id, effect.targets));
    if (effect.kind === 'robots-forbids') setDesk({ robots: [...desk.robots, { host: effect.host, url: effect.url }] });
    if (effect.kind === 'host-stopped') setDesk({ stopped: [...desk.stopped, { host: effect.host, reason: effect.reason }] });
    if (effect.kind === 'preview') preview();
    if (effect.kind === 'ended') end();
  };
  const preview = (): void => {
    const { columns } = previewOf(batch.state(), order.plan.sampling);
    setDesk({ stage: 'preview', discovered: columns.reduce((sum, { discovered }) => sum + discovered, 0) });
    write(() => store.change(id, { columns }));
    if (order.recheck !== undefined) send({ kind: 'start', sampling: order.plan.sampling });
  };
  const end = (): void => {
    const { state: how, reason, columns } = batch.state();
    setDesk({ stage: 'over' });
    write(async () => ended(await store.change(id, { state: how, reason, endedAt: now(), columns: columns.map(columnOf) })));
  };
  const send = (event: Told): void => {
    batch.send(event);
    keepStanding();
  };
  const keepStanding = (): void => {
    const { state: how, reason, settings, columns, phase } = batch.state();
    if (phase === 'ended') return;
    const visiting = phase === 'visiting';
    write(() => store.change(id, { state: how, reason, plan: settings.plan, ...(visiting ? { columns: columns.map(columnOf) } : {}) }));
    if (visiting && desk.stage !== 'reading') setDesk({ stage: 'reading' });
  };
  const batch = patiently(state, (hear) => noticing(ports(hear), keepStanding), tell);
  return {
    send,
    settle: (host) =>
      setDesk({ robots: desk.robots.filter((one) => one.host !== host), stopped: desk.stopped.filter((one) => one.host !== host) }),
    share: () => {
      const { done, total } = progressOf(batch.state(), Date.parse(now()));
      return total > 0 && batch.state().state === 'running' ? done / total : null;
    },
  };
};

/** A page that was not kept has paused the run; the engine does so by itself. */
const noticing = (ports: BatchPorts, notice: () => void): BatchPorts => ({
  ...ports,
  store: {
    ...ports.store,
    keepPage: async (page) => {
      const failure = await ports.store.keepPage(page);
      if (failure !== null) setTimeout(notice);
      return failure;
    },
  },
});

/** The engine speaks while it is being set going; what it says then is heard right after. */
const patiently = (state: BatchState, ports: Holding['ports'], tell: (effect: Effect) => void): RunningBatch => {
  let hear = (effect: Effect): void => void queueMicrotask(() => tell(effect));
  const batch = runBatch(
    state,
    ports((effect) => hear(effect)),
  );
  hear = tell;
  return batch;
};
