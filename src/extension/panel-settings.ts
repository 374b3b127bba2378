import type { PageType } from '../model/fact.ts';
import { type Failure, isFailure } from '../model/failure.ts';
import type { Site } from '../model/site.ts';
import { withoutLesson, withSites } from '../teaching/learned-sites.ts';
import { forgetType, rememberedTypes } from './page-type-memory.ts';
import { changeSites, readSites } from './site-memory.ts';

/** All that the product keeps of its user's teaching. */
export interface Kept {
  readonly sites: readonly Site[];
  /** Columns whose page type was set by hand: key and type. */
  readonly types: readonly (readonly [string, PageType])[];
}

const read = async (): Promise<Kept> => {
  const [sites, types] = await Promise.all([readSites(), rememberedTypes()]);
  return { sites, types };
};

/** What the settings can see and change; every change answers with what is kept after it. */
export const settings = {
  read,
  removeSite: async (id: string): Promise<Kept> => {
    await changeSites((sites) => sites.filter((site) => site.id !== id));
    return read();
  },
  removeLesson: async (id: string, index: number): Promise<Kept> => {
    await changeSites((sites) => withoutLesson(sites, id, index));
    return read();
  },
  removeType: async (key: string): Promise<Kept> => {
    await forgetType(key);
    return read();
  },
  /** Takes in a file of sites, all of it or nothing. */
  importFile: async (text: string): Promise<Kept | Failure> => {
    const { parseSiteFile } = await import('../model/site.schema.ts');
    const more = parseSiteFile(text);
    if (isFailure(more)) return more;
    await changeSites((sites) => withSites(sites, more));
    return read();
  },
};
