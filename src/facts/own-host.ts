import { defineFact } from '../audit/fact.ts';
import { hostOf } from '../text/host.ts';

/** The host of the page's own address; null for a page of this machine. */
export const ownHost = defineFact<string | null>('ownHost', ({ snapshot: { url } }) => hostOf(url));
