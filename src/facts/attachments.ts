import { defineFact, type Given } from '../audit/fact.ts';
import type { Attachment, Reading } from '../model/fact.ts';
import type { Link } from '../model/snapshot.ts';
import { addressExtension, documentExtension, fileNameOf, fileTitle, isDownload, isGeneric, versionKey } from '../text/file-names.ts';
import { CHROME, chrome } from './chrome.ts';
import { fields } from './fields.ts';
import { type Draft, framed, resolve } from './framed-files.ts';
import { isWithin, layout } from './layout.ts';
import { absent, unfilled } from './reading.ts';
import { regions } from './regions.ts';
import { isCollection } from './weigh.ts';

const CAP = 500;
/** A path in a click handler: `downLoadFile('/files/1.pdf','名单.pdf')`. */
const QUOTED = /["']([^"'<>\s]{3,300})["']/gu;
/** Text before a link 下载 from this length on is a sentence: its last 《…》 names the file. */
const NAME_BEFORE = 16;
const QUOTED_NAME = /《([^《》]{2,60})》[^《》]{0,20}$/u;
const DEAD = /^(?:javascript:|#|$)/iu;

/** 附件: file links of the document, in page order. */
export const attachments = defineFact<Reading<readonly Attachment[]>>('attachments', (given) => {
  if (isCollection(given)) return absent;
  const drafts: Draft[] = [];
  for (const link of given.snapshot.links) {
    if (drafts.length >= CAP) break;
    const draft = link.hidden || !belongs(given, link) ? null : draftOf(given, link);
    if (draft !== null) drafts.push(draft);
  }
  const merged = merge([...drafts, ...framed(given)]);
  if (merged.length === 0) return nothing(given);
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

/** A label 附件下载 without any file is there, but empty. */
const nothing = (given: Given): Reading<readonly Attachment[]> => {
  const label = given.get(fields).find((field) => field.name === 'attachments' && field.state === 'empty' && !field.form);
  return label === undefined ? absent : unfilled('empty', { label: label.label, place: label.labelPlace, where: 'body' });
};

/** Whether a link stands in the document or beside it, not in the site's frame. */
const belongs = (given: Given, { box, block }: Link): boolean => {
  const kind = given.get(chrome)[box];
  if (kind === CHROME.frame || kind === CHROME.others || kind === CHROME.path) return false;
  const { body, start, end, heading } = given.get(regions);
  const tree = given.get(layout);
  if (block >= start && block < end) return true;
  if (body >= 0 && isWithin(tree, box, body)) return true;
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

const draftOf = (given: Given, link: Link): Draft | null => {
  const address = addressOf(link);
  const byAddress = addressExtension(address);
  const byText =
    (link.text.includes('.') && documentExtension(fileTitle(link.text))) ||
    documentExtension(link.download ?? '') ||
    documentExtension(link.title ?? '');
  const extension = byAddress || byText;
  if (extension === '' && !(isDownload(address) && !DEAD.test(address))) return null;
  if (extension !== '' && byAddress === '' && DEAD.test(link.href) && address === '' && link.onclick === undefined) return null;
  if (byAddress === '' && /^(?:mailto|tel):/iu.test(link.href)) return null;
  const name = nameOf(given, link, fileTitle(link.text), address);
  const place = { block: Math.min(link.block, given.snapshot.blocks.length - 1), start: link.start, end: link.start + link.text.length };
  return { name, href: link.href, extension, url: resolve(address, given.snapshot.baseUrl), place };
};

/** Where a link leads: its address, else a path in its other attributes or its click handler. */
const addressOf = ({ href, onclick, others, download }: Link): string => {
  if (!DEAD.test(href)) return href;
  const named = Object.values(others ?? {}).find((value) => addressExtension(value) !== '');
  if (named !== undefined) return named;
  for (const match of `${onclick ?? ''} ${href.startsWith('javascript') ? href : ''}`.matchAll(QUOTED)) {
    const path = match[1] ?? '';
    if (documentExtension(path) !== '' || isDownload(path)) return path;
  }
  return documentExtension(download ?? '') === '' ? '' : (download ?? '');
};

const nameOf = ({ snapshot: { blocks } }: Given, link: Link, text: string, address: string): string => {
  if (text !== '' && !isGeneric(text)) return text;
  const other = Object.values(link.others ?? {}).find((value) => !value.includes('/'));
  const tip = fileTitle(link.title || link.download || other || '');
  if (tip !== '' && !isGeneric(tip)) return tip;
  const before = fileTitle((blocks[link.block]?.text ?? '').slice(Math.max(0, link.start - 120), link.start)).replace(/[：:\s]+$/u, '');
  const named = before.length < NAME_BEFORE ? undefined : QUOTED_NAME.exec(before)?.[1];
  if (named !== undefined) return named;
  if (before.length >= 4 && before.length <= 120) return before;
  return text !== '' ? text : fileNameOf(address);
};

/** Whether a name says nothing but the file's own on the server. */
const isNameless = ({ name, href }: Draft): boolean => isGeneric(name) || name === fileNameOf(href);

/** One entry for each file: the first link, with the name that says most. */
const merge = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draft.url || `${draft.href}\n${draft.name}`;
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
