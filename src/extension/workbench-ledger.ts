import type { LedgerEntry, StoredEvidence } from '../model/ledger.ts';
import { now } from '../text/today.ts';
import type { LedgerStore } from './ledger-store.ts';
import { cutAround } from './picture-part.ts';
import { pictureText } from './picture-text.ts';
import { type Stop, watchCalmly } from './watch-store.ts';

/** The ledger as the workbench sees and changes it. */
export const ledgerDoor = (store: LedgerStore) => ({
  watchEntries: (tell: (entries: readonly LedgerEntry[]) => void, fail: (error: unknown) => void): Stop =>
    watchCalmly(store.entries, tell, fail),
  entries: store.entries,
  work: store.work,
  change: store.change,
  remove: store.remove,
  picture: async (id: string): Promise<string | null> => {
    const picture = await store.picture(id);
    return picture === undefined ? null : pictureText(picture);
  },
  partOfPicture: async ({ picture: id, spot }: StoredEvidence): Promise<string | null> => {
    const picture = await store.picture(id);
    const part = picture === undefined ? null : await cutAround(picture, spot);
    return part === null ? null : pictureText(part);
  },
  keepList: (name: string, rows: number, entries: readonly string[]): Promise<void> => {
    const at = now();
    return store.keepList({ id: `${at} ${name}`, name, at, rows, entries });
  },
});
