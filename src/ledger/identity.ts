import { fingerprint } from '../audit/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { LedgerDocument, LedgerEntry, LedgerPage } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { squeeze } from '../text/white-space.ts';
import { addressKey, siteHost } from './address.ts';

/** A document as far as a ledger must know it to find it again. */
export interface Known {
  readonly page: Pick<LedgerPage, 'url' | 'title' | 'site'>;
  readonly document?: LedgerDocument;
}

/** Shorter titles (通知公告, 情况说明) name many documents. */
const TELLING = 8;
/** Two titles are those of one page if they share so much of their pairs of characters. */
const ALIKE = 0.5;
const ADDRESSES = 10;
const FIGURE = /[\d一二三四五六七八九十〇零]+/gu;
const MARK = /[\p{P}\p{S}]/gu;

/** The document of a report as the ledger keeps it. */
export const documentOf = ({ page, facts }: Report): LedgerDocument => ({
  number: squeeze(facts.documentNumber.value ?? ''),
  indexNumber: squeeze(facts.indexNumber.value ?? ''),
  issueDate: facts.issueDate.value ?? '',
  publishDate: facts.publishDate.value ?? '',
  issuer: squeeze(facts.issuer.value ?? ''),
  addresses: page.url === '' ? [] : [page.url],
});

/** The page of a report as the ledger keeps it. */
export const pageOf = ({ page }: Report): LedgerPage => ({ url: page.url, title: page.title, site: page.site, column: page.column });

/** A title without blanks, brackets and other marks. */
const titleKey = (title: string): string => squeeze(title.normalize('NFKC')).replace(MARK, '').toLowerCase();

/**
 * Whether two readings are of one document: under one address when titles or numbers agree; under two addresses of one site when the
 * numbers agree, or the titles do and nothing else contradicts.
 */
export const sameDocument = (one: Known, other: Known): boolean => {
  const numbers = agree(one.document?.number, other.document?.number);
  const titles = alikeTitles(one.page.title, other.page.title);
  if (shareAddress(one, other)) return numbers === 'same' || titles === 'same' || (numbers === 'unknown' && titles !== 'differ');
  if (!sameSite(one, other)) return false;
  if (numbers === 'same') return titles !== 'differ';
  return numbers === 'unknown' && titles === 'same' && titleKey(one.page.title).length >= TELLING && !contradict(one, other);
};

type Agreement = 'same' | 'differ' | 'unknown';

const agree = (one: string | undefined, other: string | undefined): Agreement => {
  if (one === undefined || other === undefined || one === '' || other === '') return 'unknown';
  return squeeze(one) === squeeze(other) ? 'same' : 'differ';
};

const alikeTitles = (one: string, other: string): Agreement | 'alike' => {
  const [first, second] = [titleKey(one), titleKey(other)];
  if (first === '' || second === '') return 'unknown';
  if (first === second) return 'same';
  // 第一季度 and 第二季度 are of one template, not of one document; so are 2024 and 2025
  if (figuresOf(first) !== figuresOf(second)) return 'differ';
  return likeness(first, second) >= ALIKE ? 'alike' : 'differ';
};

const figuresOf = (title: string): string => title.match(FIGURE)?.join('') ?? '';

/** Share of pairs of neighbouring characters that two texts have in common. */
const likeness = (one: string, other: string): number => {
  const [first, second] = [pairs(one), pairs(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
};

const pairs = (text: string): ReadonlySet<string> => new Set(Array.from(text.slice(1), (_, at) => text.slice(at, at + 2)));

const contradict = (one: Known, other: Known): boolean =>
  (['indexNumber', 'issueDate', 'publishDate', 'issuer'] as const).some(
    (part) => agree(one.document?.[part], other.document?.[part]) === 'differ',
  );

const sameSite = (one: Known, other: Known): boolean => {
  const hosts = [siteHost(one.page.url), siteHost(other.page.url)];
  return hosts[0] === hosts[1] || agree(one.page.site, other.page.site) === 'same';
};

/** Whether an entry and a document are the same; titles in an assessor's list are his own, so that of feedback alone only the address counts. */
export const isOfDocument = (entry: LedgerEntry, known: Known): boolean =>
  isFeedbackOnly(entry) ? shareAddress(entry, known) : sameDocument(entry, known);

const shareAddress = (one: Known, other: Known): boolean => {
  const known = new Set(addressKeys(one));
  return addressKeys(other).some((key) => known.has(key));
};

/** What the addresses of a document are known by. */
const addressKeys = ({ page, document }: Known): readonly string[] => [
  ...new Set([...new Set([page.url, ...(document?.addresses ?? [])])].map(addressKey).filter((key) => key !== '')),
];

/** Keys under which a rule's findings on a document are looked for; two readings of one document share at least one. */
export const searchKeys = (rule: string, known: Known): readonly string[] => {
  const number = squeeze(known.document?.number ?? '');
  const title = titleKey(known.page.title);
  return [
    ...addressKeys(known).map((key) => `${rule} a ${key}`),
    ...(number === '' ? [] : [`${rule} n ${number}`]),
    ...(title.length < TELLING ? [] : [`${rule} t ${title}`]),
  ];
};

/** Whether the finding of an entry and another one of the same rule on the same document are about the same; an entry of feedback alone is about all. */
export const sameMatter = (finding: Finding, other: Finding): 'same' | 'open' | 'differ' => {
  if (finding.fingerprint !== '' && finding.fingerprint === other.fingerprint) return 'same';
  if (finding.about === undefined || other.about === undefined) return 'open';
  return squeeze(finding.about) === squeeze(other.about) ? 'same' : 'differ';
};

/** Whether an entry rests on feedback alone: none of our audits saw it so far. */
export const isFeedbackOnly = ({ finding, feedback }: LedgerEntry): boolean => feedback !== undefined && finding.fingerprint === '';

/** Whether an entry is about a whole site, so that one page read again says nothing of it. */
export const isSiteWide = ({ finding }: LedgerEntry): boolean => finding.rule.startsWith('spot-check/');

/** The document of an entry with what a later reading says of it; addresses of both. */
export const joinedDocument = (before: LedgerDocument | undefined, now: LedgerDocument): LedgerDocument => ({
  number: now.number || (before?.number ?? ''),
  indexNumber: now.indexNumber || (before?.indexNumber ?? ''),
  issueDate: now.issueDate || (before?.issueDate ?? ''),
  publishDate: now.publishDate || (before?.publishDate ?? ''),
  issuer: now.issuer || (before?.issuer ?? ''),
  addresses: [...new Set([...now.addresses, ...(before?.addresses ?? [])])].slice(0, ADDRESSES),
});

/** An id for a further document with the same fingerprint: titles can be shared. */
export const idAt = (id: string, url: string): string => `${id}-${fingerprint(addressKey(url)).slice(0, 8)}`;
