import { BLANK_NOTICE, type HandOver, type NoticeParts } from '../../model/hand-over.ts';
import type { RuleBook } from '../basis-text.ts';
import type { ExportFormat } from './formats.ts';

type Written = Iterable<string> | Uint8Array<ArrayBuffer>;
type Writer = (handOver: HandOver, book: RuleBook, notice: NoticeParts) => Promise<Written>;

/** A hand-over in a format, whole; what the format needs is loaded only now. */
export const writeExport = async (
  handOver: HandOver,
  format: ExportFormat,
  book: RuleBook,
  notice?: NoticeParts,
): Promise<string | Uint8Array<ArrayBuffer>> => {
  const written = await writePieces(handOver, format, book, notice);
  return written instanceof Uint8Array ? written : [...written].join('');
};

/** The same as bytes, or as pieces of text that are made when they are asked for. */
export const writePieces = (handOver: HandOver, format: ExportFormat, book: RuleBook, notice = BLANK_NOTICE): Promise<Written> =>
  WRITERS[format](handOver, book, notice);

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  xlsx: async (handOver, book) => (await import('./xlsx.ts')).renderXlsx(handOver, book),
  docx: async (handOver, book) => (await import('./list-document.ts')).renderListDocument(handOver, book),
  notice: async (handOver, book, notice) => (await import('./notice-document.ts')).renderNotice(handOver, book, notice),
  html: async (handOver, book) => (await import('./html.ts')).renderHtml(handOver, book),
  json: async (handOver) => (await import('./json.ts')).renderJson(handOver),
  csv: async (handOver, { basisOf }) => (await import('./csv.ts')).renderCsv(handOver, basisOf),
  markdown: async (handOver, { basisOf }) => [(await import('./markdown.ts')).renderMarkdown(handOver, basisOf)],
  text: async (handOver, { basisOf }) => [(await import('./text.ts')).renderText(handOver, basisOf)],
  sarif: async (handOver, book) => [(await import('./sarif.ts')).renderSarif(handOver, book)],
  earl: async (handOver, book) => [(await import('./earl.ts')).renderEarl(handOver, book)],
  junit: async (handOver) => [(await import('./junit.ts')).renderJunit(handOver)],
};
