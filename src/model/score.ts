import type { ItemMapping, ItemWay } from './evaluation.ts';

/** What a point was lost, or may be lost, by: a finding on a page, or what a person saw. */
export interface ScoreGround {
  /** Of a finding; empty for what a person saw. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly url: string;
  readonly title: string;
  /** What is wrong, as the finding or the person says it. */
  readonly message: string;
}

/** Points by one clause of an item, and all that they rest on. */
export interface Loss {
  readonly clause: string;
  readonly points: number;
  readonly grounds: readonly ScoreGround[];
}

/** judged: by what was given; partly: a part of it; open: nothing given says anything of it; off-web: cannot be judged from pages. */
export type ItemState = 'judged' | 'partly' | 'open' | 'off-web';

/** What became of one item. */
export interface ItemScore {
  readonly item: string;
  /** 主动公开 › 制度公开 1. */
  readonly name: string;
  readonly content: string;
  readonly way: ItemWay;
  readonly mapping: ItemMapping['state'];
  readonly state: ItemState;
  /** What the item is worth; null when the table does not say. */
  readonly points: number | null;
  /** Points lost, caps heeded; by a mapping that a person confirmed, or a person's verdict. */
  readonly lost: number;
  readonly losses: readonly Loss[];
  /** What would be lost if a person confirmed the mapping, or the finding that is to be looked at. */
  readonly possible: readonly Loss[];
  /** Findings of its checks that no clause of the table takes points for. */
  readonly noted: readonly ScoreGround[];
  /** What is to be known of it: why it was not judged, how the table and the check differ; Chinese sentences. */
  readonly remarks: readonly string[];
}

/** First-level indicators with what they are worth. */
export interface IndicatorScore {
  readonly name: string;
  readonly weight: number | null;
  /** Null when the table does not say. */
  readonly full: number | null;
  readonly lost: number;
  readonly items: readonly ItemScore[];
}

/** What an imported table comes to over some reports; never an official total. */
export interface IndexScore {
  readonly schema: 'disclosure-lens/score';
  readonly version: 1;
  /** What this is and is not; Chinese, to be shown with every number. */
  readonly statement: string;
  readonly index: string;
  readonly day: string;
  readonly pages: number;
  /** What was looked at, of single pages and of whole sites; Chinese sentences. */
  readonly coverage: readonly string[];
  readonly indicators: readonly IndicatorScore[];
  readonly full: number | null;
  readonly lost: number;
  /** Further points that hang on what a person has not confirmed yet. */
  readonly possible: number;
  readonly counts: Readonly<Record<ItemState | 'unconfirmed', number>>;
}
