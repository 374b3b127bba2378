import { availableParallelism } from 'node:os';
import { hostOf } from '../batch/address.ts';
import type { Effect } from '../batch/effect.ts';
import { runOf } from '../batch/planning.ts';
import { type RunningBatch, runBatch } from '../batch/run-batch.ts';
import { type BatchLimits, type BatchSettings, LIMITS } from '../batch/settings.ts';
import { type BatchState, newBatch } from '../batch/state.ts';
import { takeUp } from '../batch/take-up.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Run } from '../model/run.ts';
import { settledPage } from '../report/suppressions.ts';
import { type Asker, startAsker } from './spot-check-asker.ts';
import { openPool } from './spot-check-pool.ts';
import type { KeptWish, RunFolder } from './spot-check-store.ts';
import { startVisitor, type Visitor } from './spot-check-visitor.ts';

/** A run to be made on this machine. */
export interface LocalRun extends KeptWish {
  readonly folder: RunFolder;
  readonly limits?: Partial<BatchLimits>;
  /** Threads that read pages; as many as this machine has by default. */
  readonly threads?: number;
  /** Who asks the sites; this machine by default. It is closed with the run. */
  readonly asker?: Asker;
  /** Requests to all hosts together at the same time. */
  readonly atOnce?: number;
  /** Told before pages are visited; false ends there. */
  readonly agrees?: (state: BatchState) => boolean;
  /** Told of everything worth a line on the screen. */
  readonly tell?: (effect: Effect, state: BatchState) => void;
  /** Told after each page that was kept. */
  readonly kept?: (state: BatchState) => void;
  /** Given a hold on the run once it is under way: to pause or cancel it. */
  readonly underWay?: (running: RunningBatch) => void;
}

/** Milliseconds since 1970 by a clock that never goes back. */
const clock = (): number => performance.timeOrigin + performance.now();

/** Makes a run, or goes on with the one in the folder; ends when it ends, is paused by trouble, or nobody agrees to it. */
export const runLocally = async (wish: LocalRun): Promise<Run | Failure> => {
  const start = await beginning(wish);
  if (isFailure(start)) {
    await wish.asker?.close();
    return start;
  }
  const { plan } = start.settings;
  const asker = wish.asker ?? startAsker(openPool(wish.threads ?? Math.max(1, availableParallelism())));
  const terms = { day: plan.day, attachments: plan.attachments, patience: wish.patience };
  const visitor = startVisitor(wish.profile === undefined ? terms : { ...terms, profile: wish.profile }, asker);
  try {
    const state = await drive(wish, start, visitor);
    const run = runOf(state, wish.name, state.phase === 'ended' ? clock() : null);
    return (state.columns.length === 0 ? null : await wish.folder.keepRun(run)) ?? run;
  } finally {
    await asker.close();
  }
};

const beginning = async (wish: LocalRun): Promise<BatchState | Failure> => {
  const { folder, plan, id, scope, robots } = wish;
  const limits = { ...LIMITS, ...wish.limits };
  const settings: BatchSettings = { run: id, plan, scope, robots, tabs: 0, atOnce: wish.atOnce ?? 16, limits };
  const before = await folder.run();
  const targets = before === null ? [] : await folder.plan();
  if (before === null || targets.length === 0) {
    return wish.seeds.length === 0
      ? failure('nothing', '这个文件夹里没有抽查记录。', '请检查文件夹，或重新开始抽查。')
      : newBatch(settings, wish.seeds);
  }
  return takeUp({ ...settings, run: before.id, plan: before.plan }, before, targets, await folder.finished(), clock());
};

/** Plays the run until it has ended or stands still. */
const drive = (wish: LocalRun, start: BatchState, visitor: Visitor): Promise<BatchState> =>
  new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let planned: Promise<Failure | null> = Promise.resolve(null);
    // What is told while the run begins finds it begun.
    const told = (effect: Effect): void => queueMicrotask(() => void heed(effect));
    const heed = async (effect: Effect): Promise<void> => {
      wish.tell?.(effect, running.state());
      if (effect.kind === 'preview') await agree();
      if (effect.kind === 'ended') settle();
    };
    /** Pages that were left out are kept as well before the run is over. */
    const settle = (): void => {
      if (running.state().storing.size === 0) end();
      else setTimeout(settle, 5);
    };
    const agree = async (): Promise<void> => {
      const { settings } = running.state();
      if (wish.agrees?.(running.state()) === false) end();
      else running.send({ kind: 'start', sampling: settings.plan.sampling });
    };
    const end = (): void => {
      clearTimeout(timer);
      resolve(running.state());
    };
    const running = runBatch(start, {
      now: clock,
      visit: async (visit) => {
        await null; // the first visit is wished for before the run is there to be looked at
        return visitor.visit(visit, running.state().lanes.get(hostOf(visit.url))?.delay ?? 0);
      },
      finishPage: visitor.finishPage,
      store: {
        ...wish.folder,
        keepPage: async (page) => {
          const trouble = (await planned) ?? (await wish.folder.keepPage(settledPage(page, wish.suppressions ?? [])));
          queueMicrotask(() => wish.kept?.(running.state()));
          if (trouble !== null) setTimeout(end, 0);
          return trouble;
        },
      },
      wake: (at, tick) => {
        clearTimeout(timer);
        timer = setTimeout(tick, Math.max(0, Math.ceil(at - clock())));
      },
      tell: (effect) => {
        if (effect.kind === 'plan') planned = keepPlan(wish, running.state(), effect.targets);
        else told(effect);
      },
    });
    wish.underWay?.(running);
  });

/** The plan goes before the record: a record tells that the plan is whole. */
const keepPlan = async (wish: LocalRun, state: BatchState, targets: Parameters<RunFolder['keepPlan']>[1]): Promise<Failure | null> => {
  const { folder, name } = wish;
  return (await folder.keepPlan(state.settings.run, targets)) ?? (await folder.keepRun(runOf(state, name, null)));
};
