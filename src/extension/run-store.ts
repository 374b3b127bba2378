import Dexie from 'dexie';
import type { PlannedTarget } from '../batch/effect.ts';
import type { FinishedPage } from '../batch/ports.ts';
import { type Brief, briefOf } from '../ledger/brief.ts';
import { pictureKeys } from '../model/page-picture.ts';
import type { Run, RunPage, RunPageState } from '../model/run.ts';
import type { RunDesk } from '../model/run-order.ts';
import type { RunProgress, RunRow } from '../model/run-row.ts';
import type { Database, PackedPage } from './database.ts';
import { pack, unpack } from './packing.ts';
import { rowOf, waitingRow } from './run-row.ts';

/** Runs and their pages as they lie on this machine. Every page is known by run and address, so none is ever there twice. */
export interface RunStore {
  /** Keeps a run, or how it stands now. */
  readonly keep: (run: Run) => Promise<void>;
  /** Keeps addresses to visit, and those in reserve; one that is known keeps its place, and its page if that is finished. */
  readonly keepPlan: (run: string, targets: readonly PlannedTarget[]) => Promise<void>;
  /** All addresses of the plan in their order. */
  readonly plan: (run: string) => Promise<readonly PlannedTarget[]>;
  /** Changes a run; answers it as it is then, undefined where there is none. */
  readonly change: (id: string, change: Partial<Run>) => Promise<Run | undefined>;
  readonly run: (id: string) => Promise<Run | undefined>;
  /** What the run waits for a person to say. */
  readonly desk: (id: string) => Promise<RunDesk | undefined>;
  readonly keepDesk: (desk: RunDesk) => Promise<void>;
  /** The latest first. */
  readonly runs: () => Promise<readonly Run[]>;
  /** What a run must know of its finished pages to go on. */
  readonly finished: (run: string) => Promise<readonly FinishedPage[]>;
  /** Keeps a finished page and its row at once. */
  readonly finish: (page: RunPage) => Promise<void>;
  readonly progress: (run: string) => Promise<RunProgress>;
  readonly rows: (run: string) => Promise<readonly RunRow[]>;
  /** Rows that were finished at this moment or later. */
  readonly rowsSince: (run: string, moment: string) => Promise<readonly RunRow[]>;
  readonly page: (run: string, url: string) => Promise<RunPage | undefined>;
  /** How many finished pages there are. */
  readonly pageCount: (run: string) => Promise<number>;
  /** Every finished page, one after another, so that only one is in memory. */
  readonly eachPage: (run: string, visit: (page: RunPage) => void) => Promise<void>;
  /** What comparing asks of every finished page, and those that were not read. */
  readonly eachBrief: (run: string, take: (brief: Brief) => void, miss: (url: string, state: RunPageState) => void) => Promise<void>;
  readonly remove: (run: string) => Promise<void>;
}

const STATES: readonly RunPageState[] = ['waiting', 'running', 'audited', 'vanished', 'blocked', 'failed', 'skipped'];
/** Finished pages that the pace is taken from. */
const LATEST = 50;
/** Pages read from the store at a time. */
const BATCH = 500;

/** The runs in this store. */
export const runStore = (db: Database): RunStore => ({
  keep: async (run) => void (await db.runs.put(run)),
  keepPlan: (run, targets) => keepPlan(db, run, targets),
  plan: async (run) => {
    const kept = await db.plans.where('[run+order]').between([run, Dexie.minKey], [run, Dexie.maxKey]).toArray();
    return kept.map(({ planned }) => planned);
  },
  change: (id, change) =>
    db.dexie.transaction('rw', db.runs, async () => {
      await db.runs.update(id, change);
      return db.runs.get(id);
    }),
  run: (id) => db.runs.get(id),
  desk: (id) => db.desks.get(id),
  keepDesk: async (desk) => void (await db.desks.put(desk)),
  runs: async () => (await db.runs.toArray()).sort((one, other) => other.startedAt.localeCompare(one.startedAt)),
  finished: async (run) => {
    const rows = await db.rows.where('[run+finishedAt]').between([run, '0'], [run, Dexie.maxKey]).toArray();
    return rows.map(({ url, state, fails }) => ({ url, state, faults: fails }));
  },
  finish: (page) => finish(db, page),
  progress: (run) => progress(db, run),
  rows: (run) => ofRun(db.rows, run).toArray(),
  rowsSince: (run, moment) => db.rows.where('[run+finishedAt]').between([run, moment], [run, Dexie.maxKey], true, true).toArray(),
  page: async (run, url) => {
    const kept = await db.pages.get([run, url]);
    return kept === undefined ? undefined : unpack<RunPage>(kept.packed);
  },
  pageCount: (run) => ofRun(db.pages, run).count(),
  eachPage: (run, visit) => eachPacked(db, run, async ({ packed }) => visit(await unpack<RunPage>(packed))),
  eachBrief: (run, take, miss) =>
    eachPacked(db, run, async ({ url, packed, brief }) => {
      if (brief !== undefined) return take(brief);
      const { report, state } = await unpack<RunPage>(packed);
      if (report === undefined) miss(url, state);
      else take(briefOf(report, url));
    }),
  remove: (run) =>
    db.dexie.transaction('rw', [db.runs, db.desks, db.plans, db.rows, db.pages, db.entries, db.pictures], async () => {
      await db.runs.delete(run);
      await db.desks.delete(run);
      await ofRun(db.plans, run).delete();
      await ofRun(db.rows, run).delete();
      await ofRun(db.pages, run).delete();
      await removePictures(db, run);
    }),
});

const ofRun = <T>(table: Dexie.Table<T, [string, string]>, run: string) =>
  table.where('[run+url]').between([run, Dexie.minKey], [run, Dexie.maxKey]);

/** What the ledger shows as evidence stays. */
const removePictures = async (db: Database, run: string): Promise<void> => {
  const keys = await db.pictures.where('id').startsWith(pictureKeys(run)).primaryKeys();
  if (keys.length === 0) return;
  const shown = new Set((await db.entries.toArray()).flatMap(({ evidence }) => evidence.map(({ picture }) => picture)));
  await db.pictures.bulkDelete(keys.filter((key) => !shown.has(key)));
};

const inState = (db: Database, run: string, state: RunPageState) =>
  db.rows.where('[run+state+order]').between([run, state, Dexie.minKey], [run, state, Dexie.maxKey]);

const keepPlan = (db: Database, run: string, targets: readonly PlannedTarget[]): Promise<void> =>
  db.dexie.transaction('rw', db.plans, db.rows, async () => {
    const keys = targets.map(({ target }): [string, string] => [run, target.url]);
    const [planned, rows, count] = await Promise.all([db.plans.bulkGet(keys), db.rows.bulkGet(keys), ofRun(db.plans, run).count()]);
    const placed = targets.map((target, index) => ({
      run,
      url: target.target.url,
      order: planned[index]?.order ?? count + index,
      planned: target,
    }));
    await db.plans.bulkPut(placed);
    const fresh = placed.filter(({ planned: { chosen } }, index) => chosen && rows[index] === undefined);
    await db.rows.bulkPut(fresh.map(({ order, planned: { target } }) => waitingRow(run, target, order)));
  });

const finish = async (db: Database, page: RunPage): Promise<void> => {
  // Packed before the transaction: it would end while something else is awaited.
  const packed = await packedPage(page);
  const key: [string, string] = [page.run, page.target.url];
  await db.dexie.transaction('rw', db.rows, db.pages, async () => {
    const before = await db.rows.get(key);
    await db.rows.put(rowOf(page, before?.order ?? (await ofRun(db.rows, page.run).count())));
    await db.pages.put(packed);
  });
};

/** A page as the store keeps it. */
export const packedPage = async (page: RunPage): Promise<PackedPage> => {
  const { run, target, report } = page;
  const brief = report === undefined ? {} : { brief: briefOf(report, target.url) };
  return { run, url: target.url, packed: await pack(page), ...brief };
};

const progress = async (db: Database, run: string): Promise<RunProgress> => {
  const [numbers, latest] = await Promise.all([
    Promise.all(STATES.map(async (state) => [state, await inState(db, run, state).count()] as const)),
    db.rows.where('[run+finishedAt]').between([run, '0'], [run, Dexie.maxKey]).reverse().limit(LATEST).toArray(),
  ]);
  const counts = Object.fromEntries(numbers) as Record<RunPageState, number>;
  return { counts, total: numbers.reduce((sum, [, count]) => sum + count, 0), pace: paceOf(latest) };
};

const paceOf = (latest: readonly RunRow[]): number => {
  const [first, last] = [latest.at(-1), latest[0]];
  if (first === undefined || last === undefined) return 0;
  const seconds = (Date.parse(last.finishedAt) - Date.parse(first.finishedAt)) / 1000;
  return seconds > 0 ? (latest.length - 1) / seconds : 0;
};

const eachPacked = async (db: Database, run: string, visit: (page: PackedPage) => Promise<void>): Promise<void> => {
  const batchAfter = (url: string) => db.pages.where('[run+url]').between([run, url], [run, Dexie.maxKey], false).limit(BATCH).toArray();
  for (let batch = await batchAfter(''); batch.length > 0; ) {
    // The store looks up the next ones while these are unpacked
    const next = batchAfter(batch.at(-1)?.url ?? '');
    for (const page of batch) await visit(page);
    batch = await next;
  }
};
