import type { FetchVerdict } from './attachment.ts';

/** How far one attachment is. */
export type FileStep =
  | { readonly kind: 'waiting' }
  /** `total` is null where the site does not say how long the file is. */
  | { readonly kind: 'fetching'; readonly bytes: number; readonly total: number | null }
  /** The last attempt failed; another follows after a rest. */
  | { readonly kind: 'resting'; readonly attempt: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly verdict: FetchVerdict };

/** The page of the attachments went away, the page could not be read, or the work itself broke. */
export type WorkTrouble = 'left' | 'unreadable' | 'broken';

/** The attachments of a tab while they are fetched and read. */
export interface AttachmentWork {
  /** Tells one work of a tab from the next. */
  readonly job: number;
  /** In the order of the page. */
  readonly files: readonly { readonly href: string; readonly step: FileStep }[];
  /** All files are read; the versions are being compared. */
  readonly comparing: boolean;
  readonly trouble?: WorkTrouble;
}
