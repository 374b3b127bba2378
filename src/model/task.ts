/** How far some work is: pages done, of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work that takes a while: whom it tells how far it is, and what calls it off. */
export interface Task {
  readonly tell: (progress: Progress) => void;
  readonly signal: AbortSignal;
}
