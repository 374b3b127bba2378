import Dexie, { type Table } from 'dexie';
import type { PlannedTarget } from '../batch/effect.ts';
import type { Brief } from '../ledger/brief.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Run } from '../model/run.ts';
import type { RunDesk } from '../model/run-order.ts';
import type { RunRow } from '../model/run-row.ts';

/** An address of a run's plan at its place. */
interface PlacedTarget {
  readonly run: string;
  readonly url: string;
  readonly order: number;
  readonly planned: PlannedTarget;
}

/** A finished page as it lies in the store: its JSON, deflated, and what is asked of all pages at once. */
export interface PackedPage {
  readonly run: string;
  readonly url: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  /** What comparing asks of it; absent where it was not read, or kept before there were briefs. */
  readonly brief?: Brief;
}

/** A picture that shows a finding. */
export interface StoredPicture {
  readonly id: string;
  /** When it was taken, ISO with time. */
  readonly at: string;
  readonly picture: Blob;
}

/** An assessor's list as it was taken in. */
export interface FeedbackList {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly rows: number;
  /** Ids of the ledger entries it became. */
  readonly entries: readonly string[];
}

/** One thing that the person at the workbench chose. */
interface Setting {
  readonly name: string;
  readonly value: unknown;
}

/** All that is kept on this machine, by kind. */
export interface Database {
  readonly dexie: Dexie;
  readonly runs: Table<Run, string>;
  readonly desks: Table<RunDesk, string>;
  readonly plans: Table<PlacedTarget, [run: string, url: string]>;
  readonly rows: Table<RunRow, [run: string, url: string]>;
  readonly pages: Table<PackedPage, [run: string, url: string]>;
  readonly entries: Table<LedgerEntry, string>;
  readonly pictures: Table<StoredPicture, string>;
  readonly feedback: Table<FeedbackList, string>;
  readonly settings: Table<Setting, string>;
}

const NAME = 'disclosure-lens';

/** Opens the store. A later shape gets a version of its own below the first, which stays as it is. */
export const openDatabase = (name = NAME): Database => {
  const dexie = new Dexie(name);
  dexie.version(1).stores({
    runs: 'id',
    desks: 'run',
    plans: '[run+url], [run+order]',
    rows: '[run+url], [run+state+order], [run+finishedAt]',
    pages: '[run+url]',
    entries: 'id',
    pictures: 'id, at',
    feedback: 'id',
    settings: 'name',
  });
  return {
    dexie,
    runs: dexie.table('runs'),
    desks: dexie.table('desks'),
    plans: dexie.table('plans'),
    rows: dexie.table('rows'),
    pages: dexie.table('pages'),
    entries: dexie.table('entries'),
    pictures: dexie.table('pictures'),
    feedback: dexie.table('feedback'),
    settings: dexie.table('settings'),
  };
};
