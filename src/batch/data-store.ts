/** What a page keeps of its list in a data store of its own, which a script would show. */
export interface DataStore {
  /** HTML of its entries, one after the other. */
  readonly html: string;
  /** Addresses that hold the entries to come, as written. */
  readonly next: readonly string[];
}

const RECORDS = 5_000;
const OPEN = '<![CDATA[';
const CLOSE = ']]>';
// <a href="/module/web/jpage/dataproxy.jsp?page=2&appid=1">
const ADDRESS = /href\s{0,3}=\s{0,3}['"]([^'"\s<>]{1,1000})['"]/u;

/** Reads `<datastore>` with its `<record>`s and `<nextgroup>`; null where there is none. */
export const dataStoreOf = (source: string): DataStore | null => {
  const start = source.indexOf('<datastore');
  if (start < 0) return null;
  const end = source.indexOf('</datastore>', start);
  const store = source.slice(start, end < 0 ? source.length : end);
  const next = parts(store, '<nextgroup>', '</nextgroup>').flatMap((text) => ADDRESS.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? []);
  return { html: `<ul>${parts(store, '<record>', '</record>').map(entry).join('\n')}</ul>`, next };
};

const parts = (text: string, open: string, close: string): readonly string[] => {
  const found: string[] = [];
  for (let at = text.indexOf(open); at >= 0 && found.length < RECORDS; at = text.indexOf(open, at + 1)) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    found.push(unwrapped(text.slice(at + open.length, end)));
  }
  return found;
};

const unwrapped = (text: string): string => {
  const start = text.indexOf(OPEN);
  const end = text.lastIndexOf(CLOSE);
  return start < 0 || end < start ? text : text.slice(start + OPEN.length, end);
};

/** An entry in a list of its own box, so that what stands beside one title is not taken for another's. */
const entry = (html: string): string => (/<(?:li|tr|div|p)[\s>]/iu.test(html.slice(0, 40)) ? html : `<li>${html}</li>`);
