import type { Browser } from 'wxt/browser';
import type { FetchEnd, Receiver } from './fetch-file.ts';
import type { FileNews, FileWish } from './page-files.ts';

/** A page that fetches files of its own site for the desk. */
export interface BorrowedSession {
  readonly fetch: (url: string, receiver: Receiver) => Promise<FetchEnd>;
  readonly close: () => void;
}

interface Errand {
  readonly take: Receiver['take'];
  readonly finish: (end: FetchEnd) => void;
}

/** Uses the port that a page opened; `left` is called when the page goes away. */
export const borrowSession = (port: Browser.runtime.Port, left: () => void): BorrowedSession => {
  const errands = new Map<number, Errand>();
  let count = 0;
  port.onMessage.addListener((message: unknown) => {
    const news = message as FileNews; // only our script in the page knows the name
    const errand = errands.get(news.id);
    if (errand === undefined) return;
    if (news.kind === 'part') return errand.take(bytesOf(news.base64), news.total);
    errands.delete(news.id);
    errand.finish(news.end);
  });
  port.onDisconnect.addListener(() => {
    for (const { finish } of errands.values()) finish({ kind: 'none', verdict: 'offline' });
    errands.clear();
    left();
  });
  const post = (wish: FileWish): void => {
    try {
      port.postMessage(wish);
    } catch {
      // The page is gone; its port says so in a moment, or said so before.
      errands.get(wish.id)?.finish({ kind: 'none', verdict: 'offline' });
    }
  };
  return {
    fetch: (url, { signal, take }) =>
      new Promise((finish) => {
        count += 1;
        const id = count;
        errands.set(id, { take, finish });
        signal.addEventListener('abort', () => post({ kind: 'stop', id }), { once: true });
        post({ kind: 'fetch', id, url });
      }),
    close: () => port.disconnect(),
  };
};

const bytesOf = (base64: string): Uint8Array => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
};
