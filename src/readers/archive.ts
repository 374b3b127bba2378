import { Inflate } from 'fflate';
import { type ByteView, viewOf } from './bytes.ts';
import { type Budget, damaged, passwordNeeded, stop, unpacksTooLarge } from './limits.ts';

/** A member of a ZIP archive, as its directory describes it; every number may lie. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly encrypted: boolean;
  readonly method: number;
  readonly offset: number;
}

/** An opened ZIP archive; members are unpacked one at a time, when asked for. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Members in the directory, those beyond the limit included. */
  readonly count: number;
  readonly has: (name: string) => boolean;
  /** Hands over a member piece by piece; false when there is none of that name. */
  readonly pour: (name: string, sink: (piece: Uint8Array) => void) => boolean;
  /** A whole member; null when there is none of that name. */
  readonly bytes: (name: string) => Uint8Array | null;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Packed bytes given to the decoder at a time: what comes out of one piece is at most about a thousand times as much. */
const STEP = 16 * 1024;
const MEGABYTE = 1024 * 1024;

/** Opens a ZIP archive by its central directory; null when it has none. */
export const openArchive = (bytes: Uint8Array, budget: Budget): Archive | null => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const { entries, count } = readDirectory(view, end, budget);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string): ArchiveEntry | undefined => byName.get(name.replace(/^\/+/, '').toLowerCase());
  const pour = (name: string, sink: (piece: Uint8Array) => void): boolean => {
    const entry = find(name);
    if (entry === undefined) return false;
    unpack(view, entry, budget, sink);
    return true;
  };
  return {
    entries,
    count,
    has: (name) => find(name) !== undefined,
    pour,
    bytes: (name) => {
      const pieces: Uint8Array[] = [];
      return pour(name, (piece) => pieces.push(piece)) ? join(pieces) : null;
    },
  };
};

const findEnd = (view: ByteView): number => {
  const lowest = Math.max(0, view.length - 66_000);
  for (let at = view.length - 22; at >= lowest; at -= 1) if (view.u32(at) === END) return at;
  return -1;
};

const readDirectory = (view: ByteView, end: number, budget: Budget): { entries: ArchiveEntry[]; count: number } => {
  const entries: ArchiveEntry[] = [];
  const count = view.u16(end + 10);
  const size = view.u32(end + 12);
  // What stands before the archive shifts its offsets; the directory ends where its end mark begins.
  let at = view.u32(view.u32(end + 16)) === CENTRAL ? view.u32(end + 16) : end - size;
  while (entries.length < budget.limits.members && view.u32(at) === CENTRAL) {
    const flags = view.u16(at + 8);
    const nameLength = view.u16(at + 28);
    entries.push({
      name: decodeName(view.slice(at + 46, nameLength), (flags & 0x800) !== 0),
      packed: view.u32(at + 20),
      size: view.u32(at + 24),
      encrypted: (flags & 1) !== 0,
      method: view.u16(at + 10),
      offset: view.u32(at + 42),
    });
    at += 46 + nameLength + view.u16(at + 30) + view.u16(at + 32);
  }
  const more = view.u32(at) === CENTRAL ? 1 : 0;
  return { entries, count: Math.max(count, entries.length + more) };
};

/** Names are UTF-8 where they say so or can be; otherwise what Chinese Windows writes. */
const decodeName = (bytes: Uint8Array, utf8: boolean): string => {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const unpack = (view: ByteView, entry: ArchiveEntry, budget: Budget, sink: (piece: Uint8Array) => void): void => {
  if (entry.encrypted) stop(passwordNeeded);
  if (view.u32(entry.offset) !== LOCAL) stop(damaged);
  const start = entry.offset + 30 + view.u16(entry.offset + 26) + view.u16(entry.offset + 28);
  const packed = view.slice(start, entry.packed);
  let out = 0;
  const take = (piece: Uint8Array): void => {
    out += piece.length;
    budget.unpacked(piece.length);
    const { memberBytes, ratio } = budget.limits;
    if (out > memberBytes || (out > MEGABYTE && out > packed.length * ratio)) stop(unpacksTooLarge);
    if (piece.length > 0) sink(piece);
  };
  if (entry.method === 0) {
    take(packed);
    return;
  }
  if (entry.method !== 8) stop(damaged);
  let done = false;
  const inflate = new Inflate((piece, final) => {
    done ||= final;
    take(piece);
  });
  for (let at = 0; at < packed.length && !done; at += STEP) {
    budget.check();
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
};

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
