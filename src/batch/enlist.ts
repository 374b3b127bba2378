import type { Failure } from '../model/failure.ts';
import type { Target } from '../model/run.ts';
import { hostOf } from './address.ts';
import { dropErrands, enqueue } from './lanes.ts';
import type { ListReading } from './outcome.ts';
import type { Seed } from './settings.ts';
import { type Draft, type Errand, type FoundColumn, type ListJob, numberOf } from './state.ts';

/** Begins discovery: lists are to be read, named pages are entries of their columns already. */
export const seed = (draft: Draft, seeds: readonly Seed[]): void => {
  const byColumn = new Map<string, Seed[]>();
  for (const one of seeds.filter(({ kind }) => kind === 'page')) {
    const key = one.column.join('\u0000');
    byColumn.set(key, [...(byColumn.get(key) ?? []), one]);
  }
  for (const [first, ...others] of byColumn.values()) {
    if (first === undefined) continue;
    const items = [first, ...others].map(({ url, title, listedOn, column }) => ({ url, title, listedOn, column }));
    draft.found = [...draft.found, { ...emptyColumn(first.column, ''), items }];
  }
  for (const { kind, url, column } of seeds) if (kind === 'list') addColumn(draft, column, url);
};

const emptyColumn = (column: readonly string[], url: string): FoundColumn => ({
  column,
  url,
  items: [],
  read: 0,
  unread: [],
  idle: 0,
  endless: false,
});

// /zwgk/tzgg/index.html is /zwgk/tzgg/
const INDEX = /\/index\.s?html?$/iu;

/** What a page of a list is known by. */
const listKey = (url: string): string => url.replace(INDEX, '/');

const addColumn = (draft: Draft, column: readonly string[], url: string): void => {
  if (draft.found.length >= draft.settings.limits.columns || draft.lists.some((list) => listKey(list.url) === listKey(url))) return;
  draft.found = [...draft.found, emptyColumn(column, url)];
  addLists(draft, draft.found.length - 1, [url]);
};

const addLists = (draft: Draft, column: number, urls: readonly string[]): void => {
  const known = new Set(draft.lists.map(({ url }) => listKey(url)));
  const room = Math.max(0, draft.settings.limits.lists - draft.lists.length);
  const fresh: ListJob[] = [...new Set(urls)].filter((url) => !known.has(listKey(url))).map((url) => ({ url, column }));
  const first = draft.lists.length;
  const taken = fresh.slice(0, room);
  draft.lists = [...draft.lists, ...taken];
  enqueue(
    draft,
    taken.map((list, index) => listErrand(first + index, list)),
  );
};

const listErrand = (index: number, { url }: ListJob): Errand => ({
  job: `list:${index}`,
  purpose: 'list',
  url,
  mode: 'fetch',
  tries: 0,
  hops: [],
  notBefore: 0,
});

/** Takes in a page of a list: its entries, the pages that follow, and the columns it leads to. */
export const enlist = (draft: Draft, list: number, reading: ListReading): void => {
  const at = draft.lists[list]?.column ?? -1;
  const before = draft.found[at];
  if (before === undefined) return;
  const { limits, scope } = draft.settings;
  const path = pathOf(before, reading);
  const known = new Set(before.items.map(({ url }) => url));
  const fresh = unique(reading.items, known).map((item) => ({ ...item, column: item.column.length > 0 ? item.column : path }));
  const total = draft.found.reduce((sum, { items }) => sum + items.length, 0);
  const kept = fresh.slice(0, Math.max(0, limits.targets - total));
  // A page that brings nothing new is a pager that goes round: what it calls the next page is not asked for.
  const stale = before.read > 0 && fresh.length === 0;
  const room = stale ? 0 : limits.pagesOfList - draft.lists.filter(({ column }) => column === at).length;
  const asked = new Set(draft.lists.map(({ url }) => listKey(url)));
  const endless = before.endless || (room <= 0 && reading.following.some((url) => !asked.has(listKey(url))));
  const idle = stale ? before.idle + 1 : 0;
  draft.found = draft.found.with(at, { ...before, column: path, items: [...before.items, ...kept], read: before.read + 1, idle, endless });
  if (stale) leaveIdle(draft, at);
  draft.offSite = [...draft.offSite, ...reading.offSite].slice(0, limits.targets);
  if (room > 0) addLists(draft, at, reading.following.slice(0, room));
  if (scope === 'portal') for (const { name, url } of reading.columns) addColumn(draft, [...path.slice(0, -1), name], url);
};

/** Pages of a list one after another that bring nothing, after which the rest of it is not asked for. */
const IDLE = 5;

/** Leaves a list whose pages bring nothing any more, so that a pager that promises thousands costs a few requests. */
const leaveIdle = (draft: Draft, at: number): void => {
  const column = draft.found[at];
  if (column === undefined || column.idle < IDLE) return;
  const left = dropErrands(draft, ({ job, purpose }) => purpose === 'list' && draft.lists[numberOf(job)]?.column === at);
  if (left > 0) draft.found = draft.found.with(at, { ...column, endless: true });
};

/** Notes a page of a list that could not be read. */
export const unlisted = (draft: Draft, { job, url }: Errand, failure: Failure): void => {
  const at = draft.lists[numberOf(job)]?.column ?? -1;
  const column = draft.found[at];
  if (column === undefined) return;
  draft.found = draft.found.with(at, { ...column, unread: [...column.unread, { url, failure }], idle: column.idle + 1 });
  leaveIdle(draft, at);
};

/** What the seed said, else what the page says, else its address. */
const pathOf = (before: FoundColumn, reading: ListReading): readonly string[] => {
  if (before.column.length > 0) return before.column;
  if (reading.column.length > 0) return reading.column;
  return [`${hostOf(before.url)}${URL.parse(before.url)?.pathname ?? ''}`];
};

const unique = (items: readonly Target[], known: Set<string>): readonly Target[] =>
  items.filter(({ url }) => {
    if (known.has(url)) return false;
    known.add(url);
    return true;
  });
