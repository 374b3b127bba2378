import type { Run, RunColumn, RunPlan, Target } from './run.ts';

/** Where a spot-check begins. */
export type RunSource =
  /** A list page, a column or a portal: its items, following pages and columns are sought. */
  { readonly kind: 'list'; readonly url: string } | { readonly kind: 'sitemap'; readonly url: string };

/** What discovery found before anything was audited. */
export interface Discovery {
  readonly targets: readonly Target[];
  readonly columns: readonly RunColumn[];
  /** Chinese sentences on what could not be followed, and what robots.txt asks for; may be empty. */
  readonly remarks: readonly string[];
}

/** What the workbench asks the runner to do: a spot-check of these addresses, sampled already. */
export interface RunOrder {
  readonly name: string;
  readonly plan: RunPlan;
  readonly columns: Run['columns'];
  readonly targets: readonly Target[];
}
