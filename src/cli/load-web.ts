import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { LoadedBytes } from './load.ts';
import { MOST_BYTES, tooBig } from './load-limits.ts';

const MOST_REDIRECTS = 20;
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; disclosure-lens)',
  accept: 'text/html,*/*;q=0.5',
  'accept-language': 'zh-CN,zh;q=0.9',
};

/** What a site answered; of a refusal the bytes are not asked for. */
export interface WebAnswer extends LoadedBytes {
  readonly status: number;
}

/** Fetches a page within so many milliseconds, headers and all; nothing else of the page is asked for. */
export const loadWeb = async (address: string, patience: number): Promise<LoadedBytes | Failure> => {
  const answer = await askWeb(address, patience);
  return isFailure(answer) ? answer : (refused(answer.status) ?? answer);
};

/** Asks for an address and follows where it leads; a refusal is an answer, no answer is a failure. */
export const askWeb = async (address: string, patience: number): Promise<WebAnswer | Failure> => {
  const signal = AbortSignal.timeout(patience);
  const seen = new Set<string>();
  let url = address;
  while (seen.size < MOST_REDIRECTS && !seen.has(url)) {
    seen.add(url);
    const answer = await askOnce(url, signal, MOST_BYTES);
    if (isFailure(answer) || answer.leadsTo === null) return answer;
    url = answer.leadsTo;
  }
  return failure('redirect-loop', '网页一直跳来跳去，打不开。', '请在浏览器里打开确认；需要登录的页面，请另存为文件后再检查。');
};

/** What a site answered to one request. */
export interface OneAnswer extends WebAnswer {
  /** Where it sends on to; null when it does not. */
  readonly leadsTo: string | null;
  /** The `retry-after` header as written; empty without. */
  readonly retryAfter: string;
}

/** Asks for an address once, follows nothing, and takes at most so many bytes. */
export const askOnce = async (url: string, signal: AbortSignal, most: number): Promise<OneAnswer | Failure> => {
  const progress = { answered: false };
  try {
    const response = await fetch(url, { redirect: 'manual', signal, headers: HEADERS });
    progress.answered = true;
    const leadsTo = redirection(response, url);
    const retryAfter = response.headers.get('retry-after') ?? '';
    if (leadsTo === null) {
      const answer = await received(response, url, most);
      return isFailure(answer) ? answer : { ...answer, leadsTo, retryAfter };
    }
    await response.body?.cancel();
    if (typeof leadsTo !== 'string') return leadsTo;
    return { status: response.status, bytes: new Uint8Array(), url, contentType: '', leadsTo, retryAfter };
  } catch (error) {
    return explain(error, progress.answered);
  }
};

const redirection = ({ status, headers }: Response, from: string): string | Failure | null => {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null) return null;
  const to = URL.parse(location, from);
  if (to === null || !/^https?:$/u.test(to.protocol))
    return failure('bad-redirect', '网页跳转到了一个打不开的地址。', '请在浏览器里打开确认，改用最终的地址。');
  return to.href;
};

const received = async (response: Response, url: string, most: number): Promise<WebAnswer | Failure> => {
  const { status } = response;
  const contentType = response.headers.get('content-type') ?? '';
  const isRefusal = refused(status) !== null;
  if (isRefusal || Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return isRefusal ? { status, bytes: new Uint8Array(), url, contentType } : tooBig;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > most) return tooBig;
    parts.push(part);
  }
  return { status, bytes: Buffer.concat(parts), url, contentType };
};

const SAVE = '请在浏览器里打开后用公开镜的浏览器扩展检查，或另存为文件再检查。';

const refused = (status: number): Failure | null => {
  if (status >= 200 && status <= 299) return null;
  if (status === 404 || status === 410)
    return failure('not-found', `网页不存在（${status}）。`, '请核对地址；如果是网站上的链接，说明链接已失效。');
  if (status === 401 || status === 407) return failure('login', `网页需要登录（${status}）。`, SAVE);
  if (status === 403 || status === 412) return failure('forbidden', `网站拒绝了访问（${status}）。`, SAVE);
  if (status === 429) return failure('too-many', '访问太频繁，网站暂时拒绝了（429）。', '请过几分钟再试。');
  if (status >= 500) return failure('server-error', `网站服务器出错（${status}）。`, '请稍后再试；一直如此请告知网站管理员。');
  return failure('bad-status', `网站没有给出网页（${status}）。`, SAVE);
};

// CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT, ERR_TLS_CERT_ALTNAME_INVALID, UNABLE_TO_VERIFY_LEAF_SIGNATURE
const CERTIFICATE = /CERT|UNABLE_TO_(?:GET|VERIFY)|LEAF_SIGNATURE/u;
const ENCRYPTION = /^(?:ERR_SSL|ERR_TLS|EPROTO)/u;
const TIMEOUT = /TIMEOUT|ETIMEDOUT|TimeoutError|AbortError/u;

const explain = (error: unknown, answered: boolean): Failure => {
  const code = codeOf(error);
  if (CERTIFICATE.test(code))
    return failure(
      'certificate',
      '网站的安全证书有问题（过期、自签名或与域名不符）。',
      '请告知网站管理员；急用时请在浏览器里另存为文件再检查。',
    );
  if (ENCRYPTION.test(code))
    return failure('encryption', '与网站的加密连接没有建成。', '请换用 http:// 开头的地址试试，或在浏览器里另存为文件再检查。');
  if (TIMEOUT.test(code)) {
    return answered
      ? failure('slow', '网页一直没有传完，等待超时。', '请稍后再试，或用 --timeout 加长等待时间。')
      : failure('no-answer', '网站没有回应，等待超时。', '请检查网络和地址，或用 --timeout 加长等待时间。');
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failure('unknown-host', '找不到这个网站。', '请核对域名，检查网络是否连通。');
  if (code === 'ECONNREFUSED') return failure('refused', '网站拒绝连接。', '请核对地址和端口，确认网站正在运行。');
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return failure('unreachable', '网络不通，连不上网站。', '请检查网络；内网网站请在内网的机器上检查。');
  return failure(
    'broken',
    answered ? '连接中断，网页没有传完。' : '连接中断，没有取到网页。',
    '请稍后再试，或在浏览器里另存为文件再检查。',
  );
};

/** The innermost code that says what went wrong. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
};
