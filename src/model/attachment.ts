import type { DocumentKind, DocumentReading } from './document.ts';
import type { Attachment } from './fact.ts';
import type { Failure } from './failure.ts';

/**
 * What came of fetching an attachment.
 * fine: its bytes are what its name says; dead: 404 or 410; blocked: asks for a login, or is kept from programs; refused: any other
 * answer from 400 on; timeout; certificate; empty: no bytes; error-page: a web page instead of the file; wrong-type: another kind of file
 * than its name says; too-large; no-permission: another site that the browser was not allowed to ask; offline: no connection, or the
 * local file is not there to be read; no-address: its link names none that can be fetched; cancelled: the user stopped it.
 */
export type FetchVerdict =
  | 'fine'
  | 'dead'
  | 'blocked'
  | 'refused'
  | 'timeout'
  | 'certificate'
  | 'empty'
  | 'error-page'
  | 'wrong-type'
  | 'too-large'
  | 'no-permission'
  | 'offline'
  | 'no-address'
  | 'cancelled';

/** What a shell brings back of one attachment: an answer with its bytes, or why there is none. */
export type Fetched =
  | { readonly kind: 'answer'; readonly status: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'none';
      readonly verdict: 'blocked' | 'timeout' | 'certificate' | 'too-large' | 'no-permission' | 'offline' | 'no-address' | 'cancelled';
    };

/** One attachment of a page as it was fetched and read; survives JSON. */
export interface AttachmentReading {
  /** The attachment as the page offers it. */
  readonly file: Attachment;
  readonly verdict: FetchVerdict;
  /** HTTP status of the answer; 200 for a file read from disk, null when there was no answer. */
  readonly status: number | null;
  /** What the bytes really are; null when there are none. */
  readonly kind: DocumentKind | null;
  /** Bytes; null when there are none. */
  readonly size: number | null;
  /** What was read of it; null when it was not opened. */
  readonly read: DocumentReading | Failure | null;
}

/** What can be said of an attachment in a word: 可下载, 文本型, 扫描件, 限制编辑, 需口令, 两版一致, 三版一致. */
export type AttachmentChip = 'downloadable' | 'text' | 'scanned' | 'restricted' | 'password' | 'two-identical' | 'three-identical';

/** An attachment as reports list it. */
export interface ReportedAttachment {
  readonly name: string;
  readonly href: string;
  readonly extension: string;
  /** Attachments of the same number are versions of one document. */
  readonly group: number;
  readonly verdict: FetchVerdict;
  readonly kind: DocumentKind | null;
  readonly size: number | null;
  readonly pages: number | null;
  readonly chips: readonly AttachmentChip[];
  /** Places where it says otherwise than the first of its versions, the page if it is one; null when it was compared with none. */
  readonly differences: number | null;
  /** Places where any two versions of its document say otherwise; absent when it was compared with none. */
  readonly differencesOfAll?: number;
  /** Why it could not be opened, or its text could not be read; Chinese. */
  readonly note?: string;
}
