import type { AttachmentReading, Fetched, FetchVerdict } from '../model/attachment.ts';
import type { DocumentKind, DocumentReading } from '../model/document.ts';
import type { Attachment } from '../model/fact.ts';
import type { Failure } from '../model/failure.ts';
import { decodeText } from '../readers/decode-text.ts';
import { fitsExtension, sniff } from '../readers/sniff.ts';

/** Reads a file, never on a thread that somebody waits for; the bytes may be gone afterwards. */
export type ReadFile = (bytes: Uint8Array, name: string) => Promise<DocumentReading | Failure>;

/** Turns what was fetched of an attachment into what is known of it. */
export const readFetched = async (file: Attachment, fetched: Fetched, readFile: ReadFile): Promise<AttachmentReading> => {
  const nothing = { file, status: null, kind: null, size: null, read: null };
  if (fetched.kind === 'none') return { ...nothing, verdict: fetched.verdict };
  const { status, bytes } = fetched;
  const refusal = refusalOf(status);
  if (refusal !== null) return { ...nothing, verdict: refusal, status };
  const name = `file.${file.extension}`;
  const kind = sniff(bytes, name);
  const verdict = verdictOn(kind, file.extension, bytes);
  const opens = verdict === 'fine' || verdict === 'wrong-type';
  const size = bytes.length;
  return { file, verdict, status, kind, size, read: opens ? await readFile(bytes, name) : null };
};

const refusalOf = (status: number): FetchVerdict | null => {
  if (status === 404 || status === 410) return 'dead';
  if (status === 401 || status === 403 || status === 407 || status === 412 || status === 429) return 'blocked';
  return status >= 400 ? 'refused' : null;
};

const verdictOn = (kind: DocumentKind, extension: string, bytes: Uint8Array): FetchVerdict => {
  if (kind === 'empty') return 'empty';
  if (kind === 'html') return pageVerdict(extension, decodeText(bytes.subarray(0, HEAD)));
  return fitsExtension(kind, extension) ? 'fine' : 'wrong-type';
};

/** Bytes of a web page that are looked at. */
const HEAD = 60_000;
/** `请输入验证码`, `人机验证`, `请先登录`, `_waf_`: pages that stand before the file. */
const GATE = /验证码|人机验证|安全验证|滑块|captcha|waf_|请先?登录|用户登录|统一身份认证|访问(?:过于|太)频繁/iu;
/** A document that an office program saved as a web page under a document's name: it opens in that program. */
const OFFICE = /urn:schemas-microsoft-com:office|MIME-Version:/iu;

const pageVerdict = (extension: string, text: string): FetchVerdict => {
  if (GATE.test(text)) return 'blocked';
  // An address that names no kind of file may lead to a page on purpose.
  if (extension === '') return 'fine';
  return OFFICE.test(text) ? 'wrong-type' : 'error-page';
};
