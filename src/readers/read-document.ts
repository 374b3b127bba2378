import type { DocumentKind, DocumentReading } from '../model/document.ts';
import type { Failure } from '../model/failure.ts';
import { type Budget, emptyFile, LIMITS, type Limits, passwordNeeded, startBudget, stoppedWith, tooLarge, unsupported } from './limits.ts';
import { sniff } from './sniff.ts';

/** What readers need from outside: they never fetch and never touch a disk. */
export interface Resources {
  /** One of the character maps shipped with pdf.js, by file name, such as `GBK-EUC-H.bcmap`. */
  readonly loadCMap: (name: string) => Promise<Uint8Array>;
}

/** What is said about a file beside its bytes. */
export interface DocumentSource {
  /** File name, for telling .wps from .doc; may be empty. */
  readonly name?: string;
  readonly resources: Resources;
  readonly limits?: Partial<Limits>;
}

/** How one kind of document is read. */
type Reader = (bytes: Uint8Array, budget: Budget, source: DocumentSource, kind: DocumentKind) => DocumentReading | Promise<DocumentReading>;

/** Each reader is loaded when the first file of its kind comes. */
const READERS: Readonly<Partial<Record<DocumentKind, () => Promise<Reader>>>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  doc: async () => (await import('./doc.ts')).readDoc,
  wps: async () => (await import('./doc.ts')).readDoc,
  ofd: async () => (await import('./ofd.ts')).readOfd,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  xls: async () => (await import('./xls.ts')).readXls,
  et: async () => (await import('./xls.ts')).readXls,
  csv: async () => (await import('./csv.ts')).readCsv,
  text: async () => (await import('./text.ts')).readText,
  zip: async () => (await import('./zip.ts')).readZip,
};

const UNREAD: Readonly<Partial<Record<DocumentKind, string>>> = {
  pptx: '演示文稿',
  ppt: '演示文稿',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  image: '图片',
  html: '网页',
  rtf: 'RTF 文件',
};

/** Reads a file by what its bytes really are. Never throws: what cannot be read is a failure with a sentence for people. */
export const readDocument = async (bytes: Uint8Array, source: DocumentSource): Promise<DocumentReading | Failure> => {
  const limits = { ...LIMITS, ...source.limits };
  const kind = sniff(bytes, source.name);
  if (kind === 'empty') return emptyFile;
  if (bytes.length > limits.bytes) return tooLarge;
  if (kind === 'encrypted-office') return passwordNeeded;
  const load = READERS[kind];
  if (load === undefined) return unsupported(UNREAD[kind] ?? '该类型文件');
  const read = await load();
  try {
    return await read(bytes, startBudget(limits, bytes.length), source, kind);
  } catch (error) {
    return stoppedWith(error);
  }
};
