import type { Finding } from './finding.ts';

/** 待核实, 已确认, 整改中, 已整改待复查, 已销号, 误报, 不予整改. */
export type LedgerState = 'to-verify' | 'confirmed' | 'mending' | 'awaiting-recheck' | 'closed' | 'false-alarm' | 'will-not-mend';

/** The page that an entry of the ledger is about. */
export interface LedgerPage {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly column: readonly string[];
}

/** One change of an entry: who, when, from what to what, and why. Never rewritten. */
export interface LedgerChange {
  /** Known by this across machines, so that two people's files can be merged. */
  readonly id: string;
  /** ISO with time. */
  readonly at: string;
  /** Who changed it; empty where no name was given. */
  readonly by: string;
  readonly field: 'state' | 'person' | 'deadline' | 'note' | 'filed' | 'recheck';
  readonly from: string;
  readonly to: string;
  /** Chinese; may be empty except where a state demands it. */
  readonly reason: string;
  /** Changes of the same field that this one was made upon; two changes upon the same one, on two machines, are a conflict. */
  readonly after?: readonly string[];
  /** The change that this one takes back. */
  readonly undoes?: string;
}

/** What a document is known by, as it was read last; empty where the page did not say. */
export interface LedgerDocument {
  readonly number: string;
  readonly indexNumber: string;
  /** ISO day. */
  readonly issueDate: string;
  readonly publishDate: string;
  readonly issuer: string;
  /** Every address it was found at, newest first. */
  readonly addresses: readonly string[];
}

/** A rule that a row of feedback may be about. */
export interface RuleMatch {
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A stored picture or quotation that shows a finding. */
export interface StoredEvidence {
  readonly id: string;
  readonly at: string;
  readonly url: string;
  /** The page's own words, personal data masked. */
  readonly quote: string;
  /** Key of the stored picture (PNG or JPEG); empty where there is none. */
  readonly picture: string;
  readonly profile: string;
  /** What is to be said of the picture, or why there is none; Chinese. */
  readonly about?: string;
  /** Where in the picture of a whole page it is, in shares of the height. */
  readonly spot?: { readonly from: number; readonly to: number };
}

/** What an assessor's list said, where the entry came from one. */
export interface FeedbackRow {
  /** Name of the file or 粘贴. */
  readonly source: string;
  /** Row in it, from 1. */
  readonly row: number;
  readonly unit: string;
  readonly description: string;
  /** Every cell of the row by its column's name, as it was. */
  readonly cells: Readonly<Record<string, string>>;
  /** How sure the match to a rule is, 0–1; 0 for a manual item. */
  readonly confidence: number;
  /** The likeliest rules, best first; for a person to choose from. */
  readonly candidates?: readonly RuleMatch[];
}

/** One line of the 整改台账. */
export interface LedgerEntry {
  /** The finding's fingerprint, or one made of the row where feedback matched no rule. */
  readonly id: string;
  readonly page: LedgerPage;
  /** What was found; for a manual item `rule` is empty. */
  readonly finding: Finding;
  readonly state: LedgerState;
  readonly person: string;
  /** ISO day; empty for none. */
  readonly deadline: string;
  /** Address of the issue that was filed for it; empty for none. */
  readonly filed: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly history: readonly LedgerChange[];
  readonly evidence: readonly StoredEvidence[];
  readonly feedback?: FeedbackRow;
  readonly document?: LedgerDocument;
}

/** The 整改台账. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
}
