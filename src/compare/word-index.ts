/** Words of a fixed number of characters in a stretch of text: a hash for each place, and which stand more than once. */
export interface WordIndex {
  readonly hashes: Int32Array;
  /** 1 where the word stands a second time somewhere. */
  readonly repeated: Uint8Array;
  /** A place where a word with this hash begins, counted from the beginning of the stretch; -1 for none. */
  readonly find: (hash: number) => number;
}

const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;

/** Indexes the words of a stretch. Flat arrays, since a map of 200,000 entries takes most of the time of a comparison. */
export const indexWords = (text: string, start: number, end: number, width: number): WordIndex => {
  const hashes = hashWords(text, start, end, width);
  const repeated = new Uint8Array(hashes.length);
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length * 2 + 1)));
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(2 ** bits);
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, SPREAD) >>> (32 - bits);
    while (slots[slot] !== 0 && hashes[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let place = 0; place < hashes.length; place += 1) {
    const slot = slotOf(hashes[place] ?? 0);
    const before = slots[slot] ?? 0;
    if (before === 0) slots[slot] = place + 1;
    else {
      repeated[place] = 1;
      repeated[before - 1] = 1;
    }
  }
  return { hashes, repeated, find: (hash) => (slots[slotOf(hash)] ?? 0) - 1 };
};

const hashWords = (text: string, start: number, end: number, width: number): Int32Array => {
  const hashes = new Int32Array(Math.max(0, end - start - width + 1));
  let top = 1;
  for (let count = 1; count < width; count += 1) top = Math.imul(top, BASE);
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    if (at - start >= width) hash = (hash - Math.imul(text.charCodeAt(at - width), top)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at - start + 1 >= width) hashes[at - start + 1 - width] = hash;
  }
  return hashes;
};
