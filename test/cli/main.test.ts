import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/cli/options.ts';
import { parseReport } from '../../src/model/report.schema.ts';
import { LEDGER_COLUMNS } from '../../src/report/render/rows.ts';
import { cellsOf, unzip } from '../report/unzip.ts';
import { FINE, POLICY, run, scratch } from './run.ts';
import { openSite, type Site } from './site.ts';

const folder = scratch();
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => {
  site.close();
  folder.remove();
});

const ADDRESS = 'http://www.linjiang.example/zwgk/gfxwj/2022/03/5120.html';
const DAY = ['--day', '2026-11-20'];

describe('a page with faults', { timeout: 30_000 }, () => {
  test('JSON is one report that opens again; exit 1 because something failed', async () => {
    const { code, out, err } = await run('--format', 'json', '--url', ADDRESS, ...DAY, POLICY);
    expect([code, err]).toEqual([1, '']);
    const report = JSON.parse(out);
    expect(parseReport(report)).toEqual(report);
    expect(report.findings.some((finding: { outcome: string }) => finding.outcome === 'fail')).toBe(true);
    expect(report.page).toMatchObject({ url: ADDRESS, charset: 'utf-8' });
    expect(report.day).toBe('2026-11-20');
    expect(report.facts.documentNumber.value).toBe('临政办〔2022〕22号');
    expect(report.facts.attachments.value).toMatchObject([{ href: '/files/202203/standard.docx', extension: 'docx' }]);
  });
  test.each(FORMATS)('two runs give the same bytes, and no personal number: %s', async (format) => {
    const [one, other] = await Promise.all([run('-f', format, ...DAY, POLICY), run('-f', format, ...DAY, POLICY)]);
    expect(one.out.length).toBeGreaterThan(100);
    expect(one.out).toBe(other.out);
    expect(one.out).not.toContain('13812345678');
  });
  test('several inputs make an array, in their order, and the bad one is named', async () => {
    const { code, out, err } = await run('--format', 'json', POLICY, folder.path('nothing.html'), `${site.address}/gbk.html`);
    expect(code).toBe(2);
    expect(JSON.parse(out).map(({ page }: { page: { charset: string } }) => page.charset)).toEqual(['utf-8', 'gbk']);
    expect(err).toBe(`读不了 ${folder.path('nothing.html')}：没有这个文件。 请检查文件名和所在目录。\n`);
  });
  test('the table is readable in a pipe: no escapes, at most 100 columns', async () => {
    const { out } = await run(POLICY);
    expect(out).toContain('临政办〔2022〕22号');
    expect(out).not.toContain('\u001b');
  });
  test('the page type can be set by hand', async () => {
    const { out } = await run('--format', 'json', '--page-type', 'consultation', '--no-sites', POLICY);
    expect(JSON.parse(out)).toMatchObject({ pageType: 'consultation', pageTypeCorrected: true });
  });
});

test('a page without a fault ends with 0', { timeout: 30_000 }, async () => {
  const { code, out, err } = await run('--page-type', 'home', ...DAY, FINE);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('没有发现问题');
});

describe('bad input', { timeout: 30_000 }, () => {
  test('a command that cannot be understood', async () => {
    const { code, out, err } = await run('--format', 'pdf', POLICY);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^命令不对：没有“pdf”这种格式.*。 用 --help 查看用法。\n$/u);
  });
  test.each([
    ['a missing file', () => [folder.path('nothing.html')]],
    ['an empty file', () => [written('empty.html', '')]],
    ['a PDF', () => [written('a.pdf', '%PDF-1.7\n')]],
    ['an image', () => [written('a.gif', 'GIF89a')]],
    ['a 404', () => [`${site.address}/nothing`]],
    ['no answer', () => ['--timeout', '1', `${site.address}/silent`]],
    ['a page that never ends', () => ['--timeout', '1', `${site.address}/never-ends`]],
    ['a redirect loop', () => [`${site.address}/loop`]],
    ['a certificate error', () => [`${site.secure}/page.html`]],
    ['60 MB', () => [`${site.address}/60mb-unsaid`]],
    ['no http, https or file', () => ['chrome://newtab']],
    ['a page filled in by scripts', () => [`${site.address}/script-only`]],
    ['an address with control characters', () => ['http://127.0.0.1:1/\u001b[31m\n']],
  ])('%s: one Chinese sentence, what to do, exit 2', async (_name, words) => {
    const { code, out, err } = await run(...words());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^读不了 \P{Cc}+：[^。]+。 [^。]+。\n$/u);
  });
});

const written = (name: string, content: string): string => {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
};

describe('writing to a file', { timeout: 30_000 }, () => {
  test('a workbook, its format told by its name, nothing left beside it', async () => {
    mkdirSync(folder.path('out'));
    const path = folder.path('out/整改清单.xlsx');
    const { code, out, err } = await run('--out', path, ...DAY, POLICY);
    expect([code, out, err]).toEqual([1, '', '']);
    expect(readdirSync(folder.path('out'))).toEqual(['整改清单.xlsx']);
    const cells = cellsOf(unzip(readFileSync(path)).get('xl/worksheets/sheet1.xml') ?? '');
    expect(cells.get('O1')?.text).toBe(LEDGER_COLUMNS.at(-1));
    expect(cells.get('D2')?.text).toBe('临江县人民政府办公室关于印发临江县公共停车场管理办法的通知');
    expect((await run('--out', path, ...DAY, POLICY)).code).toBe(1);
  });
  test('a workbook can go down a pipe', async () => {
    const { bytes } = await run('--format', 'xlsx', ...DAY, POLICY);
    expect(unzip(bytes).has('xl/workbook.xml')).toBe(true);
  });
  test('never over a folder, nor into one that is not there', async () => {
    mkdirSync(folder.path('taken.json'));
    const over = await run('--out', folder.path('taken.json'), POLICY);
    expect([over.code, over.err]).toEqual([2, `写不了 ${folder.path('taken.json')}：这是一个文件夹。 请在后面加上文件名。\n`]);
    const into = await run('--out', folder.path('absent/a.json'), POLICY);
    expect(into.err).toContain('没有这个文件夹。');
  });
});

test('help is Chinese, with examples', { timeout: 30_000 }, async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  for (const part of ['用法', '例子', '退出码', '--format', '--out', '--url', '--page-type', '--no-sites', '--day', '--timeout'])
    expect(out).toContain(part);
});
