import { Deflate, strToU8, zipSync } from 'fflate';

const OPTIONS = { level: 9, mtime: '2024-11-05T00:00:00' } as const;

/** A ZIP archive. */
export const zipOf = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])),
    OPTIONS,
  );

/** A ZIP whose names are written in GBK, as Chinese Windows does; the names come already encoded. */
export const gbkZip = (name: Uint8Array, data: Uint8Array): Uint8Array => {
  const placeholder = 'x'.repeat(name.length);
  const made = zipSync({ [placeholder]: data }, OPTIONS);
  const mark = strToU8(placeholder);
  for (let at = 0; at + mark.length <= made.length; at += 1) if (mark.every((byte, index) => made[at + index] === byte)) made.set(name, at);
  return made;
};

/** So many zero-like bytes deflated: about a thousandth of their number. */
const deflated = (byte: number, megabytes: number): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (piece) => pieces.push(piece));
  const block = new Uint8Array(1024 * 1024).fill(byte);
  for (let count = 0; count < megabytes; count += 1) deflate.push(block, count === megabytes - 1);
  return Buffer.concat(pieces);
};

/** One member of so many megabytes whose directory says that it is small. */
export const bombOf = (name: string, megabytes: number, others: Readonly<Record<string, string>> = {}): Uint8Array => {
  const packed = deflated(0x20, megabytes);
  const made = zipOf({ ...others, [name]: new Uint8Array(0) });
  return withMember(made, name, packed);
};

/** Puts deflated bytes in as a further member; the sizes in front of them lie. */
const withMember = (archive: Uint8Array, name: string, packed: Uint8Array): Uint8Array => {
  const view = Buffer.from(archive);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const start = view.readUInt32LE(end + 16);
  const nameBytes = Buffer.from(name);
  const directory = Buffer.from(view.subarray(start, end));
  for (let at = 0; at < directory.length; ) {
    const length = directory.readUInt16LE(at + 28);
    if (directory.subarray(at + 46, at + 46 + length).equals(nameBytes)) {
      directory.writeUInt16LE(8, at + 10);
      directory.writeUInt32LE(packed.length, at + 20);
      directory.writeUInt32LE(100, at + 24);
      directory.writeUInt32LE(start, at + 42);
    }
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(nameBytes.length, 26);
  const tail = Buffer.from(view.subarray(end));
  tail.writeUInt32LE(start + local.length + nameBytes.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([view.subarray(0, start), local, nameBytes, packed, directory, tail]));
};

/** An archive whose directory names so many members, all of them the same few bytes. */
export const crowdOf = (count: number): Uint8Array => {
  const one = Buffer.from(zipOf({ '00000000.bin': 'x' }));
  const end = one.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const start = one.readUInt32LE(end + 16);
  const entry = one.subarray(start, end);
  const directory = Buffer.alloc(entry.length * count);
  for (let index = 0; index < count; index += 1) {
    entry.copy(directory, index * entry.length);
    directory.write(String(index).padStart(8, '0'), index * entry.length + 46, 'latin1');
  }
  const tail = Buffer.from(one.subarray(end));
  tail.writeUInt32LE(directory.length, 12);
  return new Uint8Array(Buffer.concat([one.subarray(0, start), directory, tail]));
};
