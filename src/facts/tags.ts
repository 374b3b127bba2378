import { defineFact } from '../audit/fact.ts';
import type { Meta } from '../model/snapshot.ts';
import { isNothing, isTemplate } from '../text/placeholders.ts';

/** The page's `<meta>` tags as the rules on tags see them. */
export interface Tags {
  /** Lower-case name → the first tag of that name with a usable content, else the first of that name. */
  readonly byName: ReadonlyMap<string, Meta>;
  /** False when only a piece of a page was read, so that a missing tag says nothing. */
  readonly whole: boolean;
}

/** Whether a tag's content says nothing: blank, a program's null, or a template's placeholder. */
export const isUnfilled = (content: string): boolean => isNothing(content) || isTemplate(content);

/** 网页标签. */
export const tags = defineFact<Tags>('tags', ({ snapshot }) => {
  const byName = new Map<string, Meta>();
  for (const meta of snapshot.metas) {
    const name = meta.name.trim().toLowerCase();
    const earlier = byName.get(name);
    if (earlier === undefined || (isUnfilled(earlier.content) && !isUnfilled(meta.content))) byName.set(name, meta);
  }
  return { byName, whole: snapshot.rendered || snapshot.title !== '' || snapshot.metas.length > 0 };
});
