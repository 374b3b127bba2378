import { fork } from 'node:child_process';
import type { Seen } from '../../test/site/serve.ts';

const SCRIPT = new URL('../../test/site/serve.ts', import.meta.url);

/** A test site in a process of its own. */
export interface RemoteSite {
  readonly port: number;
  readonly seen: () => Promise<Seen>;
  readonly close: () => void;
}

/** Starts a test site of so many pages. */
export const startSite = (pages: number): Promise<RemoteSite> =>
  new Promise((resolve) => {
    const child = fork(SCRIPT, { env: { ...process.env, TEST_SITE_PAGES: String(pages) } });
    let take = (_: Seen): void => undefined;
    child.on('message', (message: { readonly port?: number; readonly seen?: Seen }) => {
      if (message.seen !== undefined) take(message.seen);
      if (message.port === undefined) return;
      const seen = () =>
        new Promise<Seen>((done) => {
          take = done;
          child.send('seen');
        });
      resolve({ port: message.port, seen, close: () => child.disconnect() });
    });
  });
