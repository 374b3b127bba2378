import { defineFact } from '../audit/fact.ts';
import type { PageTypeReading } from '../model/fact.ts';

/** Kind of page, with the reason. */
export const pageType = defineFact<PageTypeReading>('pageType', (given) => ({
  value: given.pageType ?? 'news',
  subType: '',
  confidence: 0,
  reason: '',
  corrected: given.pageType !== undefined,
}));
