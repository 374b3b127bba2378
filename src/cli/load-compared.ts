import type { Circumstances } from '../audit/fact.ts';
import { captureHtml } from '../capture/parsed-page.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { loadPage } from './load.ts';
import { BESIDE, type Beside } from './options.ts';

/** Said of a counterpart that was looked for and is not there. */
const NONE = '无';

/** Pages read together with the page, as the audit takes them. */
export const loadCompared = async (
  { previous, original, counterpart }: Beside,
  patience: number,
): Promise<Pick<Circumstances, 'previous' | 'original' | 'counterpart'> | Failure> => {
  const before = previous === null ? null : await load('previous', previous, patience);
  if (isFailure(before)) return before;
  const explained = original === null ? null : await load('original', original, patience);
  if (isFailure(explained)) return explained;
  const other = counterpart === null || counterpart === NONE ? null : await load('counterpart', counterpart, patience);
  if (isFailure(other)) return other;
  return {
    ...(before === null ? {} : { previous: before }),
    ...(explained === null ? {} : { original: explained }),
    ...(counterpart === null ? {} : { counterpart: other }),
  };
};

const load = async (name: keyof Beside, input: string, patience: number): Promise<Snapshot | Failure> => {
  const page = await loadPage(input, patience);
  if (isFailure(page)) return failure(page.code, `${BESIDE[name]}（--${name}）读不到：${page.message}`, page.advice);
  return captureHtml(page.text, { url: page.url, charset: page.charset });
};
