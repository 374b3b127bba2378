/** Writes text in GB18030 (two-byte characters) or Big5, for samples; Node can only read these. */
export const encode = (text: string, charset: 'gb18030' | 'big5'): Uint8Array => {
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.codePointAt(0) ?? 0;
      if (unit < 0x80) return [unit];
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${charset} has no two-byte ${character}`);
      return bytes;
    }),
  );
};

/** Writes text in UTF-16. */
export const encodeWide = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

const tableOf = (charset: string): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
};
