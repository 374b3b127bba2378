import { now, today } from '../text/today.ts';
import { openDatabase } from './database.ts';
import { filingDoor } from './filing-door.ts';
import { ledgerStore } from './ledger-store.ts';
import { projectDoor } from './project-store.ts';
import { runStore } from './run-store.ts';
import { keepingDoor } from './workbench-keeping.ts';
import { ledgerDoor } from './workbench-ledger.ts';
import { profileDoor } from './workbench-profiles.ts';
import { runDoor } from './workbench-runs.ts';
import { suppressionDoor } from './workbench-suppressions.ts';

/** The workbench's side of the extension: the store, and the runner behind it. */
export const startWorkbench = () => {
  const db = openDatabase();
  const [runs, ledger] = [runStore(db), ledgerStore(db)];
  return {
    runs: runDoor(runs),
    ledger: ledgerDoor(ledger),
    keeping: keepingDoor(db, ledger),
    project: projectDoor(db, runs),
    profiles: profileDoor,
    suppressions: suppressionDoor,
    filing: filingDoor,
    today,
    now,
  };
};
