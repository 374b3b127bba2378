import { type Failure, failure } from '../../model/failure.ts';

/** Where the queue is, as the client of Redis takes it. */
export interface QueueAddress {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly username?: string;
  readonly password?: string;
  readonly tls?: Readonly<Record<string, never>>;
}

/** Variable that holds the password, so that it stands in no list of processes. */
const PASSWORD = 'DISCLOSURE_LENS_REDIS_PASSWORD';

const malformed = failure('bad-queue', '--queue 的地址写得不对。', '请写成 redis://主机:6379 的样子，加密连接写 rediss://。');

/** Reads `redis://[user:password@]host[:port][/number]`; the address itself is never part of what it says. */
export const readQueueAddress = (text: string, environment: Readonly<Record<string, string | undefined>>): QueueAddress | Failure => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^rediss?:$/u.test(url.protocol) || url.hostname === '') return malformed;
  const db = url.pathname.replace('/', '') || '0';
  if (!/^\d{1,4}$/u.test(db)) return malformed;
  const username = decoded(url.username);
  const password = decoded(url.password) || (environment[PASSWORD] ?? '');
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: Number(url.port || 6_379),
    db: Number(db),
    ...(username === '' ? {} : { username }),
    ...(password === '' ? {} : { password }),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
};

/** An address as it may be shown: without user and password. */
export const shownAddress = ({ host, port, tls }: QueueAddress): string => `${tls === undefined ? 'redis' : 'rediss'}://${host}:${port}`;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
