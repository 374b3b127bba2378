import { useMemo, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/** Ticked rows of a table. A row that a filter hides counts as not ticked, so that nothing unseen is changed. */
export const useTicked = <T>(shown: readonly T[], keyOf: (row: T) => string) => {
  const [all, setTicked] = useState(NONE);
  const ticked = useMemo(() => (all.size === 0 ? NONE : new Set(shown.map(keyOf).filter((key) => all.has(key)))), [all, shown, keyOf]);
  return { ticked, setTicked, clear: () => setTicked(NONE) };
};
