import type { RunOrder } from '../model/run-order.ts';
import type { Database } from './database.ts';

/** What was asked for, kept until a run is over, so that one can be begun again that never came to its plan. */
export const orderMemory = (db: Database) => ({
  keep: async (run: string, order: RunOrder): Promise<void> => void (await db.settings.put({ name: nameOf(run), value: order })),
  of: async (run: string): Promise<RunOrder | undefined> => (await db.settings.get(nameOf(run)))?.value as RunOrder | undefined, // only we write it
  forget: (run: string): Promise<void> => db.settings.delete(nameOf(run)),
});

const nameOf = (run: string): string => `order:${run}`;
