import { browser } from 'wxt/browser';
import { type FetchEnd, fetchFile } from './fetch-file.ts';

/** What the desk asks of the page: to fetch a file of the page's own site, or to stop. */
export type FileWish =
  | { readonly kind: 'fetch'; readonly id: number; readonly url: string }
  | { readonly kind: 'stop'; readonly id: number };

/** What the page tells the desk: some bytes in base64, or how the fetching ended. */
export type FileNews =
  | { readonly kind: 'part'; readonly id: number; readonly base64: string; readonly total: number | null }
  | { readonly kind: 'end'; readonly id: number; readonly end: FetchEnd };

/** Bytes handed over at a time: far below what one message may hold. */
const SLICE = 1024 * 1024;

/** Connects to the desk under this name and fetches for it, through the page's own session, files of the page's own site and no others. */
export const lendSession = (name: string): void => {
  const port = browser.runtime.connect({ name });
  const running = new Map<number, AbortController>();
  const tell = (news: FileNews): void => port.postMessage(news);
  port.onMessage.addListener((message: unknown) => {
    const wish = message as FileWish; // only the desk knows the name
    if (wish.kind === 'stop') return running.get(wish.id)?.abort();
    const stop = new AbortController();
    running.set(wish.id, stop);
    void handOver(wish, stop.signal, tell).then((end) => {
      running.delete(wish.id);
      tell({ kind: 'end', id: wish.id, end });
    });
  });
  port.onDisconnect.addListener(() => {
    for (const stop of running.values()) stop.abort();
  });
};

const handOver = async (
  { id, url }: Extract<FileWish, { kind: 'fetch' }>,
  signal: AbortSignal,
  tell: (news: FileNews) => void,
): Promise<FetchEnd> => {
  if (URL.parse(url)?.origin !== location.origin) return { kind: 'none', verdict: 'no-permission' };
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let last = Promise.resolve();
  const send = (total: number | null): void => {
    const slice = new Blob(parts);
    parts = [];
    size = 0;
    last = last.then(async () => tell({ kind: 'part', id, base64: await base64Of(slice), total }));
  };
  const end = await fetchFile(url, {
    signal,
    take: (part, total) => {
      parts.push(new Uint8Array(part));
      size += part.length;
      if (size >= SLICE) send(total);
    },
  });
  if (size > 0) send(null);
  await last;
  return end;
};

const base64Of = (slice: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/u, ''));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(slice);
  });
