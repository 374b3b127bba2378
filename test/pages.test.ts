import { describe, expect, test } from 'vitest';
import { audit } from '../src/catalog.ts';
import type { Reading } from '../src/model/fact.ts';
import type { Report } from '../src/model/report.ts';
import { type Expected, storedPages } from './stored-pages.ts';

const DAY = '2024-06-18';
const TEXTS = [
  'title',
  'documentNumber',
  'issueDate',
  'publishDate',
  'effectiveDate',
  'validity',
  'indexNumber',
  'issuer',
  'topicCategory',
  'contentSource',
] as const;

const pages = storedPages();

test('stored pages show every kind of page', () => {
  const kinds = new Set(pages.map(({ expected }) => expected.pageType));
  expect([...kinds].sort()).toEqual(
    ['annual-report', 'consultation', 'guide', 'home', 'interpretation', 'list', 'news', 'organisation', 'policy'].sort(),
  );
});

describe('a stored page is read as a careful reader would', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const report = audit(page.snapshot(), { day: DAY });
    expect(mismatches(report, page.expected)).toEqual([]);
  });
});

describe('a stored page is read almost as well without site files', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const report = audit(page.snapshot(), { day: DAY, sites: [] });
    expect(mismatches(report, page.expected).filter((line) => /^(?:title|documentNumber|publishDate|pageType):/.test(line))).toEqual([]);
  });
});

/** One line for each field that was read otherwise than expected. */
const mismatches = (report: Report, expected: Expected): readonly string[] => {
  const lines: string[] = [];
  const differ = (field: string, wanted: unknown, got: unknown): void => {
    lines.push(`${field}: expected ${show(wanted)}, got ${show(got)}`);
  };
  const open = (field: string): boolean => !expected.undecided.includes(field);
  if (open('pageType') && report.pageType !== expected.pageType) differ('pageType', expected.pageType, report.pageType);
  for (const field of TEXTS) {
    const got = report.facts[field].value;
    if (open(field) && squeezed(got) !== squeezed(expected.facts[field])) differ(field, expected.facts[field], got);
  }
  const { raw, value } = report.facts.documentNumber;
  if (value !== null && value === expected.facts.documentNumber && squeezed(raw) !== squeezed(expected.facts.documentNumberRaw)) {
    differ('documentNumberRaw', expected.facts.documentNumberRaw, raw);
  }
  if (open('attachments')) lines.push(...attachmentMismatches(report, expected));
  const readings: Readonly<Record<string, Reading<unknown>>> = { ...report.facts };
  for (const [field, state] of Object.entries(expected.states ?? {})) {
    if (readings[field]?.state !== state) differ(`state of ${field}`, state, readings[field]?.state);
  }
  return lines;
};

const attachmentMismatches = ({ facts }: Report, { facts: wanted, groups }: Expected): readonly string[] => {
  const got = facts.attachments.value ?? [];
  const lines = (list: readonly { readonly name: string; readonly href: string; readonly extension: string }[]): readonly string[] =>
    list.map(({ name, href, extension }) => `${squeezed(name)} | ${href} | ${extension}`);
  const [one, other] = [lines(wanted.attachments).join('\n'), lines(got).join('\n')];
  if (one !== other) return [`attachments: expected ${show(one)}, got ${show(other)}`];
  const [asked, found] = [partition(groups ?? []), partition(got.map(({ group }) => group))];
  return groups === undefined || asked === found ? [] : [`groups: expected ${asked}, got ${found}`];
};

/** Numbers in order of first appearance, so that only what belongs together counts. */
const partition = (groups: readonly number[]): string => groups.map((group) => groups.indexOf(group)).join(' ');

/** Values are compared without white space, as the label rules say. */
const squeezed = (text: string | null | undefined): string | null => text?.replace(/[\s\u200b\u3000]+/gu, '') ?? null;

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
