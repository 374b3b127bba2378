import { defineFact } from '../audit/fact.ts';
import type { Attachment, Reading } from '../model/fact.ts';
import { absent } from './reading.ts';

/** 附件: file links of the document, in page order. */
export const attachments = defineFact<Reading<readonly Attachment[]>>('attachments', () => absent);
