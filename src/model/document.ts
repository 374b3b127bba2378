import { type Failure, isFailure } from './failure.ts';
import type { Snapshot } from './snapshot.ts';

/** What bytes really are, told by what stands in them. */
export type DocumentKind =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'wps'
  | 'ofd'
  | 'xlsx'
  | 'xls'
  | 'et'
  | 'pptx'
  | 'ppt'
  | 'zip'
  | 'rar'
  | '7z'
  | 'image'
  | 'html'
  | 'rtf'
  | 'csv'
  | 'text'
  | 'encrypted-office'
  | 'empty'
  | 'unknown';

/** What a document says of itself. Dates are ISO days; what is not there is not set. */
export interface DocumentProperties {
  readonly title?: string;
  readonly author?: string;
  readonly company?: string;
  readonly lastModifiedBy?: string;
  readonly created?: string;
  readonly modified?: string;
}

/**
 * What can be got out of a document.
 * scanned: pictures of pages; font-problem: characters are drawn but cannot be told; empty: nothing is drawn.
 */
export type TextState = 'text' | 'scanned' | 'font-problem' | 'empty';

/** What a document that opens without a password keeps its readers from. One that needs a password is the failure `password-needed`. */
export interface Protection {
  /** Copying text is forbidden (PDF). */
  readonly copyForbidden: boolean;
  /** What editing is limited to; `none` is no limit set. */
  readonly editing: 'none' | 'readOnly' | 'comments' | 'trackedChanges' | 'forms';
  /** The limit on editing is switched on. */
  readonly enforced: boolean;
  /** Opened read-only unless a password is given, or recommended to be. */
  readonly writeReservation: boolean;
}

/** A remark in the margin. */
export interface Comment {
  readonly author: string;
  readonly text: string;
}

/** Something in the document that readers do not see. */
export interface HiddenPart {
  readonly kind: 'sheet' | 'row' | 'column' | 'text' | 'comment';
  /** Where it is, for people: 工作表“名单”第3行. */
  readonly where: string;
  /** What it says, at most 500 characters. */
  readonly text: string;
}

/** Seals and signatures. */
export interface Seal {
  /** As the document names it: a signature's id or field. */
  readonly name: string;
  /** Signed, as against a field left for signing. */
  readonly signed: boolean;
}

/** A file inside a file: a member of an archive, an attachment of an OFD. */
export interface Member {
  /** Name as written; never a path to write to. */
  readonly name: string;
  /** Size when unpacked, in bytes, as the archive says. */
  readonly size: number;
  readonly kind: DocumentKind;
  /** What was read of it; null when it is no document or was not opened. */
  readonly read: DocumentReading | Failure | null;
}

/** A document as plain data; survives JSON. */
export interface DocumentReading {
  readonly kind: DocumentKind;
  /** Bytes. */
  readonly size: number;
  /** Its text as boxes and blocks: page, sheet, header, footer, footnote, aside (text box), p, h1–h6, table, tr, td. */
  readonly snapshot: Snapshot;
  readonly properties: DocumentProperties;
  /** Number of pages; sheets of a workbook; null where only a layout would tell. */
  readonly pages: number | null;
  readonly textState: TextState;
  /** Pages without text that consist of pictures, counted from 1; only PDF and OFD. */
  readonly scannedPages: readonly number[];
  readonly protection: Protection;
  /** Changes that were neither accepted nor rejected. */
  readonly trackedChanges: { readonly insertions: number; readonly deletions: number };
  readonly comments: readonly Comment[];
  readonly hidden: readonly HiddenPart[];
  readonly seals: readonly Seal[];
  readonly members: readonly Member[];
  /** False when a cap stopped the reading; what comes later was not seen. */
  readonly complete: boolean;
}

/** Whether a file could not be read because it asks for a password. */
export const needsPassword = (read: DocumentReading | Failure): boolean => isFailure(read) && read.code === 'password-needed';

/** Whether a document that opens keeps its readers from changing it. */
export const limitsEditing = ({ editing, enforced, writeReservation }: Protection): boolean =>
  (editing !== 'none' && enforced) || writeReservation;
