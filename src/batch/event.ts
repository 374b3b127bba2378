import type { Failure } from '../model/failure.ts';
import type { Sampling } from '../model/run.ts';
import type { Outcome } from './outcome.ts';

/**
 * Everything that can happen to a run. `now` is the time in milliseconds since 1970 and never goes back within one run of the shell.
 * start: the person saw the preview and agrees, with this sampling; robots-decided and host-released: what a person chose for a host.
 */
export type BatchEvent = { readonly now: number } & (
  | { readonly kind: 'begin' }
  | { readonly kind: 'start'; readonly sampling: Sampling }
  | { readonly kind: 'tick' }
  | { readonly kind: 'visited'; readonly job: string; readonly outcome: Outcome }
  | { readonly kind: 'stored'; readonly job: string }
  | { readonly kind: 'not-stored'; readonly job: string; readonly failure: Failure }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'robots-decided'; readonly host: string; readonly visit: boolean }
  | { readonly kind: 'host-released'; readonly host: string }
);
