/** A file in an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** Packs text files into a ZIP archive; the same files give the same bytes. */
export const zip = async (files: readonly ArchivedFile[]): Promise<Uint8Array<ArrayBuffer>> => {
  const entries = await Promise.all(files.map(pack));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = record(LOCAL, [...entry.fields], entry.path);
    parts.push(header, entry.packed);
    directory.push(record(CENTRAL, [...entry.fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], entry.path));
    offset += header.length + entry.packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(END, [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return new Uint8Array(await new Blob([...parts, ...directory, end]).arrayBuffer());
};

/** Bytes a number takes, and the number. */
type Field = readonly [bytes: 2 | 4, value: number];

interface Packed {
  readonly path: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly fields: readonly Field[];
}

const LOCAL: readonly Field[] = [[4, 0x04034b50]];
const CENTRAL: readonly Field[] = [
  [4, 0x02014b50],
  [2, 20],
];
const END: readonly Field[] = [[4, 0x06054b50]];
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the earliest day the format knows. */
const DAY = 0x0021;

const pack = async ({ path, text }: ArchivedFile): Promise<Packed> => {
  const name = new TextEncoder().encode(path);
  const bytes = new TextEncoder().encode(text);
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(deflated).arrayBuffer());
  return {
    path: name,
    packed,
    fields: [
      [2, 20],
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [2, 0],
      [2, DAY],
      [4, checksum(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ],
  };
};

const record = (mark: readonly Field[], fields: readonly Field[], name: Uint8Array = new Uint8Array()): Uint8Array<ArrayBuffer> => {
  const all = [...mark, ...fields];
  const length = all.reduce((sum, [bytes]) => sum + bytes, 0);
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of all) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(name, at);
  return bytes;
};

/** CRC-32 as ZIP wants it. */
const checksum = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

const TABLE: readonly number[] = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
