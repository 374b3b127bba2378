/** A character set that pages of this kind are served in. */
export type Charset = 'utf-8' | 'gb18030' | 'utf-16le';

/** Writes text as the bytes a server would send. */
export const encode = (text: string, charset: Charset): Uint8Array => {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset === 'utf-16le') return utf16(text);
  const bytes: number[] = [];
  for (const character of text) bytes.push(...gb18030(character));
  return Uint8Array.from(bytes);
};

/** With the byte order mark that word processors write. */
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes.set([unit & 0xff, unit >> 8], 2 + index * 2);
  }
  return bytes;
};

const gb18030 = (character: string): readonly number[] => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  table ??= readTable();
  const known = table.get(character);
  if (known === undefined) throw new Error(`No bytes for U+${point.toString(16)}`);
  return known;
};

let table: Map<string, readonly number[]> | undefined;

/** The decoder read backwards: two-byte codes first, four-byte codes for the rest of the basic plane. */
const readTable = (): Map<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  const take = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\uFFFD' && !found.has(character)) found.set(character, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) take(lead, trail);
  }
  for (let first = 0x81; first <= 0x84; first += 1) {
    for (let second = 0x30; second <= 0x39; second += 1) {
      for (let third = 0x81; third <= 0xfe; third += 1) for (let last = 0x30; last <= 0x39; last += 1) take(first, second, third, last);
    }
  }
  return found;
};
