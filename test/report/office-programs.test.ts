import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHandOver } from '../../scripts/bench/hand-over-sample.ts';
import type { HandOver, NoticeParts } from '../../src/model/hand-over.ts';
import { ruleBook } from '../../src/report/basis-text.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { paragraph, writeDocument } from '../../src/report/render/document.ts';
import { writeExport } from '../../src/report/render/write-export.ts';
import { rules } from '../../src/rules/all.ts';
import { HOSTILE } from './example.ts';
import { exampleHandOvers, handOversSaying } from './hand-overs.ts';
import { programOnPath } from './schemas.ts';

const book = ruleBook(rules);
const notice: NoticeParts = { issuer: '临江县政务公开办公室', number: '临政公开〔2026〕3号', addressee: '教育局', deadline: '2026-12-05' };
const soffice = programOnPath('soffice') ?? programOnPath('libreoffice');
const [page, run, ledger] = ['page', 'run', 'ledger'].map((kind) => exampleHandOvers()[kind]);
const pictured = sampleHandOver(20, 3);
const hostile: readonly HandOver[] = [...HOSTILE, '</w:t></w:r></w:p>', '长'.repeat(100_000), '😀👨‍👩‍👧'].flatMap(
  (text) => handOversSaying(text).page ?? [],
);

/** Text of a converted file with white space gone: where lines break is the office program's affair. */
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Files are written first and converted in one go, since starting the program takes longest. */
describe.runIf(soffice !== null)('LibreOffice opens what is exported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-office-'));
  const path = (name: string): string => join(folder, name);
  const convert = (to: string, ...names: readonly string[]): void => {
    const profile = `-env:UserInstallation=file://${path('profile')}`;
    const { status, stderr } = spawnSync(
      soffice ?? '',
      [profile, '--headless', '--convert-to', to, '--outdir', folder, ...names.map(path)],
      {
        encoding: 'utf8',
        timeout: 240_000,
      },
    );
    expect([status, stderr.replace(/^.*(?:javaldx|Warning: failed to).*$/gmu, '').trim()]).toEqual([0, '']);
  };

  beforeAll(async () => {
    for (const [name, handOver] of Object.entries({ page, run, ledger, pictured })) {
      if (handOver === undefined) throw new Error('There is no example.');
      writeFileSync(path(`${name}-list.docx`), await writeExport(handOver, 'docx', book));
      writeFileSync(path(`${name}-notice.docx`), await writeExport(handOver, 'notice', book, notice));
      writeFileSync(path(`${name}.xlsx`), await writeExport(handOver, 'xlsx', book));
    }
    for (const [index, handOver] of hostile.entries()) {
      writeFileSync(path(`hostile-${index}.docx`), await writeExport(handOver, 'docx', book));
      writeFileSync(path(`hostile-${index}.xlsx`), await writeExport(handOver, 'xlsx', book));
    }
    const template = writeDocument('模板', [paragraph('body', '{单位}{#问题}{序号}{问题描述}{/问题}')], false);
    const filled = fillTemplate(template, page ?? pictured, book, notice);
    if (filled.kind === 'filled') writeFileSync(path('template.docx'), filled.bytes);
    const kinds = ['page', 'run', 'ledger', 'pictured'];
    convert(
      'txt:Text (encoded):UTF8',
      ...kinds.flatMap((kind) => [`${kind}-list.docx`, `${kind}-notice.docx`]),
      'template.docx',
      ...hostile.map((_, index) => `hostile-${index}.docx`),
    );
    convert(
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
      ...kinds.map((kind) => `${kind}.xlsx`),
      ...hostile.map((_, index) => `hostile-${index}.xlsx`),
    );
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const words = (name: string): string => squeezed(readFileSync(path(name), 'utf8'));

  test.each(['page', 'run', 'ledger', 'pictured'])('%s: each finding is found in the list, the notice and the workbook', (name) => {
    const handOver = { page, run, ledger, pictured }[name];
    const texts = [words(`${name}-list.txt`), words(`${name}-notice.txt`), words(`${name}-问题清单.csv`.replaceAll('"', ''))];
    for (const { finding, suppressed } of handOver?.items ?? []) {
      if (finding.outcome === 'error' || suppressed !== '') continue;
      for (const text of texts) {
        expect(text).toContain(squeezed(finding.message));
        expect(text).toContain(squeezed(finding.fix));
        for (const { quote } of finding.evidence) expect(text).toContain(squeezed(quote));
      }
    }
  });

  test('the notice has its number, addressee, date and signature', () => {
    const text = words('page-notice.txt');
    for (const part of [
      '临政公开〔2026〕3号',
      '教育局:',
      '2026年11月20日',
      '于2026年12月5日前完成整改',
      '附件:1.问题清单',
      '临江县政务公开办公室',
    ]) {
      expect(text).toContain(squeezed(part));
    }
  });

  test('the workbook has its sheets', () => {
    for (const sheet of ['问题清单', '汇总', '得分', '抽查范围', '判定依据', '已忽略']) expect(words(`ledger-${sheet}.csv`)).not.toBe('');
    expect(words('page-得分.csv')).toContain('没有导入评价指标');
  });

  test('a filled template keeps its text', () => {
    expect(words('template.txt')).toContain('教育局1页面有“有效性”一栏但没有内容');
  });

  test('hostile text is there as text', () => {
    for (const index of hostile.keys()) {
      expect(words(`hostile-${index}.txt`)).toContain('政务公开问题清单');
      expect(words(`hostile-${index}-问题清单.csv`)).toContain('整改建议');
      expect(words(`hostile-${index}-问题清单.csv`)).not.toMatch(/#(?:NAME|VALUE|REF)[?!]|Err:\d/u);
    }
  });
});
