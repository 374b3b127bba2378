/** What an address leads to. placeholder: nowhere; local: this machine or an intranet; number: a bare address on the net; web: a site; other: mail, telephone, a path, a script. */
export type AddressKind = 'placeholder' | 'local' | 'number' | 'web' | 'other';

/** `#`, `javascript:void(0)`, `javascript:;`, `http://`, `about:blank`. */
const NOWHERE =
  /^(?:#|https?:\/{0,2}|about:blank|javascript:\s{0,3}(?:void\s{0,3}\(?\s{0,3}(?:0|null)?\s{0,3}\)?|return false)?[\s;]{0,4})$/iu;
/** `http://192.168.1.5:8080/a.doc`, `http://localhost/`, `//10.1.2.3/x`. */
const LOCAL_HOST =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2})$/u;
/** `file:///C:/…`, `D:\文件\1.doc`, `\\server\share`. */
const LOCAL_FILE = /^(?:file:|[a-z]:[\\/]|\\\\[\w.])/iu;
const DIGIT = /^\d/u;
const HOST = /^(?:https?:)?\/\/(?:[^/?#@\s]{0,80}@)?([^/?#:\s]{1,253})/iu;
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){3}$/u;

/** Host of an address as written, lower case; null when it has none of its own. */
export const writtenHost = (address: string): string | null => HOST.exec(address.trim())?.[1]?.toLowerCase() ?? null;

/** Longest way to write an address that leads nowhere. */
const NOWHERE_LONGEST = 40;
/** What a path of the site's own begins with, which most links do: `/zwgk/1.html`, `./t2024.html`, `t2024.html`. */
const PATH = /^(?:\/(?!\/)|\.|[a-z]{1,2}\d|[0-9])/u;

/** `https://www.example.gov.cn/1.html`: a host that begins with a letter, and neither localhost nor a name before `@`. */
const WEB = /^https?:\/\/[a-km-z][^@]*$/iu;

/** What an address as written leads to. */
export const addressKind = (address: string): AddressKind => {
  if (PATH.test(address)) return 'other';
  if (WEB.test(address)) return 'web';
  const written = address.trim();
  if (written === '' || (written.length <= NOWHERE_LONGEST && NOWHERE.test(written))) return 'placeholder';
  if (LOCAL_FILE.test(written)) return 'local';
  const host = writtenHost(written);
  if (host === null) return 'other';
  if (!DIGIT.test(host)) return host === 'localhost' ? 'local' : 'web';
  if (LOCAL_HOST.test(host)) return 'local';
  return NUMBER.test(host) ? 'number' : 'web';
};
