import type { Failure } from '../model/failure.ts';
import type { ComparedAs, ComparedFrom } from '../model/tab.ts';

/** A page to compare the page of a tab with. */
export interface CompareRequest {
  readonly tabId: number;
  readonly as: ComparedAs;
  readonly from: ComparedFrom;
}

/** What the panel asks of the background about how a page is judged. */
export interface JudgeProtocol {
  /** Panel → background: reads another page, and judges this one together with it. */
  compareWith(request: CompareRequest): Failure | null;
  /** Panel → background: judges the page by itself again. */
  compareNoMore(tabId: number): void;
  /** Panel → background: judges the page by the profile that is chosen now. */
  judgeAnew(tabId: number): void;
}
