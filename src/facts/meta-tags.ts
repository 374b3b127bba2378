import { defineFact } from '../audit/fact.ts';

/** Contents of `<meta>` by lower-case name; the first that says anything wins. */
export const metaTags = defineFact<ReadonlyMap<string, string>>('metaTags', ({ snapshot }) => {
  const tags = new Map<string, string>();
  for (const { name, content } of snapshot.metas) {
    const key = name.trim().toLowerCase();
    const value = content.trim();
    if (value !== '' && !tags.has(key)) tags.set(key, value);
  }
  return tags;
});
