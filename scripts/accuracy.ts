import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodePage } from '../src/capture/decode-page.ts';
import { captureHtml } from '../src/capture/parsed-page.ts';
import { audit } from '../src/catalog.ts';
import type { Report } from '../src/model/report.ts';
import { squeeze } from '../src/text/white-space.ts';

/** The day pages are judged on: fixed, so that the same corpus gives the same figures. */
const DAY = '2026-11-01';
const FIELDS = [
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

interface File {
  readonly name: string;
  readonly href: string;
  readonly extension: string;
}

interface Expected {
  readonly source?: { readonly url?: string | null };
  readonly pageType: string;
  readonly facts: Readonly<Record<string, unknown>> & { readonly attachments?: readonly File[] | null };
  readonly undecided?: readonly string[];
}

interface Miss {
  readonly page: string;
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

interface Tally {
  right: number;
  expected: number;
  got: number;
}

/** Directories below `root` that hold a labelled page. */
const pagesBelow = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => pagesBelow(join(root, entry.name)))
    .concat(existsSync(join(root, 'expected.json')) && existsSync(join(root, 'page.html')) ? [root] : [])
    .sort();

const read = (directory: string, withSites: boolean): { readonly expected: Expected; readonly report: Report } => {
  const expected: Expected = JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8'));
  const { text, charset } = decodePage(readFileSync(join(directory, 'page.html')));
  const snapshot = captureHtml(text, { url: expected.source?.url ?? '', charset });
  return { expected, report: audit(snapshot, { day: DAY, ...(withSites ? {} : { sites: [] }) }) };
};

const comparable = (value: unknown): string | null => (typeof value === 'string' && squeeze(value) !== '' ? squeeze(value) : null);
const fileKey = (file: File): string => `${file.href}\n${squeeze(file.name)}\n${file.extension}`;

const score = (tally: Tally) => {
  const precision = tally.got === 0 ? 1 : tally.right / tally.got;
  const recall = tally.expected === 0 ? 1 : tally.right / tally.expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1), n: tally.expected };
};

const round = (figure: number): number => Math.round(figure * 10_000) / 10_000;

/** Compares every labelled page below a directory with what the audit reads. */
export const measure = (root: string, withSites: boolean) => {
  const tallies = new Map<string, Tally>([...FIELDS, 'attachments'].map((field) => [field, { right: 0, expected: 0, got: 0 }]));
  const misses: Miss[] = [];
  let rightTypes = 0;
  let types = 0;
  for (const directory of pagesBelow(root)) {
    const page = relative(root, directory) || '.';
    const { expected, report } = read(directory, withSites);
    const undecided = new Set(expected.undecided ?? []);
    if (!undecided.has('pageType')) {
      types += 1;
      if (report.pageType === expected.pageType) rightTypes += 1;
      else misses.push({ page, field: 'pageType', expected: expected.pageType, got: report.pageType });
    }
    for (const field of FIELDS) {
      const tally = tallies.get(field);
      if (undecided.has(field) || tally === undefined) continue;
      const [want, got] = [comparable(expected.facts[field]), comparable(report.facts[field].value)];
      if (want !== null) tally.expected += 1;
      if (got !== null) tally.got += 1;
      if (want !== null && want === got) tally.right += 1;
      else if (want !== got) misses.push({ page, field, expected: expected.facts[field] ?? null, got: report.facts[field].value });
    }
    if (!undecided.has('attachments'))
      compareFiles(page, expected.facts.attachments ?? [], report.facts.attachments.value ?? [], tallies.get('attachments'), misses);
  }
  const fields = Object.fromEntries([...tallies].map(([field, tally]) => [field, score(tally)]));
  return { pageType: { accuracy: types === 0 ? 1 : round(rightTypes / types), n: types }, fields, misses };
};

const compareFiles = (page: string, want: readonly File[], got: readonly File[], tally: Tally | undefined, misses: Miss[]): void => {
  if (tally === undefined) return;
  const left = new Set(got.map(fileKey));
  tally.expected += want.length;
  tally.got += left.size;
  for (const file of want) {
    if (left.delete(fileKey(file))) tally.right += 1;
    else misses.push({ page, field: 'attachments', expected: file, got: null });
  }
  for (const file of got) {
    const { name, href, extension } = file;
    if (left.has(fileKey(file))) misses.push({ page, field: 'attachments', expected: null, got: { name, href, extension } });
  }
};

const table = ({ pageType, fields, misses }: ReturnType<typeof measure>): string => {
  const rows = Object.entries(fields).map(
    ([field, { precision, recall, f1, n }]) =>
      `${[field, precision, recall, f1].map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell.padEnd(16))).join('  ')}  ${n}`,
  );
  const missed = misses.map(
    ({ page, field, expected, got }) => `${page}\n  ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  );
  return [
    `pageType          ${pageType.accuracy.toFixed(3)} of ${pageType.n}`,
    'field             precision recall  f1     n',
    ...rows,
    '',
    ...missed,
  ].join('\n');
};

const [root] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (root === undefined || !existsSync(root)) {
  process.stderr.write('用法：npm run -s accuracy -- <标注页面的目录> [--json] [--no-sites]\n');
  process.exitCode = 2;
} else {
  const measured = measure(root, !process.argv.includes('--no-sites'));
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(measured, null, 1) : table(measured)}\n`);
}
