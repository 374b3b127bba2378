import { browser } from 'wxt/browser';
import type { PageType } from '../model/fact.ts';
import type { Report } from '../model/report.ts';

const KEY = 'page-types';
const MOST = 500;

type Memory = Readonly<Record<string, PageType>>;

/** The page type the user gave to this page's column, if any. */
export const rememberedType = async (report: Report): Promise<PageType | undefined> => (await read())[columnOf(report)];

/** Remembers the user's page type for this page's column of the site; null forgets it. */
export const rememberType = async (report: Report, pageType: PageType | null): Promise<void> => {
  const key = columnOf(report);
  const others = Object.entries(await read()).filter(([known]) => known !== key);
  const entries: [string, PageType][] = pageType === null ? others : [...others, [key, pageType]];
  await browser.storage.local.set({ [KEY]: Object.fromEntries(entries.slice(-MOST)) });
};

/** Every column whose page type the user set, newest first: its key, host and column as one text, and the type. */
export const rememberedTypes = async (): Promise<readonly (readonly [string, PageType])[]> => Object.entries(await read()).reverse();

/** Lets the type of one column be recognised again. */
export const forgetType = async (key: string): Promise<void> => {
  const others = Object.entries(await read()).filter(([known]) => known !== key);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(others) });
};

const read = async (): Promise<Memory> => {
  const kept = await browser.storage.local.get(KEY);
  return (kept[KEY] as Memory | undefined) ?? {};
};

/** Host and column path; where the page names no column, the folder of its address. */
const columnOf = ({ page }: Report): string => {
  const host = URL.canParse(page.url) ? new URL(page.url).host : '';
  const column = page.column.length > 0 ? page.column.join('›') : page.url.replace(/[?#].*$/, '').replace(/\/[^/]*$/, '/');
  return `${host} ${column}`.slice(0, 300);
};
