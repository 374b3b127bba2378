import type { RunPage } from '../../src/model/run.ts';
import { makeSite } from '../../test/site/site.ts';

/** How a run's findings and endings compare with what the site's maker wrote down. */
export interface Compared {
  readonly faults: { readonly expected: number; readonly found: number; readonly extra: number };
  readonly missed: readonly string[];
  readonly strays: readonly string[];
  readonly endings: { readonly expected: number; readonly wrong: readonly string[] };
  readonly pages: { readonly expected: number; readonly once: number; readonly doubled: number };
}

const SHOWN = 20;

/** Compares a run over a test site of so many pages; what only opened files show is expected where they were opened. */
export const compare = (count: number, pages: readonly RunPage[], attachments: boolean): Compared => {
  const site = makeSite(count);
  const planted = site.expected().filter(({ rule }) => attachments || !ATTACHED.has(rule));
  const expected = new Set(planted.map(({ path, rule }) => `${path} ${rule}`));
  const found = new Set(pages.flatMap(({ target, report }) => (report?.findings ?? []).map(({ rule }) => `${pathOf(target.url)} ${rule}`)));
  const [missed, strays] = [[...expected].filter((one) => !found.has(one)), [...found].filter((one) => !expected.has(one))];
  const byPath = new Map(pages.map((page) => [pathOf(page.target.url), page]));
  const endings = site.endings();
  const known = new Set(endings.map(({ path }) => path));
  const wrong = endings.flatMap(({ path, state, code }) => {
    const page = byPath.get(path);
    return page?.state === state && (page.failure?.code ?? '') === code ? [] : [`${path}: ${page?.state} ${page?.failure?.code ?? ''}`];
  });
  const troubled = pages.filter(({ state, target }) => state !== 'audited' && !known.has(pathOf(target.url)));
  const troubles = troubled.map(({ target, state, failure }) => `${target.url}: ${state} ${failure?.code ?? ''}`);
  return {
    faults: { expected: expected.size, found: expected.size - missed.length, extra: strays.length },
    missed: missed.slice(0, SHOWN),
    strays: strays.slice(0, SHOWN),
    endings: { expected: endings.length, wrong: [...wrong, ...troubles].slice(0, SHOWN) },
    pages: { expected: count, once: byPath.size, doubled: pages.length - byPath.size },
  };
};

const ATTACHED: ReadonlySet<string> = new Set(['attachments/attachments-open', 'attachments/versions-identical']);

const pathOf = (url: string): string => new URL(url).pathname;
