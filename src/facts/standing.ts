import { defineFact, type Given } from '../audit/fact.ts';
import { CHROME, chrome } from './chrome.ts';
import { type Field, fields } from './fields.ts';
import { isWithin, layout } from './layout.ts';
import { otherDocument } from './other-document.ts';
import { regions } from './regions.ts';

/** Labels of which at least one marks a block of metadata. */
const METADATA: ReadonlySet<string> = new Set([
  'indexNumber',
  'documentNumber',
  'issueDate',
  'issuer',
  'validity',
  'topicCategory',
  'effectiveDate',
  'expiryDate',
  'unifiedNumber',
  'keywords',
  'summary',
  'other',
  'title',
]);
/** Labels of which five together are a record even without an index number. */
const RECORD: ReadonlySet<string> = new Set([
  'documentNumber',
  'issueDate',
  'publishDate',
  'issuer',
  'validity',
  'topicCategory',
  'title',
  'indexNumber',
]);
/** `处罚机关`: labels that only a table of decisions uses. */
const DECISION = /^(?:作出)?(?:行政)?(?:处罚|许可)/u;
/** Where an event takes place. */
const EVENT_PLACE = /^(?:会议|活动|举办)?地点$/u;
/** `文号：例如“某发〔2020〕8号”；`: a text that explains what labels mean. */
const EXPLAINS = /例如|[。；]$/u;
/** `000014349/2018-00228`. */
const INDEX = /^[A-Za-z0-9]{2,}[\w/.-]{4,}$/u;

/** Where a field stands: in a block of metadata, in the byline, in the text itself, or outside the document. */
export const standing = (given: Given, field: Field): 'metadata' | 'byline' | 'body' | 'outside' => {
  const kinds = given.get(chrome);
  const kind = kinds[field.box];
  const { body, start, prose, end, byline } = given.get(regions);
  if (field.taught) return byline.has(field.labelPlace.block) ? 'byline' : 'metadata';
  if (field.form || field.layout === 'listing' || kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path) return 'outside';
  const { block } = field.labelPlace;
  if (given.get(otherDocument).has(block)) return 'outside';
  if (given.get(eventBlocks).has(block)) return 'body';
  if (given.get(recordBlocks).has(block) || (field.layout === 'cells' && DECISION.test(field.key))) return 'metadata';
  if (byline.has(block) && block >= prose && (field.name === 'publishDate' || field.name === 'contentSource')) return 'byline';
  const inBody = body >= 0 && isWithin(given.get(layout), field.box, body);
  if (inBody && block >= prose && block < end) return 'body';
  if (inBody && block >= start && !given.get(metadataBlocks).has(block)) return 'body';
  if (given.get(metadataBlocks).has(block)) return 'metadata';
  if (field.layout === 'pair' && !field.colon) return 'outside';
  return byline.has(block) || field.name === 'publishDate' || field.name === 'contentSource' ? 'byline' : 'metadata';
};

/** Blocks of labels that tell of an event, `时间：…`, `地点：…`, `发布单位：…`: its day is not the page's, nor its organ. */
const eventBlocks = defineFact<ReadonlySet<number>>('eventBlocks', (given) => {
  const found = new Set<number>();
  const all = given.get(fields);
  for (const [index, { key, labelPlace }] of all.entries()) {
    if (key !== '时间' || !EVENT_PLACE.test(all[index + 1]?.key ?? '')) continue;
    let last = labelPlace.block;
    for (let at = index; (all[at]?.labelPlace.block ?? Number.POSITIVE_INFINITY) <= last + 1; at += 1) {
      last = all[at]?.labelPlace.block ?? last;
      found.add(last);
    }
  }
  return found;
});

/** Blocks of labels that stand so closely together, index number among them, that they are metadata even below the text. */
const recordBlocks = defineFact<ReadonlySet<number>>('recordBlocks', (given) => {
  const found = new Set<number>();
  for (const group of groups(given)) {
    const said = group.filter(({ state, value }) => state === 'present' && value.length <= 60 && !EXPLAINS.test(value));
    const names = new Set(said.map(({ name }) => name));
    const isIndexed = group.some((field) => field.name === 'indexNumber' && INDEX.test(field.value));
    const described = [...names].filter((name) => name !== null && RECORD.has(name)).length;
    if ((isIndexed && names.size >= 3) || described >= 5) for (const field of group) found.add(field.labelPlace.block);
  }
  return found;
});

/** Blocks of labels that stand together with another label of metadata, or alone in table cells. */
const metadataBlocks = defineFact<ReadonlySet<number>>('metadataBlocks', (given) => {
  const found = new Set<number>();
  for (const group of groups(given)) {
    const isMetadata = group.length > 1 ? group.filter((field) => METADATA.has(field.name ?? '')).length > 1 : group[0]?.layout === 'cells';
    if (isMetadata) for (const field of group) found.add(field.labelPlace.block);
  }
  return found;
});

/** Known labels in stretches, each at most a few blocks from the one before, the heading not between them. */
const groups = (given: Given): readonly (readonly Field[])[] => {
  const found: Field[][] = [];
  const heading = given.get(regions).heading?.first ?? -1;
  for (const field of given.get(fields)) {
    if (field.form || field.name === null || field.name === 'notice' || field.name === 'attachments') continue;
    const before = found.at(-1)?.at(-1);
    const isNear =
      before !== undefined &&
      field.labelPlace.block - Math.max(before.labelPlace.block, before.place.block) <= 4 &&
      before.labelPlace.block < heading === field.labelPlace.block < heading;
    if (isNear) found.at(-1)?.push(field);
    else found.push([field]);
  }
  return found;
};
