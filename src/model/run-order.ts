import type { RunPlan, Target } from './run.ts';

/** Where a spot-check begins. */
export type RunSource =
  /** A list page; with `portal` also the columns its tree leads to. */
  | { readonly kind: 'list'; readonly url: string; readonly portal: boolean }
  | { readonly kind: 'sitemap'; readonly url: string }
  /** Pages that a person named or a list gave. */
  | { readonly kind: 'pages'; readonly targets: readonly Target[] };

/** A spot-check that a person asks for. */
export interface RunOrder {
  /** Chinese; what people will call it. */
  readonly name: string;
  readonly source: RunSource;
  readonly plan: RunPlan;
  /** Ids of the ledger entries whose pages are read again: nothing is previewed, reading begins at once. */
  readonly recheck?: readonly string[];
}

/** What a person has to know or decide while a run is under way; kept beside the run. */
export interface RunDesk {
  readonly run: string;
  /** preview: discovery is over and nothing is read until a person agrees. */
  readonly stage: 'discovering' | 'preview' | 'reading' | 'over';
  /** Addresses found so far. */
  readonly discovered: number;
  /** Hosts whose robots.txt asks to stay away, each with an address it is about; nothing is read there until it is decided. */
  readonly robots: readonly { readonly host: string; readonly url: string }[];
  /** Hosts that were left alone because they refused, and why; Chinese. */
  readonly stopped: readonly { readonly host: string; readonly reason: string }[];
}
