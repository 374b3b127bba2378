import { sameHost } from '../text/host.ts';

/** Longest address that is visited. */
const LONGEST = 2_000;
/** `JSESSIONID` in a path, `;jsessionid=A1B2C3`. */
const SESSION = /;jsessionid=[\w.!-]{1,100}/iu;

/** The form an address is known by in a run: absolute http(s) or file, without fragment and session; null for any other. */
export const knownAddress = (written: string, base?: string): string | null => {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.length > LONGEST || trimmed.startsWith('#')) return null;
  const url = URL.parse(trimmed, base === '' ? undefined : base);
  if (url === null || !/^(?:https?|file):$/u.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  url.pathname = url.pathname.replace(SESSION, '');
  return url.href.length > LONGEST ? null : url.href;
};

/** Host and port of an address; empty for files. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? '';

/** Whether two addresses are of one site: the same host, or one a part of the other. */
export const isSameSite = (one: string, other: string): boolean => {
  const [first, second] = [hostOf(one), hostOf(other)];
  return first === second || (first !== '' && second !== '' && sameHost(first, second));
};
