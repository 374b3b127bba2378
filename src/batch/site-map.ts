import type { Target } from '../model/run.ts';
import { isSameSite, knownAddress } from './address.ts';
import type { ListReading } from './outcome.ts';

const CAP = 50_000;
const ENTRY_CAP = 4_000;

/** Reads `sitemap.xml` and files that name further ones; null for anything else. */
export const readSiteMap = (text: string, url: string): ListReading | null => {
  const head = text.slice(0, 2_000);
  if (!head.includes('<urlset') && !head.includes('<sitemapindex')) return null;
  const pages = entries(text, 'url').flatMap((entry): readonly Target[] => {
    const address = knownAddress(unescaped(value(entry, 'loc')), url);
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(value(entry, 'lastmod'))?.[0] ?? '';
    return address === null ? [] : [{ url: address, title: '', listedOn: day, column: columnOf(address) }];
  });
  const following = entries(text, 'sitemap').flatMap((entry) => knownAddress(unescaped(value(entry, 'loc')), url) ?? []);
  return {
    column: [],
    items: pages.filter((page) => isSameSite(page.url, url)),
    offSite: pages.filter((page) => !isSameSite(page.url, url)),
    following: following.filter((address) => isSameSite(address, url)),
    columns: [],
  };
};

/** A site map tells no columns: folders stand in for them. */
const columnOf = (address: string): readonly string[] => {
  const parts = (URL.parse(address)?.pathname ?? '').split('/').slice(1, -1);
  const folders = parts.filter((part) => !/^\d+$/u.test(part)).slice(0, 2);
  return folders.length === 0 ? [] : [`/${folders.join('/')}/`];
};

const entries = (text: string, tag: string): readonly string[] => {
  const found: string[] = [];
  const [open, close] = [`<${tag}>`, `</${tag}>`];
  for (let at = text.indexOf(open); at >= 0 && found.length < CAP; at = text.indexOf(open, at + 1)) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    if (end - at <= ENTRY_CAP) found.push(text.slice(at + open.length, end));
  }
  return found;
};

const value = (entry: string, tag: string): string => {
  const start = entry.indexOf(`<${tag}>`);
  const end = entry.indexOf(`</${tag}>`, start);
  return start < 0 || end < 0
    ? ''
    : entry
        .slice(start + tag.length + 2, end)
        .replace('<![CDATA[', '')
        .replace(']]>', '')
        .trim();
};

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
