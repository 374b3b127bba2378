import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runExport } from '../../src/cli/export-command.ts';
import { paragraph, writeDocument } from '../../src/report/render/document.ts';
import { renderJson } from '../../src/report/render/json.ts';
import { exampleHandOvers } from '../report/hand-overs.ts';
import { unzip } from '../report/unzip.ts';

let folder = '';
let err = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-export-'));
  err = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  for (const [kind, handOver] of Object.entries(exampleHandOvers()))
    writeFileSync(path(`${kind}.json`), [...renderJson(handOver)].join(''));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);
const words = (name: string): string => [...unzip(readFileSync(path(name))).values()].join('\n').replace(/<[^>]+>/gu, '');

describe('saved results in another format', () => {
  test('by the extension of the file, for every kind', async () => {
    for (const kind of ['page', 'selection', 'run', 'ledger']) {
      for (const extension of ['xlsx', 'docx', 'html', 'csv', 'md', 'txt', 'json', 'sarif', 'jsonld', 'xml']) {
        expect([await runExport(['--out', path(`${kind}.out.${extension}`), path(`${kind}.json`)]), extension]).toEqual([0, extension]);
      }
    }
    expect(readdirSync(folder).filter((name) => name.includes('.out.'))).toHaveLength(40);
    expect(JSON.parse(readFileSync(path('ledger.out.json'), 'utf8'))).toEqual(JSON.parse(readFileSync(path('ledger.json'), 'utf8')));
  });

  test('a notice with its parts', async () => {
    const parts = ['--issuer', '县政务公开办', '--number', '临政公开〔2026〕3号', '--to', '县教育局', '--deadline', '2026-12-05'];
    expect(await runExport(['--format', 'notice', ...parts, '--out', path('n.docx'), path('page.json')])).toBe(0);
    for (const part of ['县政务公开办', '临政公开〔2026〕3号', '县教育局：', '于2026年12月5日前']) expect(words('n.docx')).toContain(part);
  });

  test('several pages together, but no mixture of kinds', async () => {
    expect(await runExport(['--out', path('two.csv'), path('page.json'), path('selection.json')])).toBe(0);
    expect(readFileSync(path('two.csv'), 'utf8').split('\r\n9,')).toHaveLength(2);
    expect(await runExport(['--out', path('x.csv'), path('run.json'), path('ledger.json')])).toBe(2);
    expect(err).toContain('一次只能导出一份');
  });

  test('an office’s own template is filled, or every fault of it is told and nothing is written', async () => {
    writeFileSync(path('good.docx'), writeDocument('模板', [paragraph('body', '致{单位}：{结论}')], false));
    writeFileSync(path('bad.docx'), writeDocument('模板', [paragraph('body', '{单位名}{#毛病}{/毛病}')], false));
    expect(await runExport(['--template', path('good.docx'), '--unit', '县教育局', '--out', path('g.docx'), path('page.json')])).toBe(0);
    expect(words('g.docx')).toContain('致县教育局：检查 1 个页面');
    err = '';
    expect(await runExport(['--template', path('bad.docx'), '--out', path('b.docx'), path('page.json')])).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(readdirSync(folder)).not.toContain('b.docx');
  });

  test.each<readonly [readonly string[], string]>([
    [[], '没有写结果文件'],
    [['--format', 'pdf', 'a.json'], '没有“pdf”这种格式'],
    [['--out', 'a.foo', 'a.json'], '没有“foo”这种格式'],
    [['--deadline', '明天', 'a.json'], '不是日期'],
    [['--template', 'a.docx', '--format', 'csv', 'a.json'], '只能填成 docx'],
    [['--nonsense'], '不认识这样的写法'],
    [['absent.json'], '没有这个文件'],
  ])('%j is told what is wrong', async (line, sentence) => {
    expect(await runExport(line)).toBe(2);
    expect(err).toContain(sentence);
  });
});
