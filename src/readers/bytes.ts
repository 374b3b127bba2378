/** Numbers out of bytes, little-endian; beyond the end everything is 0, so that damaged files cannot break a reader. */
export interface ByteView {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  readonly f64: (at: number) => number;
  /** At most so many bytes from a place; fewer where the end comes first. */
  readonly slice: (at: number, length: number) => Uint8Array;
}

/** Opens bytes for reading numbers. */
export const viewOf = (bytes: Uint8Array): ByteView => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  const within = (at: number, size: number): boolean => at >= 0 && at + size <= length;
  return {
    bytes,
    length,
    u8: (at) => (within(at, 1) ? view.getUint8(at) : 0),
    u16: (at) => (within(at, 2) ? view.getUint16(at, true) : 0),
    u32: (at) => (within(at, 4) ? view.getUint32(at, true) : 0),
    i32: (at) => (within(at, 4) ? view.getInt32(at, true) : 0),
    f64: (at) => (within(at, 8) ? view.getFloat64(at, true) : 0),
    slice: (at, size) => (at >= 0 && size > 0 ? bytes.subarray(at, at + size) : bytes.subarray(0, 0)),
  };
};

const latin = new TextDecoder('windows-1252');

/** Bytes as characters one to one, for looking at names and marks. */
export const latinText = (bytes: Uint8Array): string => latin.decode(bytes);

/** UTF-16 little-endian bytes as text. */
export const wideText = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));

/** Whether bytes begin with others, from a place. */
export const startsWith = (bytes: Uint8Array, mark: readonly number[], from = 0): boolean =>
  bytes.length >= from + mark.length && mark.every((value, index) => bytes[from + index] === value);

/** Pieces of bytes one after the other. */
export const joinedBytes = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
