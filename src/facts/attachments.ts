import { defineFact, type Given } from '../audit/fact.ts';
import type { Attachment, Reading } from '../model/fact.ts';
import type { Link, Place } from '../model/snapshot.ts';
import { documentExtension, fileNameOf, fileTitle, isGeneric, versionKey } from '../text/file-names.ts';
import { knownLabel, labelKey } from '../text/labels.ts';
import { tidy } from '../text/white-space.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { type Draft, framed, resolve } from './framed-files.ts';
import { isWithin, layout } from './layout.ts';
import { DEAD, type LinkedFile, linkedFile, saidFile } from './linked-file.ts';
import { absent, unfilled } from './reading.ts';
import { regions } from './regions.ts';
import { isNowhere } from './taught-fields.ts';
import { taughtFiles } from './taught-files.ts';
import { isCollection } from './weigh.ts';

const CAP = 500;
/** Text before a link 下载 from this length on is a sentence: its last 《…》 names the file. */
const NAME_BEFORE = 16;
/** Outside the text, the form that everybody applies with. */
const SITE_FORM = /依申请公开.{0,8}申请表|^申请表下载(?:\.[a-z]{2,5})?$/iu;
const QUOTED_NAME = /《([^《》]{2,60})》[^《》]{0,20}$/u;

/** 附件: file links of the document, in page order. */
export const attachments = defineFact<Reading<readonly Attachment[]>>('attachments', (given) => {
  if (isCollection(given) || isNowhere(given, 'attachments')) return absent;
  const drafts: Draft[] = [];
  const fileOf = fileReader(given);
  for (const link of given.snapshot.links) {
    if (drafts.length >= CAP) break;
    const file = link.hidden ? null : fileOf(link);
    if (file !== null) drafts.push(draftOf(given, link, file));
  }
  const merged = merge([...drafts, ...framed(given)]);
  if (merged.length === 0) return nothing(given, fileOf);
  const grouped = group(merged);
  return {
    state: 'present',
    value: grouped,
    raw: grouped.map(({ name }) => name).join('\n'),
    where: 'body',
    confidence: 0.9,
    ...(grouped[0]?.place === undefined ? {} : { place: grouped[0].place }),
    rejected: [],
  };
});

/** How the files of the document are told from other links: by what users taught of the site, else by where they stand. */
const fileReader = (given: Given): ((link: Link) => LinkedFile | null) => {
  const taught = given.get(taughtFiles);
  const read = (link: Link): LinkedFile | null => (belongs(given, link) ? linkedFile(link) : null);
  if (taught.size === 0) return read;
  return (link) => {
    const said = taught.get(link);
    return said === undefined ? read(link) : said ? saidFile(link) : null;
  };
};

/** Files that visitors do not see, as in a tab that is not open, are there; so is a label 附件下载 without any file, but empty. */
const nothing = (given: Given, fileOf: (link: Link) => LinkedFile | null): Reading<readonly Attachment[]> => {
  const unseen = given.snapshot.links.find((link) => link.hidden && fileOf(link) !== null);
  if (unseen !== undefined) return unfilled('hidden', { label: unseen.text, place: placeOf(given, unseen), where: 'body' });
  const label = given.get(fields).find((field) => field.name === 'attachments' && field.state === 'empty' && !field.form);
  return label === undefined ? absent : unfilled('empty', { label: label.label, place: label.labelPlace, where: 'body' });
};

/** Whether a link stands in the document or beside it, not in the site's frame. */
const belongs = (given: Given, { box, block, text }: Link): boolean => {
  const kind = given.get(chrome)[box];
  if (kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path) return false;
  const { body, start, end, heading } = given.get(regions);
  const tree = given.get(layout);
  if (block >= start && block < end) return true;
  if (body >= 0 && isWithin(tree, box, body)) return true;
  if (SITE_FORM.test(text)) return false;
  if (given.get(nearAttachmentLabels).has(block)) return true;
  const from = heading === null ? 0 : heading.first;
  return body >= 0 ? block >= from && block <= end + 30 : block >= from;
};

/** Blocks at most six away from a label such as 附件下载. */
const nearAttachmentLabels = defineFact<ReadonlySet<number>>('nearAttachmentLabels', (given) => {
  const near = new Set<number>();
  for (const { name, labelPlace } of given.get(fields)) {
    if (name === 'attachments') for (let away = -6; away <= 6; away += 1) near.add(labelPlace.block + away);
  }
  return near;
});

const draftOf = (given: Given, link: Link, { address, extension }: LinkedFile): Draft => {
  const name = nameOf(given, link, fileTitle(link.text), address);
  return { name, href: link.href, extension, url: resolve(address, given.snapshot.baseUrl), place: placeOf(given, link) };
};

const placeOf = ({ snapshot: { blocks } }: Given, { block, start, text }: Link): Place => ({
  block: Math.min(block, blocks.length - 1),
  start,
  end: start + text.length,
});

const nameOf = ({ snapshot: { blocks } }: Given, link: Link, text: string, address: string): string => {
  if (text !== '' && !isGeneric(text)) return text;
  const other = Object.values(link.others ?? {}).find((value) => !value.includes('/'));
  const tip = fileTitle(link.title || link.download || other || '');
  if (tip !== '' && !isGeneric(tip)) return tip;
  const before = fileTitle((blocks[link.block]?.text ?? '').slice(Math.max(0, link.start - 120), link.start)).replace(/[：:\s]+$/u, '');
  const named = before.length < NAME_BEFORE ? undefined : QUOTED_NAME.exec(before)?.[1];
  if (named !== undefined) return named;
  if (before.length >= 4 && before.length <= 120 && !isBareLabel(before)) return before;
  const file = fileNameOf(address);
  return text || (documentExtension(file) === '' && tidy(link.text)) || file;
};

/** `文件下载：文字版`: a label, and at most the name of another version behind it. */
const isBareLabel = (text: string): boolean => {
  const [label = '', ...behind] = text.split(/[：:]/u);
  const rest = fileTitle(behind.join('：'));
  return knownLabel(labelKey(label))?.name === 'attachments' && (rest === '' || isGeneric(rest));
};

/** Whether a name says nothing but the file's own on the server. */
const isNameless = ({ name, href }: Draft): boolean => isGeneric(name) || name === fileNameOf(href);

/** One entry for each file: the first link, with the name that says most. */
const merge = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draft.url || (DEAD.test(draft.href) ? `${draft.href}\n${draft.name}` : draft.href);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, draft);
    else if (isNameless(before) && !isNameless(draft)) kept.set(key, { ...before, name: draft.name });
  }
  return [...kept.values()];
};

const group = (drafts: readonly Draft[]): readonly Attachment[] => {
  const groups = new Map<string, number>();
  return drafts.map((draft) => {
    const key = versionKey(draft.name) || draft.name;
    const known = groups.get(key) ?? groups.size;
    groups.set(key, known);
    return { ...draft, group: known };
  });
};
