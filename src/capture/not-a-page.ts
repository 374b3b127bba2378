import { type Failure, failure } from '../model/failure.ts';

/** Says in words why bytes are not a web page; null when they may be one. */
export const notAPage = (bytes: Uint8Array): Failure | null => {
  if (isBlank(bytes)) return failure('empty', '内容是空的。', '请确认文件或网页已完整保存，再重新检查。');
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.slice(0, 1_024).includes('%PDF-')) return other('pdf', '这是 PDF 文件，不是网页。');
  if (isImage(head)) return other('image', '这是图片，不是网页。');
  if (head.startsWith('PK\u0003\u0004')) return other('archive', `这是${packedKind(head)}，不是网页。`);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return other('office', '这是旧版 Office 或 WPS 文档，不是网页。');
  if (ARCHIVES.some((mark) => head.startsWith(mark))) return other('archive', '这是压缩包，不是网页。');
  return null;
};

/** Says why a text is not a web page; null when it may be one. */
export const notPageText = (text: string): Failure | null => {
  if (isJunk(text)) return other('binary', '内容不是文字，可能是程序、音视频或已损坏的文件。');
  if (!TAG.test(text)) return other('not-html', '内容里没有网页标记，不是网页。');
  return null;
};

/** Bytes that kinds of files are told apart by. */
const HEAD = 4_096;

const other = (code: string, message: string): Failure => failure(code, message, '请改为检查发布它的网页。');

/** PNG, JPEG, GIF, TIFF in both byte orders, ICO. */
const IMAGES = ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '\0\0\u0001\0'];
/** gzip, RAR, 7z. */
const ARCHIVES = ['\u001F\u008B', 'Rar!', '7z\u00BC\u00AF'];
// <?xml version="1.0"?><svg xmlns=…
const SVG = /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<svg[\s>]/u;

const isImage = (head: string): boolean => {
  if (IMAGES.some((mark) => head.startsWith(mark)) || SVG.test(head)) return true;
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8);
  return head.startsWith('BM') && head.startsWith('\0\0\0\0', 6);
};

// <p>, <!DOCTYPE
const TAG = /<[a-z!][^<>]{0,2000}>/iu;

const packedKind = (head: string): string => {
  if (/\[Content_Types\]\.xml|word\/|xl\/|ppt\//u.test(head)) return ' Office 文档';
  return /OFD\.xml|Doc_0/u.test(head) ? ' OFD 版式文件' : '压缩包';
};

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte <= 0x20) ||
  (bytes.length <= 3 && bytes.every((byte) => byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe));

/** Too many controls or broken characters for a text somebody wrote. */
const isJunk = (text: string): boolean => {
  const seen = text.slice(0, 20_000);
  const broken = seen.match(/(?![\t\n\r\f])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return broken * 10 > seen.length;
};
