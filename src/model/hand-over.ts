import type { Finding } from './finding.ts';
import type { LedgerPage, LedgerState } from './ledger.ts';
import type { Report } from './report.ts';
import type { RunColumn, RunPageState, Sampling } from './run.ts';

/** What is handed over: one page, several that were chosen, a spot-check, or lines of the ledger. */
type HandOverKind = 'page' | 'selection' | 'run' | 'ledger';

/** How a finding is being dealt with, as the ledger has it. */
export interface Handling {
  readonly state: LedgerState;
  readonly person: string;
  /** ISO day; empty for none. */
  readonly deadline: string;
  /** Address of the issue that was filed for it; empty for none. */
  readonly filed: string;
  /** What the last re-check found; Chinese, empty for none. */
  readonly recheck: string;
  /** What an assessor's list said of it; empty for none. */
  readonly feedback: string;
}

/** One finding with the page it is about and what is known of its handling. */
export interface HandOverItem {
  readonly finding: Finding;
  readonly page: LedgerPage;
  /** Day it was last found, ISO. */
  readonly day: string;
  /** Null when it does not come from the ledger. */
  readonly handling: Handling | null;
  /** Why it was set aside; empty when it counts. */
  readonly suppressed: string;
  /** Keys of its pictures. */
  readonly pictures: readonly string[];
}

/** A page that was or should have been looked at. */
export interface HandOverPage extends LedgerPage {
  readonly state: RunPageState;
  /** Why it was not audited; Chinese, empty otherwise. */
  readonly note: string;
  /** Day it was judged on, ISO; empty when it was not. */
  readonly day: string;
  /** Kind of page in words; empty when it was not audited. */
  readonly pageType: string;
  readonly problems: number;
  readonly review: number;
  readonly passed: number;
  readonly notAssessable: number;
  readonly broken: number;
}

/** How a spot-check chose its pages. */
interface Coverage {
  readonly sampling: Sampling;
  readonly columns: readonly RunColumn[];
  /** Why it ended early; Chinese, empty otherwise. */
  readonly reason: string;
}

/** One line of a score: an item of a locality's index and what was lost there. */
export interface ScoreLine {
  readonly item: string;
  /** What the item is worth; null when the table does not say. */
  readonly points: number | null;
  readonly lost: number;
  readonly reason: string;
}

/** A score by an index that the user imported; never one of ours. */
export interface Score {
  readonly index: string;
  readonly full: number;
  readonly total: number;
  readonly lines: readonly ScoreLine[];
}

/** A picture that shows a finding. */
export interface Picture {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** All that an export is made of, whatever it came from. */
export interface HandOver {
  readonly kind: HandOverKind;
  /** What people call it; Chinese. */
  readonly title: string;
  /** Who has to mend it; empty where not known. */
  readonly unit: string;
  /** Site that all pages belong to; empty when there are several. */
  readonly site: string;
  /** Day of the newest judgement, ISO. */
  readonly day: string;
  /** Rules it was judged by, with their edition; empty where not known. */
  readonly profile: string;
  readonly items: readonly HandOverItem[];
  readonly pages: readonly HandOverPage[];
  /** Whole reports, where there are any. */
  readonly reports: readonly Report[];
  readonly coverage: Coverage | null;
  readonly score: Score | null;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** What a notice says beside the findings; empty parts are left blank for the pen. */
export interface NoticeParts {
  /** Who sends it. */
  readonly issuer: string;
  /** Its number: 临政公开〔2026〕3号. */
  readonly number: string;
  /** Who must mend it, when it is not the hand-over's unit. */
  readonly addressee: string;
  /** ISO day until which answers are expected. */
  readonly deadline: string;
}

/** A notice of which nothing was said yet. */
export const BLANK_NOTICE: NoticeParts = { issuer: '', number: '', addressee: '', deadline: '' };
