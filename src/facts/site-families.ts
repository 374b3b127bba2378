import { defineFact } from '../audit/fact.ts';
import type { Site } from '../model/site.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The known families that the page belongs to; usually one or none. */
export const siteFamilies = defineFact<readonly Site[]>('siteFamilies', ({ snapshot, sites }) => recognise(snapshot, sites));

/** Tells which of the families a page shows the marks of. */
export const recognise = (snapshot: Snapshot, sites: readonly Site[]): readonly Site[] => {
  if (sites.length === 0) return [];
  const marks = marksOf(snapshot);
  const shares = (wanted: readonly string[] | undefined, present: ReadonlySet<string>): boolean =>
    wanted?.some((mark) => present.has(mark)) ?? false;
  return sites.filter(
    ({ recognise: known }) =>
      shares(known.ids, marks.ids) ||
      shares(known.classes, marks.classes) ||
      shares(
        known.metas?.map((name) => name.toLowerCase()),
        marks.metas,
      ) ||
      (known.generators?.some((name) => marks.generators.includes(name)) ?? false) ||
      (known.hosts?.some((host) => marks.host === host || marks.host.endsWith(`.${host}`)) ?? false) ||
      (known.paths?.some((path) => marks.addresses.includes(path)) ?? false),
  );
};

const marksOf = (snapshot: Snapshot) => ({
  host: hostOf(snapshot.url),
  ...namesOf(snapshot),
  metas: new Set(snapshot.metas.map(({ name }) => name.toLowerCase())),
  generators: snapshot.metas.flatMap(({ name, content }) => (name.toLowerCase() === 'generator' ? [content] : [])).join('\n'),
  // One text to look through, a line for each.
  addresses: [
    snapshot.url,
    ...snapshot.links.map(({ href }) => href),
    ...snapshot.images.map(({ src }) => src),
    ...snapshot.frames.map(({ src }) => src),
  ].join('\n'),
});

/** Ids of boxes, and the single classes of boxes and runs. */
const namesOf = ({ boxes, blocks }: Snapshot): { readonly ids: ReadonlySet<string>; readonly classes: ReadonlySet<string> } => {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { id, name } of boxes) {
    if (id !== undefined) ids.add(id);
    if (name !== undefined) names.add(name);
  }
  for (const { runs } of blocks) {
    if (runs === undefined) continue;
    for (const { name } of runs) if (name !== undefined) names.add(name);
  }
  return { ids, classes: new Set([...names].flatMap((name) => name.split(' '))) };
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};
