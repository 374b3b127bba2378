/** Host of an http(s) address, lower case; null for anything else, and for this machine's own. */
export const hostOf = (url: string): string | null => {
  try {
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    return hostname === 'localhost' || hostname.startsWith('127.') ? null : hostname.toLowerCase();
  } catch {
    return null;
  }
};

/** `www.a.gov.cn`, `市.政务` */
const GOVERNMENT = /(?:^|\.)(?:gov\.cn|政务(?:\.cn)?|xn--zfr164b)$/u;

/** Whether a host is in a domain that only public bodies are given. */
export const isGovernmentHost = (host: string): boolean => GOVERNMENT.test(host);

/** `www.a.gov.cn,www.b.gov.cn` */
const SEVERAL = /[\s,，;；、|]+/u;

/** Whether a domain as an editor wrote it (`http://www.a.gov.cn/`, `a.gov.cn`; several of them) is a host, or one is a part of the other. */
export const sameHost = (written: string, host: string): boolean => {
  const other = bare(host);
  return written.split(SEVERAL).some((domain) => {
    const one = bare(domain);
    return one !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
  });
};

const bare = (domain: string): string =>
  domain
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/:?#].*$/s, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
