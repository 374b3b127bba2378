import { parentPort } from 'node:worker_threads';
import type { Outcome } from '../batch/outcome.ts';
import { readListPage, readPage } from '../batch/read-page.ts';
import { decodePage } from '../capture/decode-page.ts';
import { notAPage, notPageText } from '../capture/not-a-page.ts';
import { captureHtml } from '../capture/parsed-page.ts';
import { attachmentsOf, audit, circumstancesOf } from '../catalog.ts';
import type { AttachmentReading } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { isFailure } from '../model/failure.ts';

/** Bytes of a page to be read and audited on a thread of its own. */
export interface Desk {
  readonly id: number;
  readonly purpose: 'list' | 'page';
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string;
  readonly day: string;
  /** Whether the page's files are wanted. */
  readonly attachments: boolean;
  /** What became of the files, when the page is audited again with them. */
  readonly files?: readonly AttachmentReading[];
}

/** What came of it. */
export interface DeskAnswer {
  readonly id: number;
  readonly outcome: Outcome;
  readonly files: readonly Attachment[];
}

/** A site map or the answer of a data store. */
const LIST_DATA = /<(?:urlset|sitemapindex|datastore)[\s>]/u;

const read = ({ purpose, bytes, url, contentType, day, attachments, files }: Desk): Omit<DeskAnswer, 'id'> => {
  const reason = notAPage(bytes);
  if (reason !== null) return { outcome: { kind: 'unreadable', failure: reason }, files: [] };
  const { text, charset } = decodePage(bytes, contentType);
  const isData = purpose === 'list' && LIST_DATA.test(text.slice(0, 4_000));
  const other = isData ? null : notPageText(text);
  if (other !== null) return { outcome: { kind: 'unreadable', failure: other }, files: [] };
  const page = { snapshot: captureHtml(isData ? '' : text, { url, charset }), source: text };
  if (purpose === 'list') return { outcome: readListPage(page, circumstancesOf({ day })), files: [] };
  const options = { day, ...(files === undefined ? {} : { attachments: files }) };
  const offered = attachments && files === undefined ? attachmentsOf(page.snapshot, options).filter((file) => file.url !== '') : [];
  const outcome = readPage(page, {
    circumstances: circumstancesOf(options),
    audit: (snapshot) => audit(snapshot, options),
    filesOf: () => offered,
  });
  return { outcome, files: offered };
};

const answer = (desk: Desk): Omit<DeskAnswer, 'id'> => {
  try {
    return read(desk);
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : '';
    const failure = {
      failure: true,
      code: 'broken-audit',
      message: `检查这个页面时程序出错：${message}`,
      advice: '请把页面地址反馈给公开镜的维护者。',
    } as const;
    return { outcome: { kind: 'unreadable', failure: isFailure(error) ? error : failure }, files: [] };
  }
};

parentPort?.on('message', (desk: Desk) => {
  parentPort?.postMessage({ id: desk.id, ...answer(desk) } satisfies DeskAnswer);
});
