import type { DocumentKind } from '../model/document.ts';
import { latinText, startsWith, viewOf } from './bytes.ts';

/** What bytes really are, by their marks and what their container holds. The name only tells .wps from .doc, .et from .xls and .csv from text. */
export const sniff = (bytes: Uint8Array, name = ''): DocumentKind => {
  if (bytes.length === 0) return 'empty';
  const extension = extensionOf(name);
  if (startsWith(bytes, OLE)) return oleKind(bytes, extension);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return zipKind(bytes);
  const marked = MARKS.find(([, ...marks]) => marks.some((mark) => startsWith(bytes, mark)));
  if (marked !== undefined) return marked[0];
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'image';
  if (latinText(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  return textKind(bytes, extension);
};

/** Whether a file of this kind may go by this extension (without dot). An extension not known fits everything. */
export const fitsExtension = (kind: DocumentKind, extension: string): boolean => {
  const expected = EXPECTED[extension.toLowerCase()];
  return expected === undefined || expected.includes(kind);
};

/** Extension of a file's name or address, lower case, without the dot; empty when there is none. */
export const extensionOf = (name: string): string => /\.([0-9a-z]{1,5})(?:[?#]|$)/iu.exec(name)?.[1]?.toLowerCase() ?? '';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MARKS: readonly (readonly [DocumentKind, ...(readonly (readonly number[])[])])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2a, 0], [0x4d, 0x4d, 0, 0x2a]],
];
const EXPECTED: Readonly<Record<string, readonly DocumentKind[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'encrypted-office'],
  doc: ['doc', 'wps', 'encrypted-office'],
  wps: ['wps', 'doc', 'docx'],
  ofd: ['ofd'],
  xlsx: ['xlsx', 'encrypted-office'],
  xls: ['xls', 'et', 'encrypted-office'],
  et: ['et', 'xls', 'xlsx'],
  pptx: ['pptx', 'encrypted-office'],
  ppt: ['ppt', 'encrypted-office'],
  zip: ['zip'],
  rar: ['rar'],
  '7z': ['7z'],
  rtf: ['rtf'],
  csv: ['csv', 'text'],
  txt: ['text', 'csv'],
  jpg: ['image'],
  jpeg: ['image'],
  png: ['image'],
  gif: ['image'],
  bmp: ['image'],
  tif: ['image'],
  tiff: ['image'],
  webp: ['image'],
};

/** Kind of an OLE container by the names in its directory, whose entries are 128 bytes each. */
const oleKind = (bytes: Uint8Array, extension: string): DocumentKind => {
  const view = viewOf(bytes);
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.u16(at + 64);
    const type = view.u8(at + 66);
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2)) continue;
    let name = '';
    for (let unit = 0; unit < length - 2; unit += 2) name += String.fromCharCode(view.u16(at + unit));
    names.add(name);
  }
  if (names.has('EncryptedPackage')) return 'encrypted-office';
  if (names.has('WordDocument')) return extension === 'wps' ? 'wps' : 'doc';
  if (names.has('Workbook') || names.has('Book')) return extension === 'et' ? 'et' : 'xls';
  return names.has('PowerPoint Document') ? 'ppt' : 'unknown';
};

/** Kind of a ZIP container by the names that stand at its two ends; a damaged one is told by its beginning. */
const zipKind = (bytes: Uint8Array): DocumentKind => {
  const ends = latinText(bytes.subarray(0, 65_536)) + latinText(bytes.subarray(-262_144));
  if (/OFD\.xml/iu.test(ends)) return 'ofd';
  if (!ends.includes('[Content_Types].xml') && !ends.includes('_rels/')) return 'zip';
  if (ends.includes('word/')) return 'docx';
  if (ends.includes('xl/')) return 'xlsx';
  return ends.includes('ppt/') ? 'pptx' : 'zip';
};

// <!DOCTYPE html …>, <html>, <script>, a comment before it; MIME-Version: 1.0 of a saved web archive
const HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*){0,3}(?:<!doctype\s+html|<\?xml[^>]{0,200}>\s*<!doctype\s+html|<(?:html|head|body|script|meta|title|div|table)[\s>]|mime-version:)/iu;

const textKind = (bytes: Uint8Array, extension: string): DocumentKind => {
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && viewOf(bytes).u32(2) === bytes.length) return 'image';
  const head = bytes.subarray(0, 8192);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = new TextDecoder(wide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(head);
  if (HTML.test(text)) return 'html';
  if (/^\s*<\?xml/u.test(text) || (!wide && !isText(head))) return 'unknown';
  return extension === 'csv' ? 'csv' : 'text';
};

/** No zero bytes, next to no control bytes, and every byte beyond ASCII part of a character in UTF-8 or GB 18030. */
const isText = (head: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  if (controls * 200 > head.length) return false;
  return ['utf-8', 'gb18030'].some((charset) => {
    const broken = new TextDecoder(charset).decode(head).split('\uFFFD').length - 1;
    return broken <= 1 + head.length / 500;
  });
};
