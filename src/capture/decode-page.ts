import { analyse } from 'chardet';

/** A page's text and the name of the character set it was read with, as the Encoding Standard spells it in lower case. */
export interface DecodedPage {
  readonly text: string;
  readonly charset: string;
}

/** How far into a page a declaration is looked for; browsers stop at 1,024 bytes, real pages put it behind long comments and scripts. */
const DECLARED_WITHIN = 65_536;
/** How many bytes beyond ASCII are enough to guess by. */
const GUESSED_BY = 8_192;

// <meta charset="gb2312">, <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
const META = /<meta\s[^<>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/giu;
// <?xml version="1.0" encoding="gb2312"?>
const XML = /^\s{0,100}<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/iu;
// text/html; charset=GBK
const HEADER = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/iu;
// <!-- anything -->
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;

/**
 * Reads a page's bytes the way its visitors would want: the byte order mark, the header and the page's own declaration are
 * believed in this order as long as the bytes bear them out; otherwise the bytes decide.
 */
export const decodePage = (bytes: Uint8Array, contentType = ''): DecodedPage => {
  const wide = sixteenBit(bytes);
  if (wide !== null) return read(bytes, wide);
  const asUtf8 = read(bytes, 'utf-8');
  const declared = declarations(bytes, contentType);
  if (isChinese(asUtf8)) return asUtf8;
  if (!hasHighByte(bytes)) return { text: asUtf8.text, charset: declared[0] ?? 'utf-8' };
  return byDeclaration(bytes, declared) ?? byGuess(bytes, asUtf8);
};

const read = (bytes: Uint8Array, charset: string): DecodedPage => ({
  // The decoder for GBK knows fewer characters than the one for GB18030, which reads everything GBK has.
  text: new TextDecoder(charset === 'gbk' ? 'gb18030' : charset).decode(bytes),
  charset,
});

const byDeclaration = (bytes: Uint8Array, declared: readonly string[]): DecodedPage | null => {
  for (const charset of declared) {
    const page = read(bytes, charset);
    if (charset === 'utf-8') {
      if (isWhole(page)) return page;
    } else if (isGb(charset)) {
      if (readsWell(page)) return page;
    } else if (isMultiByte(charset) && isChinese(page) && guess(bytes) !== 'GB18030') return page;
  }
  return null;
};

const byGuess = (bytes: Uint8Array, asUtf8: DecodedPage): DecodedPage => {
  if (isWhole(asUtf8)) return asUtf8;
  const gb = read(bytes, guess(bytes) === 'Big5' ? 'big5' : 'gb18030');
  return readsWell(gb) ? gb : asUtf8;
};

/** Character set of 16-bit units, by its mark or by the zero bytes that ASCII leaves in it; null when it is none. */
const sixteenBit = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const seen = Math.min(bytes.length, 2_048);
  const zeros = [0, 0];
  for (let index = 0; index < seen; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 5 > seen && even * 20 < seen) return 'utf-16le';
  return even * 5 > seen && odd * 20 < seen ? 'utf-16be' : null;
};

/** What header and page say, without repetition, only what this machine can decode and 8-bit bytes can be. */
const declarations = (bytes: Uint8Array, contentType: string): readonly string[] => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)).replace(COMMENT, '');
  const labels = [HEADER.exec(contentType)?.[1], XML.exec(head)?.[1], ...[...head.matchAll(META)].map((found) => found[1])];
  const names = labels.map((label) => nameOf(label ?? ''));
  return [...new Set(names)].filter((name) => name !== '' && !name.startsWith('utf-16'));
};

const nameOf = (label: string): string => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return '';
  }
};

const isGb = (charset: string): boolean => charset === 'gbk' || charset === 'gb18030';
const isMultiByte = (charset: string): boolean => /^(?:big5|shift_jis|euc-|iso-2022-)/u.test(charset);

const hasHighByte = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f);

const isWhole = ({ text }: DecodedPage): boolean => !text.includes('\uFFFD');
const readsWell = (page: DecodedPage): boolean => isWhole(page) || isChinese(page);

/** More Han characters than broken ones: a wrong character set does not produce that from UTF-8, nor UTF-8 from another. */
const isChinese = ({ text }: DecodedPage): boolean => {
  let han = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
    else if (unit === 0xfffd) broken += 1;
  }
  return han > broken;
};

const guess = (bytes: Uint8Array): string => {
  const telling = bytes.filter((byte, index) => byte > 0x7f || (bytes[index - 1] ?? 0) > 0x7f).subarray(0, GUESSED_BY);
  const [best] = analyse(telling);
  return best !== undefined && best.confidence >= 50 ? best.name : '';
};
