import type { DocumentKind, DocumentReading, Protection } from '../model/document.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A document that nothing keeps from being copied or edited. */
export const unprotected: Protection = { copyForbidden: false, editing: 'none', enforced: false, writeReservation: false };

/** A reading of a document with nothing special about it; what a reader found out goes into `found`. */
export const readingOf = (
  kind: DocumentKind,
  size: number,
  snapshot: Snapshot,
  found: Partial<Omit<DocumentReading, 'kind' | 'size' | 'snapshot'>> = {},
): DocumentReading => ({
  kind,
  size,
  snapshot,
  properties: {},
  pages: null,
  textState: snapshot.blocks.some((block) => !block.hidden) ? 'text' : 'empty',
  scannedPages: [],
  protection: unprotected,
  trackedChanges: { insertions: 0, deletions: 0 },
  comments: [],
  hidden: [],
  seals: [],
  members: [],
  complete: !snapshot.truncated,
  ...found,
});

/** Kept of what is hidden or remarked. */
export const QUOTE_CAP = 500;
/** Kept entries of a list that a document can make as long as it likes. */
export const LIST_CAP = 1_000;

/** An object without the fields that say nothing. */
export const filled = <T extends Readonly<Record<string, string>>>(fields: T): { readonly [Key in keyof T]?: string } =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, value]) => [key, value.trim().slice(0, QUOTE_CAP)])
      .filter(([, value]) => value !== ''),
  ) as { readonly [Key in keyof T]?: string }; // keys are those of the argument

/** ISO day of a W3C time stamp; empty when it is none. */
export const dayOf = (stamp: string): string => /^\d{4}-\d{2}-\d{2}/u.exec(stamp.trim())?.[0] ?? '';
