import { type Circumstances, type Given, open } from '../audit/fact.ts';
import { attachments } from '../facts/attachments.ts';
import { linkedFile, saidFile } from '../facts/linked-file.ts';
import { pageOf } from '../facts/taught-fields.ts';
import { linksTaught } from '../facts/taught-files.ts';
import { isCollection } from '../facts/weigh.ts';
import type { Attachment, Reading } from '../model/fact.ts';
import { type Failure, failure } from '../model/failure.ts';
import type { BoxLesson, Lesson } from '../model/site.ts';
import type { Link, Snapshot } from '../model/snapshot.ts';
import type { Pointed } from '../model/tab.ts';
import { boxesAround } from './boxes-around.ts';
import { openWith } from './learn.ts';

/** What is learned of a site's attachments, and what it changes on this page. */
export interface LearnedFiles {
  readonly lesson: Lesson;
  /** The attachments of the page as they are read now. */
  readonly files: Reading<readonly Attachment[]>;
  /** Those that the lesson speaks of: in its box, or no longer counted. */
  readonly about: readonly Attachment[];
  /** How many attachments were read before. */
  readonly before: number;
}

/** A link whose text runs over several lines begins at most so many above the click. */
const LINES = 10;
/** Rules that are tried on the page; a large one takes its time for each. */
const TRIALS = 60;
const LARGE = { blocks: 20_000, trials: 8 };

/** Learns from a link that a user pointed at in which box of the site attachments stand, or, with `refuse`, do not. */
export const learnFiles = (snapshot: Snapshot, pointed: Pointed, refuse: boolean, circumstances: Circumstances): LearnedFiles | Failure => {
  const given = open(snapshot, circumstances);
  if (isCollection(given)) return failure('is-list', '这一页是列表或首页，不列附件。', '如果不是，请先在上面更正页面类型。');
  const link = linkAt(snapshot, pointed);
  if (link === null || saidFile(link) === null)
    return failure('no-file-link', '指的地方没有可以打开的链接。', '请点附件的名称或它的下载链接。');
  const before = given.get(attachments).value ?? [];
  const lesson = lessonFor(given, link, refuse);
  if (lesson === null) {
    const said = link.text === '' ? '这个链接' : `“${link.text.slice(0, 30)}”`;
    return failure('nothing-learned', `没能从${said}学到可靠的办法来认附件。`, '它和正文、导航在同一个框里，分不开。可以换一个附件再试。');
  }
  const learned = withLesson(snapshot, lesson, before, circumstances);
  const same = (learned.files.value?.length ?? 0) === before.length;
  if (same && refuse) return failure('not-counted', '这个链接本来就没有算作附件。', '请点一个算错了的附件。');
  if (same) return failure('known-file', '这个链接已经算作附件。', '请点没有算进来的附件。');
  return learned;
};

/** Learns that this page has no attachments. */
export const denyFiles = (snapshot: Snapshot, circumstances: Circumstances): LearnedFiles => {
  const before = open(snapshot, circumstances).get(attachments).value ?? [];
  return withLesson(snapshot, { field: 'attachments', relation: 'nowhere', page: pageOf(snapshot.url) }, before, circumstances);
};

const withLesson = (snapshot: Snapshot, lesson: Lesson, before: readonly Attachment[], circumstances: Circumstances): LearnedFiles => {
  const after = openWith(snapshot, lesson, circumstances);
  const files = after.get(attachments);
  const now = files.value ?? [];
  const starts = new Set(lesson.relation === 'box' ? linksTaught(after, lesson).map(spotOf) : []);
  const left = new Set(now.map(({ href, name }) => `${href}\n${name}`));
  const about =
    lesson.relation === 'box'
      ? now.filter(({ place }) => place !== undefined && starts.has(spotOf(place)))
      : before.filter(({ href, name }) => !left.has(`${href}\n${name}`));
  return { lesson, files, about, before: before.length };
};

const spotOf = ({ block, start }: { readonly block: number; readonly start: number }): string => `${block} ${start}`;

/** The visible link that was pointed at, the nearest where there are several, else the only one of the line; null for none. */
const linkAt = ({ links, blocks }: Snapshot, { place: { block, start, end }, at }: Pointed): Link | null => {
  const shown = links.filter((link) => !link.hidden && link.block <= block && block - link.block <= LINES);
  const inLine = shown.filter((link) => link.block === block);
  const far = (link: Link): number => Math.max(0, link.start - at, at - link.start - link.text.length);
  const touched = inLine.filter((link) => link.start < end && link.start + Math.max(1, link.text.length) > start);
  const nearest = touched.reduce<Link | null>((best, link) => (best === null || far(link) < far(best) ? link : best), null);
  if (nearest !== null) return nearest;
  const line = blocks[block]?.text ?? '';
  const begunAbove = shown.findLast((link) => link.block < block && line !== '' && link.text.includes(line));
  return begunAbove ?? (inLine.length === 1 ? (inLine[0] ?? null) : null);
};

/** The first rule that speaks of the link: of boxes that hold nothing else before those that hold more, the nearest first. */
const lessonFor = (given: Given, link: Link, refuse: boolean): BoxLesson | null => {
  const { blocks } = given.snapshot;
  const every = refuse || linkedFile(link) !== null ? {} : { every: true as const };
  const speaks = (lesson: BoxLesson): boolean => linksTaught(given, lesson).includes(link);
  let wide: BoxLesson | null = null;
  for (const box of boxesAround(given, link).slice(0, blocks.length > LARGE.blocks ? LARGE.trials : TRIALS)) {
    const lesson: BoxLesson = { field: 'attachments', relation: refuse ? 'not-box' : 'box', ...box, ...every };
    if (!speaks(lesson)) continue;
    // A denial is believed of narrow boxes only, so it tells which are.
    if (speaks({ ...lesson, relation: 'not-box' })) return lesson;
    wide ??= lesson;
  }
  return wide;
};
