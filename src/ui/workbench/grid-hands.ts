import type { KeyboardEvent, MouseEvent } from 'react';
import { ROW } from './grid-rows.ts';

/** What the hands need to know of a table. */
interface Hands<T> {
  readonly ordered: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onOpen: (row: T) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (keys: ReadonlySet<string>) => void;
  readonly box: { readonly current: HTMLDivElement | null };
  /** Rows that a page up or down moves. */
  readonly page: number;
}

/** What keys and clicks do in a table: move, open, tick one, a stretch, or all. */
export const gridHands = <T>(hands: Hands<T>) => {
  const { ordered, keyOf, active, setActive, onOpen, selected, onSelect } = hands;
  const move = (to: number): void => {
    const index = Math.max(0, Math.min(to, ordered.length - 1));
    setActive(index);
    reveal(hands.box.current, index);
  };
  const tick = (index: number, stretch: boolean): void => {
    if (selected === undefined) return;
    const [low, high] = stretch ? [Math.min(active, index), Math.max(active, index)] : [index, index];
    const keys = ordered.slice(low, high + 1).map(keyOf);
    const next = new Set(selected);
    const on = stretch || !keys.every((key) => selected.has(key));
    for (const key of keys) on ? next.add(key) : next.delete(key);
    onSelect?.(next);
  };
  const open = (index: number): void => {
    const row = ordered[index];
    if (row !== undefined) onOpen(row);
  };
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.target !== event.currentTarget) return;
      const target = destination(event.key, active, hands.page, ordered.length);
      if (target !== null) move(target);
      else if (event.key === 'Enter') open(active);
      else if (event.key === ' ') tick(active, false);
      else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect?.(new Set(ordered.map(keyOf)));
      else return;
      event.preventDefault();
    },
    onClick: (event: MouseEvent): void => {
      const index = rowAt(event.target);
      if (index === null) return;
      if (isTick(event.target)) tick(index, event.shiftKey);
      else open(index);
      setActive(index);
    },
  };
};

const destination = (key: string, active: number, page: number, count: number): number | null => {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  return to[key] ?? null;
};

const rowAt = (target: EventTarget): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('.grid-row') : null;
  return row === null ? null : Number(row.dataset.index);
};

const isTick = (target: EventTarget): boolean => target instanceof Element && target.closest('.tick') !== null;

/** Scrolls just so far that the row is in sight below the heading. */
const reveal = (box: HTMLDivElement | null, index: number): void => {
  if (box === null) return;
  const top = index * ROW;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + 2 * ROW > box.scrollTop + box.clientHeight) box.scrollTop = top + 2 * ROW - box.clientHeight;
};
