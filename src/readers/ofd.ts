import type { DocumentProperties, DocumentReading, Member, Protection, Seal } from '../model/document.ts';
import { type Archive, openArchive } from './archive.ts';
import { type Budget, damaged, passwordNeeded, stop } from './limits.ts';
import { paragraphsOf } from './lines.ts';
import { startManuscript } from './manuscript.ts';
import { type OfdPage, readOfdPage } from './ofd-page.ts';
import { cutEdges } from './page-edges.ts';
import { dayOf, filled, LIST_CAP, readingOf, unprotected } from './reading.ts';
import { readXml } from './xml.ts';

/** Reads an OFD (GB/T 33190): text page by page, properties, attachments, signatures and seals. Seals are told to be there, not verified. */
export const readOfd = (bytes: Uint8Array, budget: Budget): DocumentReading => {
  const archive = openArchive(bytes, budget);
  if (archive === null || !archive.has('OFD.xml')) return stop(damaged);
  if (archive.has('Encryptions.xml')) return stop(passwordNeeded);
  const root = readRoot(archive, budget);
  const document = readStructure(archive, budget, root.document);
  const templates = new Map(document.templates.map(({ id, part }) => [id, part]));
  const pages: OfdPage[] = [];
  for (const part of document.pages.slice(0, budget.limits.pages)) {
    budget.check();
    pages.push(readOfdPage(archive, part, budget, { templates, size: document.size }));
  }
  const manuscript = startManuscript(budget.limits.characters);
  for (const [index, page] of cutEdges(pages).entries()) {
    manuscript.open('page', { id: String(index + 1) });
    for (const line of page.header) manuscript.paragraph(line.text, 'header');
    for (const paragraph of paragraphsOf(page.body)) manuscript.paragraph(paragraph);
    for (const line of page.footer) manuscript.paragraph(line.text, 'footer');
    manuscript.close();
  }
  if (root.properties.title !== undefined) manuscript.entitle(root.properties.title);
  const scannedPages = pages.flatMap((page, index) => (page.lines.length === 0 && page.pictures > 0 ? [index + 1] : []));
  const state = pages.some((page) => page.lines.length > 0) ? 'text' : scannedPages.length > 0 ? 'scanned' : 'empty';
  return readingOf('ofd', bytes.length, manuscript.snapshot('ofd'), {
    properties: root.properties,
    pages: document.pages.length,
    textState: state,
    scannedPages,
    protection: document.protection,
    seals: readSeals(archive, budget, root.signatures),
    members: readAttachments(archive, budget, document.attachments),
    complete: document.pages.length <= budget.limits.pages && !manuscript.truncated(),
  });
};

/** An address in a part, resolved against the part's own folder; the result is looked up in the archive, nothing else. */
const resolve = (from: string, target: string): string => {
  const path = target.trim();
  if (path.startsWith('/')) return path.slice(1);
  return `${from.slice(0, from.lastIndexOf('/') + 1)}${path.replace(/^\.\//u, '')}`;
};

const INFO: readonly string[] = ['Title', 'Author', 'CreationDate', 'ModDate', 'DocRoot', 'Signatures'];

const readRoot = (archive: Archive, budget: Budget) => {
  const found = new Map<string, string>();
  let field = '';
  let bodies = 0;
  readXml(archive, 'OFD.xml', budget, {
    open: (name) => {
      if (name === 'DocBody') bodies += 1;
      field = bodies <= 1 && INFO.includes(name) ? name : '';
    },
    text: (text) => {
      if (field !== '') found.set(field, (found.get(field) ?? '') + text);
    },
    close: () => {
      field = '';
    },
  });
  const get = (name: string): string => found.get(name) ?? '';
  const properties: DocumentProperties = filled({
    title: get('Title'),
    author: get('Author'),
    company: '',
    lastModifiedBy: '',
    created: dayOf(get('CreationDate')),
    modified: dayOf(get('ModDate')),
  });
  return { document: resolve('', get('DocRoot')), signatures: resolve('', get('Signatures')), properties };
};

const readStructure = (archive: Archive, budget: Budget, part: string) => {
  const pages: string[] = [];
  const templates: { readonly id: string; readonly part: string }[] = [];
  let protection: Protection = unprotected;
  let [field, size, attachments] = ['', '', ''];
  const found = readXml(archive, part, budget, {
    open: (name, attribute) => {
      field = name;
      if (name === 'Page') pages.push(resolve(part, attribute('BaseLoc')));
      else if (name === 'TemplatePage') templates.push({ id: attribute('ID'), part: resolve(part, attribute('BaseLoc')) });
    },
    text: (text) => {
      if (field === 'PhysicalBox' && size.length < 200) size += text;
      else if (field === 'Attachments' && attachments.length < 500) attachments += text;
      else if (field === 'Export' && text.trim() === 'false') protection = { ...protection, copyForbidden: true };
      else if (field === 'Edit' && text.trim() === 'false') protection = { ...protection, editing: 'readOnly', enforced: true };
    },
    close: () => {
      field = '';
    },
  });
  if (!found) stop(damaged);
  return { pages, templates, size, protection, attachments: attachments.trim() === '' ? '' : resolve(part, attachments) };
};

const readSeals = (archive: Archive, budget: Budget, part: string): readonly Seal[] => {
  const seals: Seal[] = [];
  readXml(archive, part, budget, {
    open: (name, attribute) => {
      if (name !== 'Signature' || seals.length >= LIST_CAP) return;
      const kind = attribute('Type').toLowerCase() === 'sign' ? '签名' : '签章';
      seals.push({ name: `${kind}${attribute('ID')}`, signed: archive.has(resolve(part, attribute('BaseLoc'))) });
    },
  });
  return seals;
};

const readAttachments = (archive: Archive, budget: Budget, part: string): readonly Member[] => {
  const members: Member[] = [];
  if (part === '') return members;
  readXml(archive, part, budget, {
    open: (name, attribute) => {
      if (name !== 'Attachment' || members.length >= LIST_CAP) return;
      members.push({
        name: attribute('Name').slice(0, 500),
        size: Math.round(Number(attribute('Size')) * 1024) || 0,
        kind: 'unknown',
        read: null,
      });
    },
  });
  return members;
};
