import { expect, test } from 'vitest';
import { failure } from '../../src/model/failure.ts';
import type { RunPage } from '../../src/model/run.ts';
import type { SiteFinding } from '../../src/model/site-finding.ts';
import { ruleBook } from '../../src/report/basis-text.ts';
import { handOverOfRun } from '../../src/report/hand-over.ts';
import { EXPORTS, type ExportFormat } from '../../src/report/render/formats.ts';
import { writeExport } from '../../src/report/render/write-export.ts';
import { writeRun } from '../../src/report/render/write-run.ts';
import { withSiteFindings } from '../../src/report/site-items.ts';
import { rules } from '../../src/rules/all.ts';
import { siteRules } from '../../src/rules/site-all.ts';
import { pageOfRun, runOf } from '../ledger/example-project.ts';
import { sheetOf } from '../ledger/generated-pages.ts';
import { unzip } from './unzip.ts';

const book = ruleBook(rules, siteRules);
const run = runOf('q3', { name: '三季度抽查，联系人 13812345678' });

/** The nth page: some clean, some set aside in part, some with attachments, some that could not be read. */
const pageAt = (n: number): RunPage => {
  const page = pageOfRun('q3', { ...sheetOf(n), validity: n % 3 === 0 ? '有效' : '', title: `${sheetOf(n).title}（13812345678）` });
  const { report, ...unread } = page;
  if (report === undefined || n % 10 === 9)
    return { ...unread, state: 'failed', failure: failure('timeout', '网页没有打开。', '请稍后再试。') };
  if (n % 10 === 4)
    return {
      ...page,
      report: { ...report, findings: report.findings.map((one) => ({ ...one, suppressed: { reason: '已核对', scope: 'finding' } })) },
    };
  if (n % 10 !== 7) return page;
  const file = { name: '办法.pdf', href: '/1.pdf', extension: 'pdf', group: 0, verdict: 'fine', kind: 'pdf', size: 9, pages: 3 } as const;
  return { ...page, report: { ...report, attachments: [{ ...file, chips: ['text'], differences: 2 }] } };
};

const pages = Array.from({ length: 40 }, (_, n) => pageAt(n));
const eachPage = async (visit: (page: RunPage) => void): Promise<void> => {
  for (const page of pages) visit(structuredClone(page));
};
const site: readonly SiteFinding[] = [
  {
    fingerprint: 'f1',
    rule: 'spot-check/columns-not-empty',
    catalogue: 'I2',
    outcome: 'fail',
    severity: 'error',
    certainty: 'certain',
    title: '空白栏目',
    message: '“财政预决算”栏目没有内容。',
    fix: '补充内容或撤下栏目。',
    host: 'www.example.gov.cn',
    pages: [{ url: 'https://www.example.gov.cn/czyjs/', title: '财政预决算', note: '栏目' }],
    count: 1,
  },
];
const isFormat = (name: string): name is ExportFormat => Object.hasOwn(EXPORTS, name);

test.each(Object.keys(EXPORTS).filter(isFormat))('a run whose pages pass by one after another is the same file: %s', async (format) => {
  const whole = await writeExport(withSiteFindings(handOverOfRun(run, pages), site), format, book);
  const { file, name } = await writeRun(run, eachPage, { format, site }, book);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (typeof whole === 'string') expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(whole);
  else expect(unzip(bytes)).toEqual(unzip(whole));
  expect(name).toMatch(new RegExp(`三季度抽查.*\\.${EXPORTS[format].extension}$`, 'u'));
  expect([file.type, name.includes('13812345678')]).toEqual([EXPORTS[format].type, false]);
});
