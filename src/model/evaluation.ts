/** How an item of an index is judged: by checks, by a person who looks at pages, or not from the web at all. */
export type ItemWay = 'checks' | 'manual' | 'off-web';

/** One clause of an item that says for what points are taken: 每发现1项扣0.2分. */
export interface Deduction {
  /** The clause as written. */
  readonly clause: string;
  readonly points: number;
  /** each: for every finding; once: no matter how many. */
  readonly per: 'once' | 'each';
  /** At most so many points by this clause; absent when the table does not say. */
  readonly cap?: number;
  /** The clause asks for a share above this one: 重复率大于50%. */
  readonly share?: number;
}

/** One line of an evaluation index, as the locality wrote it. */
export interface EvaluationItem {
  /** Unique within the index: the line's number. */
  readonly id: string;
  /** 一级指标. */
  readonly indicator: string;
  /** Weight of the first-level indicator, 0 to 1; null when the table gives none. */
  readonly weight: number | null;
  /** 二级指标; may be empty. */
  readonly group: string;
  /** 序号; may be empty. */
  readonly number: string;
  readonly content: string;
  /** 扣分规则, exactly. */
  readonly rule: string;
  /** What the item is worth; null when the table does not say. */
  readonly points: number | null;
  readonly deductions: readonly Deduction[];
  /** What the table says of judging it by programs; empty when it says nothing. */
  readonly automatic: '' | 'yes' | 'partly' | 'no';
  /** Checks that the table names. */
  readonly named: readonly string[];
}

/** A check that an item is judged by, and the clause that its fails fall under; null when none fits, so that nothing is deducted. */
export interface MappedCheck {
  readonly rule: string;
  readonly clause: number | null;
}

/** How an item is judged: suggested by us until a person confirms it. */
export interface ItemMapping {
  readonly item: string;
  readonly way: ItemWay;
  readonly state: 'suggested' | 'confirmed';
  readonly checks: readonly MappedCheck[];
  /** The checks see a part of it only; a person looks at the rest. */
  readonly partly: boolean;
  /** Why it is suggested; Chinese. */
  readonly reason: string;
}

/** What a person found for an item. */
export interface ManualVerdict {
  readonly item: string;
  readonly verdict: 'met' | 'not-met' | 'not-applicable';
  /** How often each clause was broken, in their order; once where nothing is said. */
  readonly counts?: readonly number[];
  /** What it rests on: addresses, what was seen. */
  readonly evidence: string;
  readonly note: string;
  readonly by?: string;
  /** ISO day. */
  readonly at?: string;
}

/** A locality's index with how its items are judged. Version 1. */
export interface Evaluation {
  readonly schema: 'disclosure-lens/evaluation';
  readonly version: 1;
  readonly name: string;
  /**
   * How deductions and weights go together: points are taken from an indicator that is worth its weight of 100, or from 100 that is
   * weighted afterwards.
   */
  readonly weighing: 'direct' | 'weighted';
  readonly items: readonly EvaluationItem[];
  readonly mappings: readonly ItemMapping[];
  readonly verdicts: readonly ManualVerdict[];
}
