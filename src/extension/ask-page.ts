import type { Outcome } from '../batch/outcome.ts';
import { outcomeOfStatus } from '../batch/read-page.ts';
import { failure } from '../model/failure.ts';
import { joinedBytes } from '../readers/bytes.ts';
import { receiveBody } from './receive-body.ts';

/** A page as a site gave it. */
interface GivenPage {
  readonly kind: 'given';
  readonly bytes: Uint8Array;
  /** Where it was in the end. */
  readonly url: string;
  readonly contentType: string;
}

/** What a site answered, and the requests that the browser made for it besides the first: it follows redirections without asking. */
export interface Asked {
  readonly answer: GivenPage | Outcome;
  /** A lower bound: browsers tell that they were led on, not how often. */
  readonly further: number;
}

/** Redirections after which browsers give up. */
const MOST_HOPS = 20;

/** Milliseconds that one page may take. */
const PATIENCE = 60_000;

const TOO_BIG = failure('too-big', '网页超过 50 MB，没有读。', '请在浏览器里打开确认，这样的页面多半放错了文件。');
const SLOW = failure('slow', '网页 60 秒没有传完。', '请稍后再试。');
const NO_ANSWER = failure('broken', '连不上这个网站，或连接中断。', '请检查网络和地址；网站证书有问题时，请先在浏览器里打开确认。');
const ASTRAY = failure('astray', '网页一直跳转，或跳到了没有授权的网站。', '请在浏览器里打开确认最终的地址。');

/** Asks for a page once in the user's own session; redirections are followed by the browser. */
export const askPage = async (url: string): Promise<Asked> => {
  let further = 0;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'no-store', signal: stop.signal });
    further = response.redirected ? 1 : 0;
    const told = outcomeOfStatus(response.status, retryAfterOf(response));
    if (told !== null) return { answer: told, further };
    const parts: Uint8Array[] = [];
    if (!(await receiveBody(response, (part) => parts.push(part)))) return { answer: { kind: 'unreadable', failure: TOO_BIG }, further };
    const contentType = response.headers.get('content-type') ?? '';
    return { answer: { kind: 'given', bytes: joinedBytes(parts), url: response.url || url, contentType }, further };
  } catch {
    if (stop.signal.aborted) return { answer: { kind: 'trouble', failure: SLOW, retryAfter: null }, further };
    if (await goesAstray(url)) return { answer: { kind: 'unreadable', failure: ASTRAY }, further: MOST_HOPS + 1 };
    return { answer: { kind: 'trouble', failure: NO_ANSWER, retryAfter: null }, further: 1 };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
};

/** Seconds as sites write them; a date is not believed, clocks differ. */
const retryAfterOf = ({ headers }: Response): number | null => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
};

/** Browsers do not say why there is no answer; where an address leads on, its answer may be seen but not followed. */
const goesAstray = async (url: string): Promise<boolean> => {
  try {
    const { type } = await fetch(url, {
      credentials: 'include',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
};
