import { deflateSync, inflateSync } from 'node:zlib';
import type { Outcome } from '../../batch/outcome.ts';
import type { AttachmentReading } from '../../model/attachment.ts';
import type { LoadedBytes } from '../load.ts';
import type { Task, Terms, Told } from '../spot-check-asker.ts';

/** Name of the queue. */
export const QUEUE = 'spot-check';
/** What all keys in Redis begin with. */
export const PREFIX = 'disclosure-lens';

/** What a worker is asked to do. */
export type QueuedErrand =
  | { readonly kind: 'ask'; readonly task: Task; readonly terms: Terms }
  | { readonly kind: 'finish'; readonly page: LoadedBytes; readonly readings: readonly AttachmentReading[]; readonly terms: Terms };

/** What a worker answers: `told` to `ask`, `outcome` to `finish`. */
export type QueuedAnswer = { readonly told: Told } | { readonly outcome: Outcome };

/** A job as it stands in the queue. */
export interface QueueJob {
  /** The run that waits for it; what nobody waits for any more is not done. */
  readonly session: string;
  /** A packed `QueuedErrand`. */
  readonly errand: string;
}

/** Key that lives while a run waits for its jobs. */
export const aliveKey = (session: string): string => `${PREFIX}:alive:${session}`;

/** Key of a host's pace. */
export const paceKey = (host: string): string => `${PREFIX}:pace:${host}`;

const BYTES = 'base64:';
/** Most characters of what is unpacked. */
const MOST = 256 * 1024 * 1024;

/** Packs an errand or answer: small, as text, bytes and all. */
export const pack = (value: QueuedErrand | QueuedAnswer): string =>
  deflateSync(JSON.stringify(value, asText), { level: 1 }).toString('base64');

/** Looks at the value itself, since Node's own kind of bytes turns itself into something else before it gets here. */
function asText(this: Readonly<Record<string, unknown>>, key: string, part: unknown): unknown {
  const own = this[key];
  return own instanceof Uint8Array ? BYTES + Buffer.from(own).toString('base64') : part;
}

/** Unpacks what the other side packed. */
export const unpack = <T extends QueuedErrand | QueuedAnswer>(packed: string): T =>
  JSON.parse(inflateSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST }).toString('utf8'), (key, part: unknown) =>
    key === 'bytes' && typeof part === 'string' && part.startsWith(BYTES)
      ? new Uint8Array(Buffer.from(part.slice(BYTES.length), 'base64'))
      : part,
  ) as T; // written by `pack`
