import { type ByteView, viewOf } from './bytes.ts';
import { type Budget, damaged, stop, unpacksTooLarge } from './limits.ts';

/** An opened OLE container (the old Office file): the streams that stand in its root, by name. */
export interface OleFile {
  readonly names: readonly string[];
  /** A whole stream; null when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Sector numbers from here on are marks: end of chain, free, part of a table. */
const MARKS = 0xfffffff0;
const ENTRY = 128;

/** Opens an OLE container. Chains that run in circles end; streams never grow beyond the file. */
export const openOle = (bytes: Uint8Array, budget: Budget): OleFile => {
  const view = viewOf(bytes);
  const shift = view.u16(30);
  if (shift !== 9 && shift !== 12) return stop(damaged);
  const sector = 1 << shift;
  const total = Math.ceil(bytes.length / sector);
  const at = (number: number): number => (number + 1) << shift;
  const fat = fatOf(view, sector, total);
  const chain = (start: number): readonly number[] => follow(start, fat, total);
  const gather = (start: number, size: number): Uint8Array => {
    budget.check();
    return collect(
      chain(start).map((number) => view.slice(at(number), sector)),
      size,
    );
  };
  const entries = entriesOf(gather(view.u32(48), Number.POSITIVE_INFINITY));
  const [root] = entries;
  if (root === undefined) return stop(damaged);
  const small = smallStreams(view, gather, root);
  const byName = new Map(childrenOf(entries, root.child).map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    stream: (name) => {
      const entry = byName.get(name);
      if (entry === undefined || entry.type !== 2) return null;
      if (entry.size > budget.limits.memberBytes) return stop(unpacksTooLarge);
      return entry.size < view.u32(56) ? small(entry) : gather(entry.start, entry.size);
    },
  };
};

const collect = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return size < length ? whole.subarray(0, size) : whole;
};

const follow = (start: number, table: Uint32Array, total: number): readonly number[] => {
  const chain: number[] = [];
  for (let number = start; number < MARKS && number < total && chain.length <= total; number = table[number] ?? MARKS) chain.push(number);
  return chain;
};

/** The table of which sector follows which. */
const fatOf = (view: ByteView, sector: number, total: number): Uint32Array => {
  const tables: number[] = [];
  for (let index = 0; index < 109; index += 1) tables.push(view.u32(76 + index * 4));
  const perSector = sector / 4 - 1;
  let next = view.u32(68);
  for (let count = 0; next < total && count < total && tables.length < total; count += 1) {
    const base = (next + 1) * sector;
    for (let index = 0; index < perSector; index += 1) tables.push(view.u32(base + index * 4));
    next = view.u32(base + perSector * 4);
  }
  const fat = new Uint32Array(total).fill(MARKS);
  let at = 0;
  for (const number of tables) {
    if (number >= total || at >= total) continue;
    const base = (number + 1) * sector;
    for (let index = 0; index < sector / 4 && at < total; index += 1, at += 1) fat[at] = view.u32(base + index * 4);
  }
  return fat;
};

const entriesOf = (directory: Uint8Array): readonly Entry[] => {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let base = 0; base + ENTRY <= view.length && entries.length < 100_000; base += ENTRY) {
    let name = '';
    for (let unit = 0; unit < Math.min(62, view.u16(base + 64) - 2); unit += 2) name += String.fromCharCode(view.u16(base + unit));
    entries.push({
      name,
      type: view.u8(base + 66),
      left: view.u32(base + 68),
      right: view.u32(base + 72),
      child: view.u32(base + 76),
      start: view.u32(base + 116),
      size: view.u32(base + 120),
    });
  }
  return entries;
};

const childrenOf = (entries: readonly Entry[], first: number): readonly Entry[] => {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
};

/** Streams below the cut-off size stand in small sectors of 64 bytes inside the root's own stream. */
const smallStreams = (view: ByteView, gather: (start: number, size: number) => Uint8Array, root: Entry) => {
  let opened: { readonly store: Uint8Array; readonly table: Uint32Array } | null = null;
  const openSmall = () => {
    const packed = viewOf(gather(view.u32(60), Number.POSITIVE_INFINITY));
    const table = new Uint32Array(packed.length >> 2);
    for (let index = 0; index < table.length; index += 1) table[index] = packed.u32(index * 4);
    return { store: gather(root.start, root.size), table };
  };
  return (entry: Entry): Uint8Array => {
    opened ??= openSmall();
    const { store, table } = opened;
    const pieces = follow(entry.start, table, table.length).map((number) => store.subarray(number * 64, number * 64 + 64));
    return collect(pieces, entry.size);
  };
};
