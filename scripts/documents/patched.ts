import CFB from 'cfb';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from './raw-zip.ts';

/** A Word file whose settings were changed. */
const withSettings = (word: Uint8Array, change: (settings: string) => string): Uint8Array => {
  const parts = unzipSync(word);
  const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array(0));
  return zipOf({ ...parts, 'word/settings.xml': strToU8(change(settings)) });
};

/** A protected Word file with another way to say whether the protection is on. */
export const reEnforced = (word: Uint8Array, value: string): Uint8Array =>
  withSettings(word, (settings) => settings.replace(/w:enforcement="[^"]*"/u, `w:enforcement="${value}"`));

/** A Word file that is recommended to be opened read-only. */
export const writeReserved = (word: Uint8Array): Uint8Array =>
  withSettings(word, (settings) => settings.replace(/(<w:settings[^>]*>)/u, '$1<w:writeProtection w:recommended="1"/>'));

/** The container of an encrypted Office file; its contents are noise, as they are to everyone without the password. */
export const encryptedOffice = (): Uint8Array => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0, 0x40, 0, 0, 0]));
  CFB.utils.cfb_add(
    container,
    '/EncryptedPackage',
    Uint8Array.from({ length: 5000 }, (_, index) => (index * 197) & 255),
  );
  return new Uint8Array(CFB.write(container, { type: 'buffer' }));
};

/** A Word 97 document with the mark that it is encrypted. */
export const flagged = (document: Uint8Array): Uint8Array => {
  const copy = Buffer.from(document);
  // The header of the main stream begins a sector, small or large: magic number, then the flags.
  for (let at = 512; at + 64 <= copy.length; at += 64)
    if (copy.readUInt16LE(at) === 0xa5ec) copy.writeUInt16LE(copy.readUInt16LE(at + 10) | 0x100, at + 10);
  return new Uint8Array(copy);
};
