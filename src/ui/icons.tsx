import type { ReactNode } from 'react';

/** Names of the small signs beside words. */
export type IconName =
  | 'check'
  | 'cross'
  | 'ask'
  | 'dash'
  | 'empty'
  | 'eyeOff'
  | 'script'
  | 'unequal'
  | 'refresh'
  | 'more'
  | 'down'
  | 'up'
  | 'back'
  | 'search'
  | 'list'
  | 'inbox'
  | 'book'
  | 'gear'
  | 'info'
  | 'clock';

const DRAWN: Readonly<Record<IconName, ReactNode>> = {
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  ask: <path d="M5.3 5.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M8 12.8v.1" />,
  dash: <path d="M4 8h8" />,
  empty: <rect x="3" y="5" width="10" height="6" rx="1" strokeDasharray="2 1.6" />,
  eyeOff: <path d="M2.5 8S4.5 4.5 8 4.5 13.5 8 13.5 8 11.5 11.5 8 11.5 2.5 8 2.5 8ZM3 13 13 3" />,
  script: <path d="m5.5 5-3 3 3 3m5-6 3 3-3 3" />,
  unequal: <path d="M3.5 6h9m-9 4h9m-2-6.5-5 9" />,
  refresh: <path d="M13 8a5 5 0 1 1-1.6-3.700M13 2.5V5h-2.5" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />,
  down: <path d="m4 6.5 4 4 4-4" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  search: <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />,
  list: <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />,
  inbox: <path d="M2.5 9.5 4.5 3h7l2 6.5V13h-11V9.5Zm0 0H6L7 11h2l1-1.5h3.5" />,
  book: <path d="M8 4c-1.5-1-3.5-1.2-5.5-1v9.5c2-.2 4 0 5.5 1 1.5-1 3.5-1.2 5.5-1V3c-2-.2-4 0-5.5 1Zm0 0v9.5" />,
  gear: (
    <path d="M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.5v2m0 9v2M14.5 8h-2m-9 0h-2m11.1-4.6-1.4 1.4m-6.4 6.4-1.4 1.4m9.2 0-1.4-1.4M4.8 4.8 3.4 3.4" />
  ),
  up: <path d="m4 9.5 4-4 4 4" />,
  info: <path d="M8 7.2v4M8 4.8v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z" />,
  clock: <path d="M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z" />,
};

/** A sign that always stands beside its meaning in words. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {DRAWN[name]}
  </svg>
);
