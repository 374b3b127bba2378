import type { Circumstances, Fact } from '../audit/fact.ts';
import { type Given, open } from '../audit/fact.ts';
import { contentSource } from '../facts/content-source.ts';
import { documentNumber } from '../facts/document-number.ts';
import { effectiveDate } from '../facts/effective-date.ts';
import { indexNumber } from '../facts/index-number.ts';
import { issueDate } from '../facts/issue-date.ts';
import { issuer } from '../facts/issuer.ts';
import { publishDate } from '../facts/publish-date.ts';
import { pageOf } from '../facts/taught-fields.ts';
import { title } from '../facts/title.ts';
import { topicCategory } from '../facts/topic-category.ts';
import { validity } from '../facts/validity.ts';
import type { Reading } from '../model/fact.ts';
import { type Failure, failure } from '../model/failure.ts';
import type { Lesson, Site, ValueField } from '../model/site.ts';
import type { Place, Snapshot } from '../model/snapshot.ts';
import type { Pointed } from '../model/tab.ts';
import { findDays } from '../text/dates.ts';
import { findDocumentNumbers } from '../text/document-number.ts';
import { knownLabel, labelKey } from '../text/labels.ts';
import { squeeze } from '../text/white-space.ts';
import { aims, DATES } from './aim.ts';
import { candidates } from './candidates.ts';
import { FIELD_NAMES } from './describe.ts';

/** A lesson that reads the pointed value back, and what it reads on this page. */
export interface Learned {
  readonly lesson: Lesson;
  readonly reading: Reading<string>;
}

const FACTS: Readonly<Record<ValueField, Fact<Reading<string>>>> = {
  title,
  documentNumber,
  issueDate,
  publishDate,
  effectiveDate,
  validity,
  indexNumber,
  issuer,
  topicCategory,
  contentSource,
};
/** Rules that are tried on the page; a large one takes its time for each. */
const TRIALS = 40;
const LARGE = { blocks: 20_000, trials: 6 };

/** Learns where a field stands from a place that a user pointed at: the most general rule that reads exactly that back. */
export const learn = (snapshot: Snapshot, field: ValueField, pointed: Pointed, circumstances: Circumstances): Learned | Failure => {
  const given = open(snapshot, circumstances);
  const text = snapshot.blocks[pointed.place.block]?.text.slice(pointed.place.start, pointed.place.end) ?? '';
  if (squeeze(text) === '') return failure('nothing-pointed', '指的地方没有文字。', '请点在有文字的地方，或先选中文字。');
  let left = snapshot.blocks.length > LARGE.blocks ? LARGE.trials : TRIALS;
  for (const place of aims(given, field, pointed)) {
    for (const lesson of candidates(given, field, place)) {
      if (left === 0) break;
      left -= 1;
      const reading = openWith(snapshot, lesson, circumstances).get(FACTS[field]);
      if (readsBack(snapshot, reading, field, place)) return { lesson, reading };
    }
  }
  return failure(
    'nothing-learned',
    `没能从“${text.slice(0, 30)}”学到可靠的办法来读${FIELD_NAMES[field]}。`,
    `请只选中${FIELD_NAMES[field]}的文字再试，或换一处有栏目名的地方。`,
  );
};

/** Learns that a page has no such field: that its label names something else on this site, else only that this page has none. */
export const deny = (snapshot: Snapshot, field: ValueField, read: Reading<string>, circumstances: Circumstances): Learned => {
  const key = labelKey(read.label ?? '');
  const usual = key === '' || knownLabel(key)?.rank === 0;
  const lesson: Lesson = usual ? { field, relation: 'nowhere', page: pageOf(snapshot.url) } : { field, relation: 'not-label', label: key };
  return { lesson, reading: openWith(snapshot, lesson, circumstances).get(FACTS[field]) };
};

/** The page as it is read with one more lesson. */
export const openWith = (snapshot: Snapshot, lesson: Lesson, circumstances: Circumstances): Given => {
  const trial: Site = { id: 'trial', name: '', recognise: { hosts: [hostOf(snapshot.url)] }, lessons: [lesson] };
  return open(snapshot, { ...circumstances, sites: [trial, ...circumstances.sites] });
};

/** Exactly: the same place, and nothing more or less than what was meant. */
const readsBack = (snapshot: Snapshot, { state, raw, place, value }: Reading<string>, field: ValueField, meant: Place): boolean => {
  if (state !== 'present' || raw === null || value === null || place === undefined || place.block !== meant.block) return false;
  if (place.start > meant.start || place.end < meant.end) return false;
  const wanted = snapshot.blocks[meant.block]?.text.slice(meant.start, meant.end) ?? '';
  if (DATES.has(field)) return findDays(wanted)[0]?.iso === value;
  if (field === 'documentNumber') return (findDocumentNumbers(wanted)[0]?.value ?? squeeze(wanted)) === value;
  return squeeze(raw) === squeeze(wanted) || squeeze(value) === squeeze(wanted);
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
