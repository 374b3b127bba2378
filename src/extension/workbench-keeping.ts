import type { Evaluation } from '../model/evaluation.ts';
import type { StorageRoom } from '../model/room.ts';
import type { Database } from './database.ts';
import type { LedgerStore } from './ledger-store.ts';
import { storageRoom } from './storage-room.ts';
import { type Stop, watchQuery } from './watch-store.ts';

/** What the person chose once for all. */
interface Choices {
  readonly person: string;
  readonly newest: number;
  readonly random: number;
  readonly delay: number;
  readonly attachments: boolean;
  readonly days: number;
}

const DEFAULTS: Choices = { person: '', newest: 5, random: 5, delay: 1000, attachments: false, days: 15 };
const CHOICES = 'choices';
const EVALUATION = 'evaluation';

/** What lies on this machine, and how it is emptied. */
export const keepingDoor = (db: Database, ledger: LedgerStore) => ({
  watchChoices: (tell: (choices: Choices) => void, fail: (error: unknown) => void): Stop =>
    watchQuery(async () => ({ ...DEFAULTS, ...((await db.settings.get(CHOICES))?.value as Partial<Choices> | undefined) }), tell, fail),
  choose: async (choices: Choices): Promise<void> => void (await db.settings.put({ name: CHOICES, value: choices })),
  watchEvaluation: (tell: (evaluation: Evaluation | null) => void, fail: (error: unknown) => void): Stop =>
    watchQuery(async () => ((await db.settings.get(EVALUATION))?.value as Evaluation | undefined) ?? null, tell, fail),
  keepEvaluation: async (evaluation: Evaluation | null): Promise<void> =>
    void (await db.settings.put({ name: EVALUATION, value: evaluation })),
  room: (): Promise<StorageRoom> => storageRoom(),
  pictures: ledger.pictureUse,
  dropPictures: ledger.dropOldest,
  /** Every table is emptied; the shape of the store stays. */
  removeAll: (): Promise<void> =>
    db.dexie.transaction('rw', db.dexie.tables, async () => {
      await Promise.all(db.dexie.tables.map((table) => table.clear()));
    }),
});
