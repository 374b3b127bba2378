import { defineFact, type Given, open } from '../audit/fact.ts';

/** The same body's earlier report, opened for reading; null when none was given. */
export const previousReport = defineFact<Given | null>('previousReport', ({ previous, day, sites }) =>
  previous === undefined ? null : open(previous, { day, sites, pageType: 'annual-report' }),
);
