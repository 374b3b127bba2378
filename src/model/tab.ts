import type { Report } from './report.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** Why a tab cannot be audited. */
export type Obstacle =
  | 'browser-page'
  | 'store-page'
  | 'pdf'
  | 'other-file'
  | 'empty-page'
  | 'error-page'
  | 'file-access'
  | 'managed'
  | 'no-permission'
  | 'slow-page'
  | 'closed';

/** Why a report may no longer fit its tab: the text changed, or another page was opened. */
export type Staleness = 'changed' | 'left';

/** What is known of a tab. */
export type TabState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'auditing' }
  | { readonly kind: 'done'; readonly report: Report; readonly frame?: MergedFrame; readonly compared?: Compared }
  /** `host` is empty when the address is not known. */
  | { readonly kind: 'blocked'; readonly obstacle: Obstacle; readonly host: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** What a page is compared with: the report of the year before, the original, or the other page of a consultation. */
export type ComparedAs = 'previous' | 'original' | 'counterpart';

/** The page that a report was made with besides its own; without an address it was looked for and is not there. */
export interface Compared {
  readonly as: ComparedAs;
  readonly url: string;
  readonly title: string;
}

/** Where the page to compare with is: in an open tab, at an address, or nowhere. */
export type ComparedFrom =
  | { readonly kind: 'tab'; readonly tabId: number }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'none' };

/** A frame of another site whose text was read into the page's: its lines stand in blocks `block` to `block + count`. */
export interface MergedFrame {
  readonly frameId: number;
  readonly block: number;
  readonly count: number;
}

/** What the camera answers to "capture". */
export type Capture =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'blocked'; readonly obstacle: Obstacle };

/** Words of the page to show: where they stood when the page was read, and the words themselves. */
export interface Spot {
  readonly place?: Place;
  readonly quote: string;
}

/** What is to be lit up on the page. */
export interface Spotlight {
  readonly spots: readonly Spot[];
  readonly tone: 'fail' | 'review' | 'field';
  /** Number of the finding in the panel; empty for none. */
  readonly label: string;
  /** Scroll to the first spot; otherwise it is a preview. */
  readonly jump: boolean;
}

/** A finding's places, to be framed in a picture of the whole page. */
export interface Framing {
  /** What is written beside the frame. */
  readonly number: number;
  readonly tone: 'fail' | 'review';
  readonly spots: readonly Spot[];
}

/** A part of the window, in its pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture of the window would show of the page as it is scrolled; everything in pixels of the page. */
export interface Sight {
  /** The window with its scroll bars, and what the page has of it. */
  readonly across: number;
  readonly width: number;
  readonly height: number;
  /** Height of the whole page, and how much of it is scrolled by. */
  readonly page: number;
  readonly at: number;
  /** Height of what stays in front of the page while it scrolls, at the upper and at the lower edge. */
  readonly header: number;
  readonly footer: number;
  /** The browser draws the window; it does not when it is put away. */
  readonly drawn: boolean;
  readonly frames: readonly { readonly number: number; readonly tone: Framing['tone']; readonly areas: readonly Area[] }[];
}

/** What became of a spotlight: shown; there, but not visible to visitors; no longer on the page. */
export type Shown = 'shown' | 'hidden' | 'gone';

/** What a user pointed at: an element's words or, where some were selected, just these; places are of the snapshot they came with. */
export interface Pointed {
  readonly place: Place;
  /** Where in the block the click was. */
  readonly at: number;
  /** The words were selected, so that they are meant as they are. */
  readonly exact: boolean;
}

/** What came of letting a user point: words of the page as it was read then, none there, or given up. */
export type PointAnswer =
  | { readonly kind: 'pointed'; readonly snapshot: Snapshot; readonly pointed: Pointed }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cancelled' };
