import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../src/capture/decode-page.ts';
import { captureHtml } from '../src/capture/parsed-page.ts';
import { audit } from '../src/catalog.ts';
import type { ReportedFacts } from '../src/model/report.ts';
import { encode } from './layouts/encode.ts';
import { noise } from './layouts/noise.ts';
import { layouts } from './layouts/page.ts';
import { type DocumentRecord, documentRecord } from './layouts/record.ts';

/** `LAYOUT_SEED=7 LAYOUT_RUNS=200 npx vitest run test/layouts.test.ts` looks further than the everyday run. */
const SEED = Number(process.env.LAYOUT_SEED ?? 20_240_618);
const RUNS = Number(process.env.LAYOUT_RUNS ?? 15);
const FIELDS = [
  'title',
  'issueDate',
  'publishDate',
  'effectiveDate',
  'validity',
  'indexNumber',
  'issuer',
  'topicCategory',
  'contentSource',
] as const;

test('there are enough layouts, each with a name of its own', () => {
  expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
  expect(layouts.length).toBeGreaterThanOrEqual(14);
});

describe('every field of a random document is read back from', () => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, { render, shown }) => {
    const reads = fc.property(documentRecord, noise, (record, dress) => {
      const html = render(record, dress);
      const { text, charset } = decodePage(encode(html, dress.charset));
      const { facts } = audit(captureHtml(text, { url: 'http://www.yunxi.example/gk/2.html', charset }), { day: '2024-06-18' });
      const wrong = differences(facts, shown(record));
      if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n\n${html}\n`);
    });
    fc.assert(reads, { seed: SEED, numRuns: RUNS, includeErrorInReport: true });
  });
});

/** One line for each field that was read otherwise than it was written. */
const differences = (facts: ReportedFacts, record: DocumentRecord): readonly string[] => {
  const lines: string[] = [];
  const compare = (field: string, written: string | null, read: string | null): void => {
    if (squeezed(written) !== squeezed(read)) lines.push(`${field}: written ${written ?? 'nowhere'}, read ${read ?? 'nothing'}`);
  };
  for (const field of FIELDS) compare(field, record[field], facts[field].value);
  compare('documentNumber', record.documentNumber?.canonical ?? null, facts.documentNumber.value);
  const list = (files: readonly { readonly name: string; readonly href: string; readonly extension: string }[]): string =>
    files.map(({ name, href, extension }) => `${name} | ${href} | ${extension}`).join('; ');
  compare('attachments', list(record.attachments), list(facts.attachments.value ?? []));
  return lines;
};

const squeezed = (text: string | null): string | null => text?.replace(/[\s\u200b]+/gu, '') ?? null;
