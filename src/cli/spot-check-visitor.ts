import { knownAddress } from '../batch/address.ts';
import type { Visit } from '../batch/effect.ts';
import type { Outcome } from '../batch/outcome.ts';
import { numberOf } from '../batch/state.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import type { LoadedBytes } from './load.ts';
import type { Asker, Terms } from './spot-check-asker.ts';

/** Carries out what the engine wants; keeps a page while its files are fetched. */
export interface Visitor {
  readonly visit: (visit: Visit, pause: number) => Promise<Outcome>;
  readonly finishPage: (job: string) => Promise<Outcome>;
}

interface Kept {
  readonly page: LoadedBytes;
  readonly files: readonly Attachment[];
  /** Addresses of the files in the order in which the engine numbers them. */
  readonly urls: readonly (string | null)[];
  readonly readings: Map<Attachment, AttachmentReading>;
}

/** A visitor for one run, whoever does the asking. */
export const startVisitor = (terms: Terms, asker: Asker): Visitor => {
  const kept = new Map<string, Kept>();

  const visit = async ({ job, purpose, url }: Visit, pause: number): Promise<Outcome> => {
    const page = purpose === 'file' ? kept.get(`page:${numberOf(job)}`) : undefined;
    const files = page === undefined ? [] : filesAt(page, Number(job.split(':')[2]));
    const told = await asker.ask({ purpose, url, files, pause }, terms);
    for (const [index, file] of files.entries()) {
      const reading = told.readings[index];
      if (reading !== undefined) page?.readings.set(file, reading);
    }
    if (told.page !== null) kept.set(job, { page: told.page, files: told.files, urls: urlsOf(told.outcome), readings: new Map() });
    return told.outcome;
  };

  const finishPage = async (job: string): Promise<Outcome> => {
    const page = kept.get(job);
    if (page === undefined) return { kind: 'unasked' };
    kept.delete(job);
    const readings = page.files.map((file) => page.readings.get(file) ?? unread(file));
    return asker.finish(page.page, readings, terms);
  };

  return { visit, finishPage };
};

const urlsOf = (outcome: Outcome): Kept['urls'] => {
  const files = outcome.kind === 'page' ? outcome.files : [];
  return [...new Set(files.map((file) => knownAddress(file)))].filter((file) => file !== null);
};

const filesAt = ({ files, urls }: Kept, index: number): readonly Attachment[] =>
  files.filter(({ url }) => knownAddress(url) === (urls[index] ?? ''));

/** Of a file whose link names no address that can be asked. */
const unread = (file: Attachment): AttachmentReading => ({
  file,
  verdict: 'no-address',
  status: null,
  kind: null,
  size: null,
  read: null,
});
