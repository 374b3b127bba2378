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
      (known.paths?.some((path) => marks.addresses.some((address) => address.includes(path))) ?? false),
  );
};

const marksOf = (snapshot: Snapshot) => ({
  host: hostOf(snapshot.url),
  ids: new Set(snapshot.boxes.flatMap(({ id }) => id ?? [])),
  classes: new Set([...snapshot.boxes, ...snapshot.blocks.flatMap(({ runs }) => runs ?? [])].flatMap(({ name }) => name?.split(' ') ?? [])),
  metas: new Set(snapshot.metas.map(({ name }) => name.toLowerCase())),
  generators: snapshot.metas.flatMap(({ name, content }) => (name.toLowerCase() === 'generator' ? [content] : [])).join('\n'),
  addresses: [
    snapshot.url,
    ...snapshot.links.map(({ href }) => href),
    ...snapshot.images.map(({ src }) => src),
    ...snapshot.frames.map(({ src }) => src),
  ],
});

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};
