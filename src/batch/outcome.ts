import type { Failure } from '../model/failure.ts';
import type { PagePicture } from '../model/page-picture.ts';
import type { Report } from '../model/report.ts';
import type { Target } from '../model/run.ts';

/** What is read of one page of a list. */
export interface ListReading {
  /** Column path as the page gives it, outermost first. */
  readonly column: readonly string[];
  /** Entries on the same site, in page order; addresses absolute. */
  readonly items: readonly Target[];
  /** Entries that lead to another site: kept apart, not visited. */
  readonly offSite: readonly Target[];
  /** Further pages of the same list, or the site maps that a site map names. */
  readonly following: readonly string[];
  /** Columns of the portal's tree. */
  readonly columns: readonly { readonly name: string; readonly url: string }[];
}

/**
 * What came of one request.
 * page: read and audited, `scripted` when scripts fill in part of it; scripted: nothing to audit without a browser;
 * refused: 401, 403, 412 or 429; trouble: worth another try; unreadable: not worth one; unasked: the shell was stopped before it asked.
 */
export type Outcome =
  | { readonly kind: 'robots'; readonly text: string }
  | { readonly kind: 'list'; readonly reading: ListReading; readonly scripted: boolean }
  | { readonly kind: 'page'; readonly report: Report; readonly scripted: boolean; readonly files: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'picture'; readonly picture: PagePicture }
  | { readonly kind: 'scripted' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** `retryAfter` in milliseconds, null when the site named none. */
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfter: number | null }
  | { readonly kind: 'captcha' }
  | { readonly kind: 'vanished'; readonly failure: Failure }
  | { readonly kind: 'trouble'; readonly failure: Failure; readonly retryAfter: number | null }
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | { readonly kind: 'unasked' };
