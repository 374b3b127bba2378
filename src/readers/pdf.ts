import { getDocument, type PDFDocumentProxy, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Puts the engine beside the interface, on the same thread: a second thread is the caller's to give.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { DocumentProperties, DocumentReading, Protection, Seal } from '../model/document.ts';
import { type Budget, damaged, passwordNeeded, stop, tooSlow } from './limits.ts';
import { paragraphsOf } from './lines.ts';
import { startManuscript } from './manuscript.ts';
import { cutEdges } from './page-edges.ts';
import { type PdfPage, readPdfPage } from './pdf-page.ts';
import { textStateOf } from './pdf-text-state.ts';
import type { DocumentSource, Resources } from './read-document.ts';
import { filled, LIST_CAP, readingOf } from './reading.ts';

/** Largest picture whose pixels are looked at; A4 at 600 dots an inch has 35 million. */
const PIXELS = 60_000_000;

/** Reads a PDF: text page by page, scanned or not, copy permission, remarks, signatures. Scripts in it are not run, nothing it refers to is fetched. */
export const readPdf = async (bytes: Uint8Array, budget: Budget, source: DocumentSource): Promise<DocumentReading> => {
  const loading = getDocument({
    // The engine takes the buffer away from its owner.
    data: bytes.slice(),
    BinaryDataFactory: shippedData(source.resources),
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: PIXELS,
    disableAutoFetch: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await inTime(loading.promise, budget);
    return await inTime(readOpened(document, bytes.length, budget), budget);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return stop(passwordNeeded);
    throw error;
  } finally {
    await loading.destroy();
  }
};

/** The engine asks for its own data by kind and file name; only character maps are ever given. */
const shippedData = (resources: Resources) => {
  const maps = new Map<string, Promise<Uint8Array>>();
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error('only character maps are shipped');
      const map = maps.get(filename) ?? resources.loadCMap(filename);
      maps.set(filename, map);
      return map;
    }
  };
};

const inTime = async <T>(work: Promise<T>, budget: Budget): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(tooSlow.message, { cause: tooSlow })), budget.left());
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};

const readOpened = async (document: PDFDocumentProxy, size: number, budget: Budget): Promise<DocumentReading> => {
  const count = document.numPages;
  if (count < 1) stop(damaged);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(count, budget.limits.pages); number += 1) {
    budget.check();
    pages.push(await readPdfPage(document, number));
  }
  const manuscript = startManuscript(budget.limits.characters);
  for (const [index, page] of cutEdges(pages).entries()) {
    manuscript.open('page', { id: String(index + 1) });
    for (const line of page.header) manuscript.paragraph(line.text, 'header');
    for (const paragraph of paragraphsOf(page.body)) manuscript.paragraph(paragraph);
    for (const line of page.footer) manuscript.paragraph(line.text, 'footer');
    manuscript.close();
  }
  const properties = await readProperties(document);
  if (properties.title !== undefined) manuscript.entitle(properties.title);
  return readingOf('pdf', size, manuscript.snapshot('pdf'), {
    properties,
    pages: count,
    ...(await textStateOf(document, pages, budget)),
    protection: await readProtection(document),
    comments: pages.flatMap((page) => page.comments).slice(0, LIST_CAP),
    seals: await readSeals(document),
    complete: count <= budget.limits.pages && !manuscript.truncated(),
  });
};

const readProtection = async (document: PDFDocumentProxy): Promise<Protection> => {
  const allowed = await document.getPermissions();
  const forbidden = (flag: number): boolean => allowed !== null && !allowed.has(flag);
  const fixed = forbidden(PermissionFlag.MODIFY_CONTENTS);
  return {
    copyForbidden: forbidden(PermissionFlag.COPY),
    editing: fixed ? 'readOnly' : 'none',
    enforced: fixed,
    writeReservation: false,
  };
};

const readProperties = async (document: PDFDocumentProxy): Promise<DocumentProperties> => {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const text = (name: string): string => {
    const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return filled({
    title: text('Title'),
    author: text('Author'),
    company: '',
    lastModifiedBy: '',
    created: dayOf(text('CreationDate')),
    modified: dayOf(text('ModDate')),
  });
};

/** ISO day of `D:20241105093000+08'00'`. */
const dayOf = (stamp: string): string => {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(stamp);
  return found === null ? '' : `${found[1]}-${found[2]}-${found[3]}`;
};

const readSeals = async (document: PDFDocumentProxy): Promise<readonly Seal[]> => {
  const signatures = (await document.getSignatures().catch(() => null)) ?? [];
  const fields = (await document.getFieldObjects().catch(() => null)) ?? new Map<string, object[]>();
  const seals: Seal[] = signatures.map((signature, index) => ({ name: signerOf(signature) || `签名${index + 1}`, signed: true }));
  let open = [...fields.values()].flat().filter((field) => 'type' in field && field.type === 'signature').length - signatures.length;
  for (; open > 0 && seals.length < LIST_CAP; open -= 1) seals.push({ name: '签名域', signed: false });
  return seals.slice(0, LIST_CAP);
};

const signerOf = (signature: object): string =>
  'signerName' in signature && typeof signature.signerName === 'string' ? signature.signerName : '';
