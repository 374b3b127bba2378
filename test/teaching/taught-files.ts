import { open } from '../../src/audit/fact.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { attachments } from '../../src/facts/attachments.ts';
import type { Attachment } from '../../src/model/fact.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Lesson } from '../../src/model/site.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Pointed } from '../../src/model/tab.ts';
import { describe as say } from '../../src/teaching/describe.ts';
import { type LearnedFiles, learnFiles } from '../../src/teaching/learn-files.ts';

/** Circumstances of every page here. */
export const OPTIONS = { day: '2024-06-18', sites: [], pageType: 'policy' as const };
/** Host of the site that is taught. */
export const HOST = 'www.qinghe.example';
/** Title of the page that is pointed at. */
export const ONE = '青禾县关于印发灌溉用水办法的通知';
/** Title of another page of the site. */
export const TWO = '青禾县关于公布合作社名录的通知';

/** A page of the site as it is read. */
export const capture = (html: string, path = '1'): Snapshot =>
  captureHtml(html, { url: `https://${HOST}/zc/${path}.html`, charset: 'utf-8' });

/** A click on these words. */
export const pointAt = ({ blocks }: Snapshot, words: string): Pointed => {
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? 0;
  return { place: { block, start, end: start + words.length }, at: start + 1, exact: false };
};

/** What is learned from a click on these words. */
export const taught = (html: string, words: string, refuse = false): LearnedFiles => {
  const snapshot = capture(html);
  const learned = learnFiles(snapshot, pointAt(snapshot, words), refuse, OPTIONS);
  if (isFailure(learned)) throw new Error(`${learned.message}${learned.advice}`);
  return learned;
};

/** Why nothing is learned from a click on these words, or what is. */
export const refused = (html: string, words: string, refuse = false): string => {
  const snapshot = capture(html);
  const learned = learnFiles(snapshot, pointAt(snapshot, words), refuse, OPTIONS);
  return isFailure(learned) ? learned.message : say(learned.lesson);
};

/** Attachments of a page whose site was taught so. */
export const filesOf = (html: string, lessons: readonly Lesson[] = [], path = '2'): readonly Attachment[] =>
  open(capture(html, path), { ...OPTIONS, sites: [{ id: 'learned', name: '', recognise: { hosts: [HOST] }, lessons }] }).get(attachments)
    .value ?? [];
/** Their names. */
export const names = (html: string, lessons: readonly Lesson[] = [], path = '2'): readonly string[] =>
  filesOf(html, lessons, path).map(({ name }) => name);
