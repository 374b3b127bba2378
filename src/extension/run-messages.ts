import type { Failure } from '../model/failure.ts';
import type { Run, Sampling } from '../model/run.ts';
import type { RunOrder } from '../model/run-order.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Photographed, PictureWish } from './picture-window.ts';
import type { RunHabits } from './runner.ts';

/**
 * What the workbench asks of the runner in the background. How a run goes on is never sent: the runner writes run, desk, plan and pages
 * into the store, and the workbench watches the store; so both may be closed and opened again at any time.
 */
export interface RunProtocol {
  /** Keeps the run and begins to seek its addresses; answers its id. When they are found, the desk says `preview`; a re-check goes on at once. */
  beginRun(order: RunOrder): string | Failure;
  /** A person saw the preview and agrees, with this sampling. */
  startRun(wish: { readonly run: string; readonly sampling: Sampling }): null | Failure;
  /** Finishes what is under way, then waits. */
  pauseRun(run: string): null | Failure;
  resumeRun(run: string): null | Failure;
  /** What waits is left out; what was finished stays. */
  cancelRun(run: string): null | Failure;
  /** What a person decided about a host whose robots.txt asks to stay away. */
  decideRobots(wish: { readonly run: string; readonly host: string; readonly visit: boolean }): null | Failure;
  /** Tries a host again that was left alone because it refused. */
  releaseHost(wish: { readonly run: string; readonly host: string }): null | Failure;
}

/** What the background asks of the runner, in the page where it is. */
export type RunnerWish =
  | { readonly kind: 'begin'; readonly order: RunOrder }
  | { readonly kind: 'start'; readonly run: string; readonly sampling: Sampling }
  | { readonly kind: 'pause' | 'resume' | 'cancel'; readonly run: string }
  | { readonly kind: 'robots'; readonly run: string; readonly host: string; readonly visit: boolean }
  | { readonly kind: 'release'; readonly run: string; readonly host: string };

/** What background and runner say to each other. */
export interface RunnerProtocol {
  /** Background → runner. */
  runnerDo(wish: RunnerWish): string | null | Failure;
  /** Runner → background: how pages are to be read and judged by a profile. */
  runnerHabits(profile: string): RunHabits;
  /** Runner → background: a page as a background tab shows it. */
  runnerShow(url: string): Snapshot | Failure;
  /** Runner → background: a page as a window of our own shows it, from top to bottom. */
  runnerPicture(wish: PictureWish): Photographed;
  /** Runner → background: how far it is, 0 to 1; null when nothing is under way. */
  runnerShare(share: number | null): void;
  /** Runner → background. */
  runnerEnded(run: Run): void;
}
