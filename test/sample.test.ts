import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHere } from '../scripts/documents/open.ts';
import { readFetched } from '../src/attachments/read-fetched.ts';
import { captureHtml } from '../src/capture/parsed-page.ts';
import { attachmentsOf, audit, auditWithVersions } from '../src/catalog.ts';
import type { Report } from '../src/model/report.ts';

const SAMPLE = join(import.meta.dirname, '..', 'sample');
const GAPS = 'policy/2025/elevator.html';

/** Kind of each page of the sample site. */
const PAGES = {
  [GAPS]: 'policy',
  'policy/2025/home-care.html': 'policy',
  'policy/2025/canteen.html': 'policy',
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

/** Audited with what its links lead to in the sample's own folder. */
const opened = async (page: string) => {
  const snapshot = captureHtml(readFileSync(join(SAMPLE, page), 'utf8'), { url: `http://127.0.0.1:4000/${page}`, charset: 'utf-8' });
  const options = { day: '2025-12-01' };
  const attachments = await Promise.all(
    attachmentsOf(snapshot, options).map((file) =>
      readFetched(
        file,
        { kind: 'answer', status: 200, bytes: new Uint8Array(readFileSync(join(SAMPLE, page, '..', file.href))) },
        readHere,
      ),
    ),
  );
  return auditWithVersions(snapshot, { ...options, attachments });
};

test('page, Word and PDF of one sample page agree', async () => {
  const { report, tables } = await opened('policy/2025/home-care.html');
  expect(report.findings).toEqual([]);
  expect(report.attachments?.filter(({ chips }) => chips.includes('three-identical')).length).toBe(2);
  expect(tables.map(({ columns, rows }) => [columns.map(({ name }) => name), rows.length])).toEqual([[['网页', 'PDF 版', 'Word 版'], 0]]);
});

test('the five differences planted in the files of another are found, each once, and laid side by side', async () => {
  const { report, tables } = await opened('policy/2025/canteen.html');
  expect(report.attachments?.map(({ differences }) => differences)).toEqual([2, 3]);
  const [table] = tables;
  expect(table?.columns.map(({ name }) => name)).toEqual(['网页', 'PDF 版', 'Word 版']);
  const said = table?.rows.map(({ kind, weight, cells }) => [
    kind,
    weight,
    ...cells.map((cell) => cell?.changed.map(({ start, end }) => cell.quote.slice(start, end)).join('…')),
  ]);
  expect(said).toEqual([
    ['number', 'error', '三元', undefined, '二元'],
    ['organisation', 'error', '民政', undefined, '卫生健康'],
    ['number', 'error', '15日', undefined, '5日'],
    ['missing-paragraph', 'warning', expect.stringContaining('六、责任追究。'), '', undefined],
    ['date', 'error', '2025年9月1日', '2025年10月1日', undefined],
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
