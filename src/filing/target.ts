import type { Robot } from './robot.ts';
import type { Tracker } from './tracker.ts';

/** Where a user files findings, under a name of their own. */
export type FilingTarget = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'tracker'; readonly tracker: Tracker /** Empty: only filled-in forms are opened. */; readonly token: string }
  | { readonly kind: 'robot'; readonly robot: Robot }
  | { readonly kind: 'mail'; readonly to: string }
);

/** The address whose host must be allowed before anything is sent there; empty where nothing is sent. */
export const hostAsked = (target: FilingTarget): string => {
  if (target.kind === 'robot') return target.robot.address;
  if (target.kind === 'mail' || target.token === '') return '';
  return target.tracker.base === 'https://github.com' ? 'https://api.github.com' : target.tracker.base;
};
