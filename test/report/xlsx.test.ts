import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { HandOver } from '../../src/model/hand-over.ts';
import type { Report } from '../../src/model/report.ts';
import { type RuleBook, ruleBook } from '../../src/report/basis-text.ts';
import { handOverOfLedger, handOverOfReports } from '../../src/report/hand-over.ts';
import { LEDGER_COLUMNS } from '../../src/report/render/rows.ts';
import { renderXlsx } from '../../src/report/render/xlsx.ts';
import { zip } from '../../src/report/render/zip.ts';
import { rules } from '../../src/rules/all.ts';
import { maskPersonal } from '../../src/text/mask.ts';
import { printable } from '../../src/text/printable.ts';
import { exampleReport, HOSTILE, saying } from './example.ts';
import { exampleEntries, exampleRun } from './hand-overs.ts';
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

describe('every sheet, cell by cell', () => {
  const rowsOf = (sheet: string): readonly (readonly string[])[] => {
    const rows: string[][] = [];
    for (const [at, { text }] of cellsOf(sheet)) {
      const row = Number(/\d+/u.exec(at)?.[0]) - 1;
      rows[row] = [...(rows[row] ?? []), text];
    }
    return rows;
  };
  const sheetsOf = (handOver: HandOver, known: RuleBook = book): ReadonlyMap<string, readonly (readonly string[])[]> => {
    const files = unzip(renderXlsx(handOver, known));
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/gu)].map(([, name = '']) => name);
    return new Map(names.map((name, index) => [name, rowsOf(files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '')]));
  };

  test('of one page', () => {
    const sheets = sheetsOf(handOverOfReports([exampleReport()]), ruleBook(rules));
    expect([...sheets.keys()]).toEqual(['问题清单', '汇总', '得分', '抽查范围', '判定依据']);
    expect(sheets.get('汇总')).toEqual([
      ['项目', '内容', '数量', '涉及页面'],
      ['名称', '临江县人民政府办公室关于印发临江县公共停车场管理办法的通知', '', ''],
      ['网站', '临江县人民政府', '', ''],
      ['检查日期', '2026-11-20', '', ''],
      ['应查页面', '', '1', ''],
      ['已检查页面', '', '1', ''],
      ['有问题的页面', '', '1', ''],
      ['问题合计', '', '2', ''],
      ['红线', '', '0', ''],
      ['错误', '', '1', ''],
      ['警告', '', '1', ''],
      ['提示', '', '0', ''],
      ['需核对（不算问题，由人核实）', '', '1', ''],
      ['问题类型', '有效性未标注', '1', '1'],
      ['问题类型', '栏目标签缺失', '1', '1'],
      ['问题类型', '元数据成文日期与落款日期不一致', '1', '1'],
    ]);
    expect(sheets.get('得分')?.[1]?.[1]).toContain('没有导入评价指标');
    const clauses = sheets.get('判定依据') ?? [];
    expect(clauses[0]).toEqual(['序号', '依据', '条款', '内容', '核实程度', '问题类型', '问题数']);
    expect(clauses.length).toBeGreaterThan(2);
    for (const [, , , content = '', mark = ''] of clauses.slice(1)) {
      // Only wordings that were compared may stand in quotation marks
      if (content.startsWith('“')) expect(mark).toBe('原文已核');
    }
  });

  test('of the ledger: handling, the issue, what the assessor wrote, and what was set aside on a sheet of its own', () => {
    const sheets = sheetsOf(handOverOfLedger(exampleEntries(), { unit: '教育局' }));
    expect([...sheets.keys()]).toEqual(['问题清单', '汇总', '得分', '抽查范围', '判定依据', '已忽略']);
    const [head = [], first = [], ...rest] = sheets.get('问题清单') ?? [];
    expect(head.slice(0, 15)).toEqual([...LEDGER_COLUMNS]);
    expect(head.slice(15)).toEqual(['问题单', '反馈原文']);
    expect(first.slice(11)).toEqual(['李四', '2026-12-05', '已整改待复查', '仍未标注有效性', 'https://gitee.com/a/b/issues/1', '']);
    expect(rest).toEqual([]);
    expect(sheets.get('已忽略')?.[1]?.slice(13)).toEqual(['已忽略：栏目已并入新站', '', '', '未公开采纳情况，联系人 138****5678']);
    expect(sheets.get('汇总')?.find(([name]) => name?.startsWith('已忽略'))?.[2]).toBe('1');
  });

  test('of a run: pages that were not read with the reason, columns with how many were chosen', () => {
    const sheets = sheetsOf(exampleRun());
    expect(sheets.get('抽查范围')?.[2]).toEqual([
      '2',
      '',
      '',
      '公告 138****5678',
      'http://www.linjiang.example/login.html',
      '',
      '需登录或被拦截',
      '页面要求登录。请在浏览器里登录后再检查。',
      '',
      '0',
      '0',
      '0',
      '0',
      '0',
    ]);
    expect(sheets.get('汇总')).toContainEqual(['抽样办法', '每个栏目取最新 5 条、随机 5 条，种子 7（同一种子抽到同样的页面）', '', '']);
    expect(sheets.get('汇总')).toContainEqual(['栏目（发现 120 条，抽查 10 条）', '政务公开 > 规范性文件', '10', '']);
  });

  test('of a score: each line, and what is left of it', () => {
    const score = { index: '本地指标', full: 100, total: 99.3, lines: [{ item: '文号齐全', points: 2, lost: 0.7, reason: '2 处缺文号' }] };
    expect(sheetsOf(handOverOfReports([exampleReport()], { score })).get('得分')).toEqual([
      ['序号', '指标', '分值', '扣分', '得分', '扣分原因'],
      ['', '合计（按“本地指标”）', '100', '0.7', '99.3', ''],
      ['1', '文号齐全', '2', '0.7', '1.3', '2 处缺文号'],
    ]);
  });

  test('states can be chosen from a list, in every row that has a finding', () => {
    const sheet = unzip(renderXlsx(handOverOfReports([exampleReport()]), book)).get('xl/worksheets/sheet1.xml') ?? '';
    const [, words = '', list = ''] = /<dataValidation (.*?)><formula1>&quot;(.*?)&quot;<\/formula1>/u.exec(sheet) ?? [];
    expect(words).toContain('type="list"');
    expect(words).toContain('sqref="N2:N4"');
    expect(list.split(',')).toEqual(['待整改', '待核对', '待核实', '已确认', '整改中', '已整改待复查', '已销号', '误报', '不予整改']);
    expect(list.length).toBeLessThan(255);
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
  const listed = archive.indexOf('PK\u0001\u0002', 'latin1');
  expect(archive.readUInt32LE(listed + 16)).toBe(crc32('公开镜'.repeat(50_000)));
  expect(unzip(archive).get('文/a.xml')).toBe('公开镜'.repeat(50_000));
});
