import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readFetched } from '../attachments/read-fetched.ts';
import type { AttachmentReading, Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { type Failure, isFailure } from '../model/failure.ts';
import type { Resources } from '../readers/read-document.ts';
import { loadBeside } from './load-beside.ts';
import { askWeb } from './load-web.ts';

/** How a page's attachments are fetched. */
export interface Fetching {
  /** The page as it was given: an address or a path. */
  readonly page: string;
  /** Milliseconds one attempt may take. */
  readonly patience: number;
  /** Milliseconds before each further attempt. */
  readonly pauses?: readonly number[];
}

/** Before the second and the third attempt. */
const PAUSES = [1_000, 3_000] as const;
/** Asked of one host at a time. */
const AT_ONCE = 2;

/** Fetches and reads the attachments of a page, at most two of a host at a time, and says on a terminal how far it is. */
export const openAttachments = async (files: readonly Attachment[], fetching: Fetching): Promise<readonly AttachmentReading[]> => {
  const readings = new Map<Attachment, AttachmentReading>();
  const hosts = Map.groupBy(files, ({ url }) => URL.parse(url)?.host ?? '');
  const work = async (waiting: Attachment[]): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      readings.set(file, await readFetched(file, await fetched(file, fetching), resources));
      progress(readings.size, files.length);
    }
  };
  await Promise.all([...hosts.values()].flatMap((waiting) => Array.from({ length: AT_ONCE }, () => work(waiting))));
  return files.flatMap((file) => readings.get(file) ?? []);
};

const fetched = async (file: Attachment, { page, patience, pauses = PAUSES }: Fetching): Promise<Fetched> => {
  const beside = await loadBeside(file, page);
  if (beside !== null) return beside;
  if (!/^https?:\/\//iu.test(file.url)) return { kind: 'none', verdict: 'no-address' };
  let answer = await attempt(file.url, patience);
  for (const rest of pauses) {
    if (!isPassing(answer)) break;
    await pause(rest);
    answer = await attempt(file.url, patience);
  }
  return answer;
};

const attempt = async (url: string, patience: number): Promise<Fetched> => {
  const answer = await askWeb(url, patience);
  return isFailure(answer)
    ? { kind: 'none', verdict: VERDICTS[answer.code] ?? 'offline' }
    : { kind: 'answer', status: answer.status, bytes: answer.bytes };
};

const VERDICTS: Readonly<Record<Failure['code'], Extract<Fetched, { kind: 'none' }>['verdict']>> = {
  slow: 'timeout',
  'no-answer': 'timeout',
  broken: 'timeout',
  certificate: 'certificate',
  encryption: 'certificate',
  'too-big': 'too-large',
  'redirect-loop': 'blocked',
  'bad-redirect': 'no-address',
};

/** Trouble that may be over in a moment. */
const isPassing = (answer: Fetched): boolean =>
  answer.kind === 'none' ? answer.verdict === 'timeout' || answer.verdict === 'offline' : answer.status === 429 || answer.status >= 500;

const resources: Resources = {
  // A name with a path in it must not leave the folder of the maps.
  loadCMap: async (name) => {
    const folder = new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
    return new Uint8Array(await readFile(fileURLToPath(new URL(encodeURIComponent(name), folder))));
  },
};

const progress = (done: number, all: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r检查附件 ${done}/${all}${done === all ? '\n' : ''}`);
};
