import type { Told } from '../batch/run-batch.ts';
import { type BatchSettings, LIMITS, type Seed } from '../batch/settings.ts';
import { newBatch } from '../batch/state.ts';
import { takeUp } from '../batch/take-up.ts';
import type { AuditOptions } from '../catalog.ts';
import { type Failure, failure } from '../model/failure.ts';
import type { Run, Sampling } from '../model/run.ts';
import type { RunDesk, RunOrder } from '../model/run-order.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Suppression } from '../model/suppression.ts';
import { now } from '../text/today.ts';
import { batchStore } from './batch-store.ts';
import type { Database } from './database.ts';
import { type HeldRun, holdRun } from './held-run.ts';
import { ledgerStore } from './ledger-store.ts';
import { orderMemory } from './order-memory.ts';
import type { Photographed, PictureWish } from './picture-window.ts';
import { runPorts } from './run-ports.ts';
import { runStore } from './run-store.ts';
import { runThreads } from './run-threads.ts';

/** How pages are read and judged, and what of their findings is set aside. */
export interface RunHabits extends Pick<AuditOptions, 'learned' | 'profile'> {
  readonly suppressions: readonly Suppression[];
}

/** What the runner needs of the background, which alone sees tabs and settings. */
export interface RunnerMeans {
  /** How pages of a run with this profile are to be read and judged. */
  readonly habits: (profile: string) => Promise<RunHabits>;
  readonly showPage: (url: string) => Promise<Snapshot | Failure>;
  readonly photograph: (wish: PictureWish) => Promise<Photographed>;
  /** How far a run is, 0 to 1; null when none is under way. */
  readonly progress: (share: number | null) => void;
  readonly ended: (run: Run) => void;
}

/** Steers runs by their ids. */
export interface Runner {
  readonly begin: (order: RunOrder) => Promise<string>;
  readonly start: (run: string, sampling: Sampling) => null | Failure;
  readonly pause: (run: string) => null | Failure;
  readonly resume: (run: string) => Promise<null | Failure>;
  readonly cancel: (run: string) => Promise<null | Failure>;
  readonly decideRobots: (run: string, host: string, visit: boolean) => null | Failure;
  readonly releaseHost: (run: string, host: string) => Promise<null | Failure>;
  /** Goes on with every run that was running when the browser or this page ended. */
  readonly takeUpAll: () => Promise<void>;
}

const TABS = 2;
const AT_ONCE = 8;
/** How often is told how far a run is, milliseconds. */
const PULSE = 1_000;
const NOT_RUNNING = failure('not-running', '这次抽查已经不在进行。', '请刷新工作台，看它现在的状态。');

/** Carries runs out and keeps every step of them. */
export const startRunner = (db: Database, means: RunnerMeans): Runner => {
  const store = runStore(db);
  const orders = orderMemory(db);
  const threads = runThreads();
  const held = new Map<string, HeldRun>();

  const hold = async (run: Run, order: RunOrder, from: Pick<Parameters<typeof holdRun>[0], 'state' | 'desk'>): Promise<void> => {
    const { suppressions, ...judged } = await means.habits(run.plan.profile.id);
    const options = { day: run.plan.day, ...judged };
    const { showPage, photograph } = means;
    const pictures = { run: run.id, photograph, keep: ledgerStore(db).addPicture };
    const { attachments, politeness } = run.plan;
    const ended = (last: Run | undefined): void => {
      held.delete(run.id);
      void orders.forget(run.id);
      if (held.size === 0) means.progress(null);
      if (last !== undefined) means.ended(last);
    };
    const ports: Parameters<typeof holdRun>[0]['ports'] = (tell) =>
      runPorts({
        options,
        attachments,
        delay: politeness.delay,
        threads,
        store: batchStore(store, suppressions),
        showPage,
        pictures,
        tell,
      });
    held.set(run.id, holdRun({ run, order, ...from, store, ports, ended }));
  };

  const begin = async (order: RunOrder): Promise<string> => {
    const startedAt = now();
    const id = startedAt.replace(/\D/gu, '');
    const { name, plan, recheck } = order;
    const rereads = recheck === undefined ? {} : { recheck };
    const run: Run = { id, name, startedAt, endedAt: '', state: 'running', reason: '', plan, columns: [], ...rereads };
    await Promise.all([store.keep(run), orders.keep(id, order)]);
    await hold(run, order, { state: newBatch(settingsOf(run, order), seedsOf(order)), desk: freshDesk(id) });
    return id;
  };

  /** From what was kept alone; without a plan the addresses are sought again. */
  const takeUpOne = async (run: Run): Promise<void> => {
    const [order, desk, plan] = await Promise.all([orders.of(run.id), store.desk(run.id), store.plan(run.id)]);
    if (held.has(run.id)) return;
    const known: RunOrder = order ?? { name: run.name, source: { kind: 'pages', targets: [] }, plan: run.plan };
    const settings = settingsOf(run, known);
    if (plan.length === 0) return hold(run, known, { state: newBatch(settings, seedsOf(known)), desk: freshDesk(run.id) });
    const state = takeUp(settings, run, plan, await store.finished(run.id), Date.parse(now()));
    return hold(run, known, { state, desk: { ...(desk ?? freshDesk(run.id)), robots: [], stopped: [], stage: 'reading' } });
  };

  const send = (run: string, event: Told): null | Failure => {
    const own = held.get(run);
    own?.send(event);
    return own === undefined ? NOT_RUNNING : null;
  };

  /** The run, taken up first where this page does not have it: it was paused or stopped before the browser ended. */
  const sendToKept = async (id: string, event: Told): Promise<null | Failure> => {
    const run = held.has(id) ? undefined : await store.run(id);
    if (run?.state === 'paused' || run?.state === 'stopped' || run?.state === 'running') await takeUpOne(run);
    return send(id, event);
  };

  setInterval(() => {
    const [share] = [...held.values()].map((run) => run.share()).filter((one) => one !== null);
    if (share !== undefined) means.progress(share);
  }, PULSE);

  return {
    begin,
    start: (run, sampling) => send(run, { kind: 'start', sampling }),
    pause: (run) => send(run, { kind: 'pause' }),
    resume: (run) => sendToKept(run, { kind: 'resume' }),
    cancel: (run) => sendToKept(run, { kind: 'cancel' }),
    decideRobots: (run, host, visit) => {
      held.get(run)?.settle(host);
      return send(run, { kind: 'robots-decided', host, visit });
    },
    releaseHost: async (run, host) => {
      const answer = await sendToKept(run, { kind: 'host-released', host });
      held.get(run)?.settle(host);
      return answer;
    },
    takeUpAll: async () => {
      for (const run of await store.runs()) if (run.state === 'running') await takeUpOne(run);
    },
  };
};

const freshDesk = (run: string): RunDesk => ({ run, stage: 'discovering', discovered: 0, robots: [], stopped: [] });

const settingsOf = (run: Run, { source, plan, recheck }: RunOrder): BatchSettings => ({
  run: run.id,
  plan,
  scope: source.kind === 'list' && source.portal ? 'portal' : 'list',
  robots: 'ask',
  tabs: TABS,
  ...(plan.pictures === true ? { pictures: recheck === undefined ? 'faults' : 'all' } : {}),
  atOnce: Math.max(AT_ONCE, plan.politeness.atOnce),
  limits: LIMITS,
});

const seedsOf = ({ source }: RunOrder): readonly Seed[] =>
  source.kind === 'pages'
    ? source.targets.map((target) => ({ kind: 'page', ...target }))
    : [{ kind: 'list', url: source.url, title: '', listedOn: '', column: [] }];
