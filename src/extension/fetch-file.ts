import type { Fetched } from '../model/attachment.ts';
import { receiveBody } from './receive-body.ts';

/** What came of fetching a file whose bytes were handed on along the way. */
export type FetchEnd = { readonly kind: 'answer'; readonly status: number } | Extract<Fetched, { kind: 'none' }>;

/** Takes the bytes as they come, and says when to stop. */
export interface Receiver {
  readonly signal: AbortSignal;
  /** `total` is null where the site does not say how long the file is. */
  readonly take: (part: Uint8Array, total: number | null) => void;
}

/** How long is waited, in milliseconds. */
export interface Patience {
  /** Without a single byte. */
  readonly silence: number;
  /** For a whole file. */
  readonly whole: number;
}

const PATIENCE: Patience = { silence: 30_000, whole: 300_000 };

/** Fetches one file in the visitor's own session; of a refusal the bytes are not asked for. */
export const fetchFile = async (url: string, { signal, take }: Receiver, patience: Patience = PATIENCE): Promise<FetchEnd> => {
  const watch = new AbortController();
  const late = (): void => watch.abort();
  const whole = setTimeout(late, patience.whole);
  let silence = setTimeout(late, patience.silence);
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(late, patience.silence);
  };
  const asked = { credentials: 'include', cache: 'no-store', signal: AbortSignal.any([signal, watch.signal]) } as const;
  try {
    const response = await fetch(url, asked);
    heard();
    return await received(response, (part, total) => {
      heard();
      take(part, total);
    });
  } catch {
    if (signal.aborted) return { kind: 'none', verdict: 'cancelled' };
    if (watch.signal.aborted) return { kind: 'none', verdict: 'timeout' };
    return { kind: 'none', verdict: (await leadsElsewhere(url, asked)) ? 'no-permission' : 'offline' };
  } finally {
    watch.abort();
    clearTimeout(whole);
    clearTimeout(silence);
  }
};

const received = async (response: Response, take: Receiver['take']): Promise<FetchEnd> => {
  const { status } = response;
  if (status < 400 && !(await receiveBody(response, take))) return { kind: 'none', verdict: 'too-large' };
  return { kind: 'answer', status };
};

/** Browsers do not say why there is no answer; but where a file has moved to another site, there is one that may not be followed. */
const leadsElsewhere = async (url: string, asked: RequestInit): Promise<boolean> => {
  try {
    const { type, body } = await fetch(url, { ...asked, redirect: 'manual' });
    await body?.cancel();
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
};
