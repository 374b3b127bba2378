import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureHtml } from '../src/capture/parsed-page.ts';
import { audit } from '../src/catalog.ts';
import type { Report } from '../src/model/report.ts';

const SAMPLE = join(import.meta.dirname, '..', 'sample');
const GAPS = 'policy/2025/elevator.html';

/** Kind of each page of the sample site. */
const PAGES = {
  [GAPS]: 'policy',
  'policy/2025/home-care.html': 'policy',
  'policy/2025/tea.html': 'policy',
  'policy/2024/water.html': 'policy',
  'policy/2024/forest.html': 'policy',
  'interpretation/home-care.html': 'interpretation',
  'consultation/parking.html': 'consultation',
  'annual-report/2024.html': 'annual-report',
  'guide/index.html': 'guide',
  'organisation/index.html': 'organisation',
  'policy/index.html': 'list',
  'index.html': 'home',
} as const;

const audited = (page: string): Report => {
  const snapshot = captureHtml(readFileSync(join(SAMPLE, page), 'utf8'), { url: `http://127.0.0.1:4000/${page}`, charset: 'utf-8' });
  return audit(snapshot, { day: '2025-12-01' });
};

test('every page of the sample site is known here', () => {
  const pages = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(Object.keys(PAGES).sort());
});

test.each(Object.entries(PAGES))('the sample page %s is recognised as %s', (page, type) => {
  expect(audited(page).pageType).toBe(type);
});

test.each(Object.keys(PAGES).filter((page) => page !== GAPS))('nothing is found wrong with the sample page %s', (page) => {
  expect(audited(page).findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('the gaps planted in the sample page are found, and no others', () => {
  const found = audited(GAPS).findings.map(({ rule, outcome }) => `${outcome} ${rule}`);
  expect([...new Set(found)].sort()).toEqual([
    'fail attachments/attachment-list-matches',
    'fail attachments/attachment-list-unpunctuated',
    'fail attachments/attachment-name-readable',
    'fail document/catalogue-fields-present',
    'fail document/document-number-consistent',
    'fail document/document-number-well-formed',
    'fail document/policy-dates-in-order',
    'fail document/validity-stated',
    'fail format/signature-date-arabic',
    'review document/issue-date-matches-signature',
    'review document/issuer-matches-signature',
  ]);
});

// href="../../files/home-care.pdf", src="../assets/mark.svg"
const ADDRESS = /(?:href|src|action)="([^"#?]+)"/g;

test.each(Object.keys(PAGES))('everything the sample page %s points to is there', (page) => {
  const html = readFileSync(join(SAMPLE, page), 'utf8');
  for (const [, address = ''] of html.matchAll(ADDRESS)) {
    expect(() => readFileSync(join(SAMPLE, page, '..', address)), address).not.toThrow();
  }
});
