import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 文号: the page's own document number, canonical 机关代字〔YYYY〕N号. */
export const documentNumber = defineFact<Reading<string>>('documentNumber', () => absent);
