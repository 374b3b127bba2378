import type { Circumstances } from '../audit/fact.ts';
import { decodePage } from '../capture/decode-page.ts';
import { notAPage, notPageText } from '../capture/not-a-page.ts';
import { captureHtml } from '../capture/parsed-page.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { failure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Outcome } from './outcome.ts';
import { type GotPage, readListPage, readPage } from './read-page.ts';

/** What a site answered, or a page that a browser has shown, to be read and audited on a thread of its own. */
export interface Answer {
  readonly purpose: 'list' | 'page';
  readonly page: { readonly bytes: Uint8Array; readonly url: string; readonly contentType: string } | { readonly snapshot: Snapshot };
  /** Whether the page's files are wanted. */
  readonly attachments: boolean;
  /** What became of the files, when the page is audited again with them. */
  readonly files?: readonly AttachmentReading[];
}

/** What came of it. */
export interface Read {
  readonly outcome: Outcome;
  /** Files that are to be opened. */
  readonly files: readonly Attachment[];
}

/** The rules as the thread has them: what is asked of them with and without opened files. */
export interface Rulebook {
  readonly circumstances: (files: readonly AttachmentReading[] | undefined) => Circumstances;
  readonly audit: (snapshot: Snapshot, files: readonly AttachmentReading[] | undefined) => Report;
  readonly attachmentsOf: (snapshot: Snapshot) => readonly Attachment[];
}

/** A site map or the answer of a data store. */
const LIST_DATA = /<(?:urlset|sitemapindex|datastore)[\s>]/u;

/** Reads what a site answered; never throws, however the page is made. */
export const readAnswer = (answer: Answer, book: Rulebook): Read => {
  try {
    return read(answer, book);
  } catch (error) {
    const words = error instanceof Error ? error.message.slice(0, 200) : '';
    return nothing(failure('broken-audit', `检查这个页面时程序出错：${words}`, '请把页面地址反馈给公开镜的维护者。'));
  }
};

const read = ({ purpose, page, attachments, files }: Answer, book: Rulebook): Read => {
  const got = 'snapshot' in page ? { snapshot: page.snapshot, source: '' } : gotPage(purpose, page);
  if ('failure' in got) return nothing(got);
  if (purpose === 'list') return { outcome: readListPage(got, book.circumstances(undefined)), files: [] };
  const offered = attachments && files === undefined ? book.attachmentsOf(got.snapshot).filter(({ url }) => url !== '') : [];
  const outcome = readPage(got, {
    circumstances: book.circumstances(files),
    audit: (snapshot) => book.audit(snapshot, files),
    filesOf: () => offered,
  });
  return { outcome, files: offered };
};

const gotPage = (
  purpose: 'list' | 'page',
  { bytes, url, contentType }: { bytes: Uint8Array; url: string; contentType: string },
): GotPage | ReturnType<typeof failure> => {
  const reason = notAPage(bytes);
  if (reason !== null) return reason;
  const { text, charset } = decodePage(bytes, contentType);
  const isData = purpose === 'list' && LIST_DATA.test(text.slice(0, 4_000));
  const other = isData ? null : notPageText(text);
  return other ?? { snapshot: captureHtml(isData ? '' : text, { url, charset }), source: text };
};

const nothing = (reason: ReturnType<typeof failure>): Read => ({ outcome: { kind: 'unreadable', failure: reason }, files: [] });
