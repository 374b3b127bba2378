/** Parameters that say how a visitor came or what is told to a machine, not which page it is. */
const PASSING = /^(?:utm_\w{1,40}|spm|from|isappinstalled|nsukey|share_token|timestamp|t|_|rand|random|jsessionid)$/iu;
/** `/index.html`, `/default.aspx` */
const INDEX = /\/(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/iu;
/** `;jsessionid=…` */
const SESSION = /;jsessionid=[^/?#;]{0,200}/giu;
const HTTP = /^https?:$/u;

/** What an address is known by: without scheme, www, fragment, index file and the parameters that name no page; empty for none. */
export const addressKey = (address: string): string => {
  const url = parsed(address);
  if (url === null) return '';
  const parameters = [...url.searchParams].filter(([name]) => !PASSING.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = decoded(url.pathname).replace(SESSION, '').replace(INDEX, '/').replace(/\/$/u, '');
  const host = HTTP.test(url.protocol) ? url.host.toLowerCase().replace(/^www\./u, '') : url.protocol;
  return `${host}${path}${parameters.length === 0 ? '' : `?${parameters.sort().join('&')}`}`;
};

/** Host of an address without www, lower case; empty for none. */
export const siteHost = (address: string): string =>
  parsed(address)
    ?.hostname.toLowerCase()
    .replace(/^www\./u, '') ?? '';

/** Whether an address leads to the front page of its host. */
export const isHomeAddress = (address: string): boolean => {
  const url = parsed(address);
  return url !== null && url.search === '' && url.pathname.replace(INDEX, '/') === '/';
};

const parsed = (address: string): URL | null => {
  try {
    const url = new URL(address.trim());
    return HTTP.test(url.protocol) || url.protocol === 'file:' ? url : null;
  } catch {
    return null;
  }
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
