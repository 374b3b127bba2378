import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Database, FeedbackList, StoredPicture } from './database.ts';

/** The ledger, its pictures and the lists it came from, as they lie on this machine. */
export interface LedgerStore {
  readonly entries: () => Promise<readonly LedgerEntry[]>;
  readonly entry: (id: string) => Promise<LedgerEntry | undefined>;
  /** Works on the whole ledger in one go, so that nothing another window does meanwhile is lost; only what came out changed is written. */
  readonly work: <T extends { readonly ledger: Ledger }>(work: (ledger: Ledger) => T) => Promise<T>;
  /** Changes entries in one go, all or none; answers how many there were. */
  readonly change: (ids: readonly string[], change: (entry: LedgerEntry) => LedgerEntry) => Promise<number>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly addPicture: (picture: StoredPicture) => Promise<void>;
  readonly picture: (id: string) => Promise<Blob | undefined>;
  /** How many pictures there are and how many bytes they take. */
  readonly pictureUse: () => Promise<{ readonly count: number; readonly bytes: number }>;
  /** Removes the oldest pictures until so many bytes are free; the quotations stay. Answers how many went. */
  readonly dropOldest: (bytes: number) => Promise<number>;
  readonly lists: () => Promise<readonly FeedbackList[]>;
  readonly keepList: (list: FeedbackList) => Promise<void>;
}

/** The ledger in this store. */
export const ledgerStore = (db: Database): LedgerStore => ({
  entries: () => db.entries.toArray(),
  entry: (id) => db.entries.get(id),
  work: (work) =>
    db.dexie.transaction('rw', db.entries, async () => {
      const before = await db.entries.toArray();
      const known = new Set(before);
      const done = work({ entries: before });
      await db.entries.bulkPut(done.ledger.entries.filter((entry) => !known.has(entry)));
      return done;
    }),
  change: (ids, change) =>
    db.dexie.transaction('rw', db.entries, async () => {
      const found = (await db.entries.bulkGet([...ids])).filter((entry) => entry !== undefined);
      await db.entries.bulkPut(found.map(change));
      return found.length;
    }),
  remove: (ids) => db.entries.bulkDelete([...ids]),
  addPicture: async (picture) => void (await db.pictures.put(picture)),
  picture: async (id) => (await db.pictures.get(id))?.picture,
  pictureUse: () => pictureUse(db),
  dropOldest: (bytes) => dropOldest(db, bytes),
  lists: async () => (await db.feedback.toArray()).sort((one, other) => other.at.localeCompare(one.at)),
  keepList: async (list) => void (await db.feedback.put(list)),
});

const pictureUse = async (db: Database): Promise<{ readonly count: number; readonly bytes: number }> => {
  let [count, bytes] = [0, 0];
  await db.pictures.each(({ picture }) => {
    count += 1;
    bytes += picture.size;
  });
  return { count, bytes };
};

const dropOldest = (db: Database, bytes: number): Promise<number> =>
  db.dexie.transaction('rw', db.pictures, async () => {
    const gone: string[] = [];
    let freed = 0;
    await db.pictures
      .orderBy('at')
      .until(() => freed >= bytes)
      .each(({ id, picture }) => {
        gone.push(id);
        freed += picture.size;
      });
    await db.pictures.bulkDelete(gone);
    return gone.length;
  });
