import type { Fetched } from '../model/attachment.ts';
import type { Failure } from '../model/failure.ts';

/** What a failure of loading means for an attachment; no connection where it is not named here. */
export const FETCH_VERDICTS: Readonly<Record<Failure['code'], Extract<Fetched, { kind: 'none' }>['verdict']>> = {
  slow: 'timeout',
  'no-answer': 'timeout',
  broken: 'timeout',
  certificate: 'certificate',
  encryption: 'certificate',
  'too-big': 'too-large',
  'redirect-loop': 'blocked',
  'bad-redirect': 'no-address',
};
