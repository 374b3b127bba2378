import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { LEDGER_COLUMNS } from '../../src/report/render/rows.ts';
import { renderXlsx } from '../../src/report/render/xlsx.ts';
import { zip } from '../../src/report/render/zip.ts';
import { maskPersonal } from '../../src/text/mask.ts';
import { printable } from '../../src/text/printable.ts';
import { exampleReport, HOSTILE, saying } from './example.ts';
import { cellsOf, unzip } from './unzip.ts';

const basisOf = (rule: string): string => `依据 ${rule}（原文已核）`;
const book = { basisOf, ruleOf: () => undefined };
const open = async (...reports: readonly Report[]) => {
  const files = unzip(await renderXlsx(handOverOfReports(reports), book));
  const file = (path: string): string => files.get(path) ?? '';
  return { files, file, ledger: cellsOf(file('xl/worksheets/sheet1.xml')), pages: cellsOf(file('xl/worksheets/sheet4.xml')) };
};

describe('the ledger workbook', () => {
  test('has the fifteen columns in their order, then one row a finding', async () => {
    const { ledger } = await open(exampleReport());
    expect(LEDGER_COLUMNS.map((_, index) => ledger.get(`${String.fromCharCode(65 + index)}1`)?.text)).toEqual([...LEDGER_COLUMNS]);
    const row = LEDGER_COLUMNS.map((_, index) => ledger.get(`${String.fromCharCode(65 + index)}2`)?.text);
    expect(row).toEqual([
      '1',
      '临江县人民政府',
      '首页 > 政务公开 > 行政规范性文件',
      '临江县人民政府办公室关于印发临江县公共停车场管理办法的通知',
      'http://www.linjiang.example/zwgk/gfxwj/2022/03/5120.html',
      '有效性未标注',
      '页面有“有效性”一栏但没有内容。应标明有效、失效或废止。',
      '依据 document/validity-stated（原文已核）',
      '警告',
      '有效性一栏：“有效性：”',
      '对照最新清理结果，在后台“有效性”栏选择有效、失效或废止。',
      '',
      '',
      '待整改',
      '',
    ]);
  });

  test('calls a review 需核对, never an error, and leaves broken checks out', async () => {
    const { ledger, pages } = await open(exampleReport());
    expect([2, 3, 4, 5].map((row) => ledger.get(`I${row}`)?.text)).toEqual(['警告', '错误', '需核对', undefined]);
    expect(ledger.get('N4')?.text).toBe('待核对');
    expect(['J2', 'K2', 'L2', 'M2', 'N2'].map((cell) => pages.get(cell)?.text)).toEqual(['2', '1', '2', '1', '1']);
  });

  test('keeps its header in sight, filters, wraps, and links web addresses only', async () => {
    const other = exampleReport();
    const local = { ...other, page: { ...other.page, url: 'file:///C:/Users/zhangsan/%E9%80%9A%E7%9F%A5%201.html' } };
    const script = { ...other, page: { ...other.page, url: 'javascript:alert(1)' } };
    const { file, ledger } = await open(exampleReport(), local, script);
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:O10"/>');
    expect(sheet.match(/<hyperlink /g)).toHaveLength(3);
    expect(file('xl/worksheets/_rels/sheet1.xml.rels').match(/Target="http:\/\/www\.linjiang\.example/g)).toHaveLength(3);
    expect(file('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('javascript');
    expect(ledger.get('E5')?.text).toBe('通知 1.html');
    expect(file('xl/styles.xml')).toContain('wrapText="1"');
  });

  test('is the same twice and opens with nothing to report', async () => {
    const [one, other] = await Promise.all([
      renderXlsx(handOverOfReports([exampleReport()]), book),
      renderXlsx(handOverOfReports([exampleReport()]), book),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const { ledger } = await open({ ...exampleReport(), findings: [] });
    expect(ledger.size).toBe(15);
  });

  test('holds 3,000 findings, more than a background worker would be asked for', async () => {
    const report = exampleReport();
    const { ledger } = await open(...Array.from({ length: 1_000 }, () => report));
    expect(ledger.get('A3001')?.text).toBe('3000');
  });
});

describe('hostile text stays text', () => {
  test.each(HOSTILE)('%j', async (text) => {
    const { file, ledger } = await open(saying(text));
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/u);
    const shown = printable(maskPersonal(text)).replaceAll('\t', ' ').replaceAll('_x', '_x005F_x');
    expect(ledger.get('G2')).toMatchObject(shown === '' ? { text: '', type: 'n' } : { text: shown, type: 'inlineStr' });
    expect(sheet.replace(/<[^<>]+>|&(?:amp|lt|gt|quot);/gu, '')).not.toMatch(/[<>&]/u);
    expect(sheet.match(/<row /g)).toHaveLength(4);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(sheet).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
    expect(sheet.isWellFormed()).toBe(true);
  });

  test('what looks like a formula is marked as text for when the cell is edited', async () => {
    const { file, ledger } = await open(saying('=1+1'));
    const formats = [
      ...(/<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(file('xl/styles.xml'))?.[1] ?? '').matchAll(/<xf .*?<\/xf>|<xf [^>]*\/>/gu),
    ];
    expect(ledger.get('G2')).toMatchObject({ text: '=1+1', type: 'inlineStr' });
    expect(formats[ledger.get('G2')?.style ?? -1]?.[0]).toContain('quotePrefix="1"');
    expect(formats[ledger.get('H2')?.style ?? -1]?.[0]).not.toContain('quotePrefix');
  });

  test('letters written as escapes stay as they are, and no cell is longer than a cell may be', async () => {
    const { ledger } = await open(saying('_x0041_'));
    expect(ledger.get('G2')?.text).toBe('_x005F_x0041_');
    const long = await open(saying('文'.repeat(40_000)));
    expect(long.ledger.get('G2')?.text).toHaveLength(32_767);
  });
});

test('the archive carries right check sums', async () => {
  const archive = Buffer.from(await zip([{ path: '文/a.xml', text: '公开镜'.repeat(50_000) }]));
  expect(archive.readUInt32LE(14)).toBe(crc32('公开镜'.repeat(50_000)));
  expect(unzip(archive).get('文/a.xml')).toBe('公开镜'.repeat(50_000));
});
