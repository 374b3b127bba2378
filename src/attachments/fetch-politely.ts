import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { grouped } from '../text/grouped.ts';

/** How a shell fetches: one attempt at a file, and how long it rests before each further one. */
export interface Attempts {
  readonly attempt: (file: Attachment) => Promise<Fetched>;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds before each further attempt. */
  readonly pauses?: readonly number[];
}

/** Before the second and the third attempt. */
const PAUSES = [1_000, 3_000] as const;
/** Asked of one host at a time. */
const AT_ONCE = 2;
const WEB = /^https?:\/\//iu;

/** Tries a file again where the trouble may be over in a moment. */
export const fetchPatiently = async (file: Attachment, { attempt, pause, pauses = PAUSES }: Attempts): Promise<Fetched> => {
  if (!WEB.test(file.url)) return { kind: 'none', verdict: 'no-address' };
  let answer = await attempt(file);
  for (const rest of pauses) {
    if (!isPassing(answer)) break;
    await pause(rest);
    answer = await attempt(file);
  }
  return answer;
};

/** Works on all files, at most two of a host at a time; the readings come in the order of the files. */
export const twoOfEachHost = async (
  files: readonly Attachment[],
  work: (file: Attachment) => Promise<AttachmentReading>,
): Promise<readonly AttachmentReading[]> => {
  const readings = new Map<Attachment, AttachmentReading>();
  const hosts = grouped(files, ({ url }) => URL.parse(url)?.host ?? '');
  const take = async (waiting: Attachment[]): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) readings.set(file, await work(file));
  };
  await Promise.all([...hosts.values()].flatMap((waiting) => Array.from({ length: AT_ONCE }, () => take(waiting))));
  return files.flatMap((file) => readings.get(file) ?? []);
};

/** Trouble that may be over in a moment. */
const isPassing = (answer: Fetched): boolean =>
  answer.kind === 'none' ? answer.verdict === 'timeout' || answer.verdict === 'offline' : answer.status === 429 || answer.status >= 500;
