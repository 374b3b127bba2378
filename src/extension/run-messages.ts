import type { Failure } from '../model/failure.ts';
import type { Discovery, RunOrder, RunSource } from '../model/run-order.ts';

/**
 * What the workbench asks of the runner in the background. How a run goes on is never sent: the runner writes it into the store,
 * page by page, and the workbench watches the store; so both may be closed and opened again at any time.
 */
export interface RunProtocol {
  /** Seeks the addresses behind a source; nothing is kept. */
  discoverTargets(source: RunSource): Discovery | Failure;
  /** Keeps the run with its queue and begins; answers its id. */
  startRun(order: RunOrder): string | Failure;
  /** Finishes what is under way, then waits. */
  pauseRun(run: string): void;
  resumeRun(run: string): void;
  /** What waits is left out; what was finished stays. */
  cancelRun(run: string): void;
  /** Reads the pages of these ledger entries again; proposals are written into the entries. Answers how many pages were read. */
  recheckEntries(entries: readonly string[]): number | Failure;
}
