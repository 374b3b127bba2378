import type { Run } from '../model/run.ts';

/** How a run stands while the store has no room to say so; null once it says so itself. */
export interface Standing {
  readonly run: string;
  readonly now: Pick<Run, 'state' | 'reason'> | null;
}

const CHANNEL = 'run-standing';

/** Tells it to every page of the extension that looks. */
export const tellStanding = (standing: Standing): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(standing);
  channel.close();
};

/** Hears it, until it is stopped. */
export const watchStanding = (hear: (standing: Standing) => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Standing>) => hear(data));
  return () => channel.close();
};
