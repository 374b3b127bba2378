import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 标题: the visible heading, without subtitle, column or site name. */
export const title = defineFact<Reading<string>>('title', () => absent);
