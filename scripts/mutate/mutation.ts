import type { CleanPage } from './clean-page.ts';

/** One way to spoil a clean page so that one rule must speak. */
export interface Mutation {
  readonly rule: string;
  /** Name of the clean page. */
  readonly page: string;
  /** Words of the page's HTML and what is put in their place, everywhere; words that are not there are a mistake. */
  readonly swaps?: readonly (readonly [from: string, to: string])[];
  /** What is given beside the page instead. */
  readonly beside?: Omit<Partial<CleanPage>, 'name' | 'pageType' | 'html'>;
  /** Other groups of rules that may speak as well, by category, and why. */
  readonly related?: Readonly<Record<string, string>>;
}

/** The page with the fault in it. */
export const spoil = (page: CleanPage, { rule, swaps = [], beside = {} }: Mutation): CleanPage => {
  let { html } = page;
  for (const [from, to] of swaps) {
    if (!html.includes(from)) throw new Error(`${rule}: the page ${page.name} has no “${from}”`);
    html = html.replaceAll(from, () => to);
  }
  return { ...page, html, ...beside };
};
