import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { describe, expect, test } from 'vitest';
import { resources } from '../../scripts/documents/open.ts';
import { ruleOf } from '../../src/catalog.ts';
import { addFeedback } from '../../src/ledger/add-feedback.ts';
import { agreementOf } from '../../src/ledger/agreement.ts';
import { type ColumnRole, recogniseColumns } from '../../src/ledger/feedback-columns.ts';
import { type FeedbackTable, tablesOfDocument, tablesOfText } from '../../src/ledger/feedback-table.ts';
import { readFeedback } from '../../src/ledger/read-feedback.ts';
import { proposeAfterRecheck } from '../../src/ledger/recheck.ts';
import { emptyLedger, recordFindings } from '../../src/ledger/record.ts';
import { isFailure } from '../../src/model/failure.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { plain, writeWorkbook } from '../../src/report/render/workbook.ts';
import { at } from './example-project.ts';
import { matcher } from './feedback-list.ts';
import { auditSheet, sheetOf } from './generated-pages.ts';

const ROWS = [
  ['序号', '责任单位（科室）', '栏目', '问题链接', '存在的问题', '整改时限', '整改情况', '整改后链接'],
  ['1', '县财政局', '政策文件', 'https://www.yunxi.gov.cn/zc/1.html', '没有标注有效性', '2026年12月10日', '', ''],
  ['2', '', '', 'www.yunxi.gov.cn/zc/2.html。', '缺少成文日期', '2026-12-10', '', ''],
  [
    '3',
    '县教育局',
    '政策解读',
    'https://www.yunxi.gov.cn/jd/3.html\nhttps://www.yunxi.gov.cn/jd/4.html',
    '解读与原文雷同',
    '20261210',
    '',
    '',
  ],
  ['4', '县教育局', '机构', '', '窗口服务态度需要改进', '尽快', '', ''],
];
const ROLES: readonly ColumnRole[] = ['number', 'unit', 'column', 'url', 'description', 'deadline', 'none', 'none'];

const items = (table: FeedbackTable) => readFeedback(table, recogniseColumns(table), '清单', matcher);

/** What every way of handing the list over must give. */
const expectRows = (table: FeedbackTable | undefined): void => {
  if (table === undefined) throw new Error('no table');
  expect(recogniseColumns(table).roles).toEqual(ROLES);
  expect(items(table).map(({ url, unit, column, deadline, rule }) => [url, unit, column, deadline, rule])).toEqual([
    ['https://www.yunxi.gov.cn/zc/1.html', '县财政局', '政策文件', '2026-12-10', 'document/validity-stated'],
    ['http://www.yunxi.gov.cn/zc/2.html', '县财政局', '政策文件', '2026-12-10', 'document/policy-dates-present'],
    ['https://www.yunxi.gov.cn/jd/3.html', '县教育局', '政策解读', '2026-12-10', 'interpretation/interpretation-original'],
    ['https://www.yunxi.gov.cn/jd/4.html', '县教育局', '政策解读', '2026-12-10', 'interpretation/interpretation-original'],
    ['', '县教育局', '机构', '', ''],
  ]);
};

const tablesOfFile = async (bytes: Uint8Array, name: string): Promise<readonly FeedbackTable[]> => {
  const read = await readDocument(bytes, { name, resources });
  if (isFailure(read)) throw new Error(read.message);
  return tablesOfDocument(read);
};

const quoted = (cell: string): string => (/[\n",\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('a list is read the same', () => {
  test('from a workbook, with a title row above', async () => {
    const rows = [['云溪县2026年三季度政务公开问题清单'], ...ROWS].map((row) => row.map(plain));
    const bytes = writeWorkbook([{ name: '问题清单', widths: ROWS[0]?.map(() => 20) ?? [], rows }]);
    const [table] = await tablesOfFile(bytes, 'a.xlsx');
    expect(table?.name).toBe('问题清单');
    expectRows(table);
  });
  test('from a CSV file', async () => {
    const text = ROWS.map((row) => row.map(quoted).join(',')).join('\r\n');
    expectRows((await tablesOfFile(new TextEncoder().encode(`\ufeff${text}`), 'a.csv'))[0]);
  });
  test('from a table in a Word file, with merged cells', async () => {
    const cell = (text: string, row: number, column: number): TableCell => {
      const merge = column === 1 || column === 2 ? { 1: VerticalMergeType.RESTART, 2: VerticalMergeType.CONTINUE }[row] : undefined;
      return new TableCell({
        children: text.split('\n').map((line) => new Paragraph(line)),
        ...(merge === undefined ? {} : { verticalMerge: merge }),
      });
    };
    const rows = ROWS.map((row, at) => new TableRow({ children: row.map((text, column) => cell(text, at, column)) }));
    const file = new Document({
      sections: [{ children: [new Paragraph('附件：问题清单'), new Table({ rows }), new Paragraph('2026年11月')] }],
    });
    expectRows((await tablesOfFile(new Uint8Array(await Packer.toBuffer(file)), 'a.docx'))[0]);
  });
  test('pasted from a workbook', () => expectRows(tablesOfText(ROWS.map((row) => row.map(quoted).join('\t')).join('\n'))[0]));
  test('pasted as Markdown', () => {
    const lines = ROWS.map((row) => `| ${row.map((text) => text.replace('\n', ' ')).join(' | ')} |`);
    expectRows(tablesOfText([lines[0], '|---|---|---|---|---|---|---|---|', ...lines.slice(1)].join('\n'))[0]);
  });
});

describe('pasted sentences', () => {
  test('numbered, under headings, address in the sentence or in the next line', () => {
    const text = `一、政策文件
1. 《粮食储备管理办法》没有标注有效性。链接：https://www.yunxi.gov.cn/zc/1.html
2、缺少成文日期
https://www.yunxi.gov.cn/zc/2.html
二、政策解读
（3）解读与原文雷同（https://www.yunxi.gov.cn/jd/3.html）`;
    const [table] = tablesOfText(text);
    if (table === undefined) throw new Error('no table');
    expect(items(table).map(({ url, column, rule }) => [url, column, rule])).toEqual([
      ['https://www.yunxi.gov.cn/zc/1.html', '政策文件', 'document/validity-stated'],
      ['https://www.yunxi.gov.cn/zc/2.html', '政策文件', 'document/policy-dates-present'],
      ['https://www.yunxi.gov.cn/jd/3.html', '政策解读', 'interpretation/interpretation-original'],
    ]);
  });
  test('without numbers each line is one', () => {
    const [table] = tablesOfText('https://www.yunxi.gov.cn/zc/1.html 没有标注有效性\nhttps://www.yunxi.gov.cn/zc/2.html 缺少成文日期');
    if (table === undefined) throw new Error('no table');
    expect(items(table).map(({ rule }) => rule)).toEqual(['document/validity-stated', 'document/policy-dates-present']);
  });
});

describe('columns', () => {
  const roles = (...names: readonly string[]) => recogniseColumns({ name: '', rows: [names, names.map(() => 'x')] }).roles;
  test.each([
    [
      ['单位名称', '网址', '问题'],
      ['unit', 'url', 'description'],
    ],
    [
      ['No.', '网站名称', '突出问题', '链接地址'],
      ['number', 'unit', 'description', 'url'],
    ],
    [
      ['问题类型', '问题描述', '页面链接', '整改建议', '责任人', '备注'],
      ['none', 'description', 'url', 'none', 'person', 'none'],
    ],
    [
      ['一级指标', '二级指标', '扣分原因', '扣分', '问题网址'],
      ['none', 'column', 'description', 'none', 'url'],
    ],
    [
      ['责 任 单 位', '整改期限：', '信息标题', '反馈意见', '原链接'],
      ['unit', 'deadline', 'title', 'description', 'url'],
    ],
  ] as const)('%s', (names, expected) => expect(roles(...names)).toEqual(expected));
  test('without headings are told by what stands in them, and may be set by hand', () => {
    const table = {
      name: '',
      rows: [
        ['https://www.yunxi.gov.cn/1.html', '甲', '没有标注有效性'],
        ['https://www.yunxi.gov.cn/2.html', '乙', '缺少成文日期'],
      ],
    };
    expect(recogniseColumns(table)).toEqual({ header: -1, roles: ['url', 'none', 'description'] });
    const byHand = readFeedback(table, { header: -1, roles: ['url', 'unit', 'description'] }, '粘贴', matcher);
    expect(byHand.map(({ unit, row }) => [unit, row])).toEqual([
      ['甲', 1],
      ['乙', 2],
    ]);
  });
});

describe('hostile lists', () => {
  test('odd cells are text, personal numbers are masked, keys of objects are left out', () => {
    const [table] = tablesOfText('链接\t问题描述\t__proto__\njavascript:alert(1)\t公示了身份证号110105194912310021\tx\n\t\t');
    if (table === undefined) throw new Error('no table');
    const [item, ...rest] = items(table);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ url: '', rule: 'privacy/no-full-id-number' });
    expect(JSON.stringify(item)).not.toContain('110105194912310021');
    expect(Object.keys(item?.cells ?? {})).toEqual(['链接', '问题描述']);
  });
  test.each([
    '|'.repeat(200_000),
    '"'.repeat(200_000),
    '\t'.repeat(200_000),
    '（1）'.repeat(70_000),
    `1.${'a'.repeat(300_000)}`,
    'http://'.repeat(50_000),
    '',
  ])('are read in linear time (%#)', (text) => {
    const before = performance.now();
    for (const table of tablesOfText(text)) items(table);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe('feedback in the ledger', () => {
  const bad = { ...sheetOf(1), validity: '' };
  const list = (url: string): FeedbackTable => ({
    name: '',
    rows: [
      ['链接', '问题', '整改期限', '责任人'],
      [url, '没有标注有效性', '2026-12-10', '王五'],
      [url, '附件打不开', '2026-12-10', '王五'],
      [url, '版面不够美观大方', '', ''],
    ],
  });
  const actor = { at: at(3), by: '李四' };
  const add = (ledger = emptyLedger) => addFeedback(ledger, items(list(bad.url)), ruleOf, actor);
  test('is added once, with person and deadline; what fits no rule stays for a person', () => {
    const first = add();
    expect(first).toMatchObject({ joined: [], known: 0 });
    expect(first.added).toHaveLength(3);
    expect(first.manual).toHaveLength(1);
    expect(first.ledger.entries[0]).toMatchObject({ person: '王五', deadline: '2026-12-10', state: 'to-verify' });
    const second = add(first.ledger);
    expect(second).toMatchObject({ added: [], joined: [], known: 3 });
    expect(second.ledger).toEqual(first.ledger);
  });
  test('joins what our audit had found, and our audit joins what was imported', () => {
    const found = recordFindings(emptyLedger, auditSheet(bad), at(1)).ledger;
    const joined = add(found);
    expect(joined.joined).toHaveLength(1);
    expect(joined.ledger.entries).toHaveLength(found.entries.length + 2);
    const imported = recordFindings(add().ledger, auditSheet(bad), at(4));
    const entry = imported.ledger.entries.find(({ feedback, finding }) => feedback !== undefined && finding.fingerprint !== '');
    expect(entry).toMatchObject({
      finding: { rule: 'document/validity-stated' },
      person: '王五',
      feedback: { description: '没有标注有效性' },
    });
    const visit = { state: 'audited' as const, finishedAt: at(9), report: auditSheet(sheetOf(1), 'list') };
    if (entry !== undefined) expect(proposeAfterRecheck(entry, visit).verdict).toBe('mended');
  });
  test('that our audit never saw is not closed by our audit', () => {
    const entries = add().ledger.entries.filter(({ finding }) => finding.rule !== '');
    const visit = { state: 'audited' as const, finishedAt: at(9), report: auditSheet(sheetOf(1)) };
    for (const entry of entries) expect(['unclear', 'none']).toContain(proposeAfterRecheck(entry, visit).verdict);
  });
  test('lies beside our report: agreeing, not seen by us and why, more than it says', () => {
    const report = auditSheet({ ...bad, number: '' });
    const { agreeing, unseen, extra } = agreementOf(add().ledger.entries, report);
    expect(agreeing.map(({ entry }) => entry.finding.rule)).toEqual(['document/validity-stated']);
    expect(unseen.map(({ reason }) => reason).every((reason) => reason.length > 5)).toBe(true);
    expect(unseen).toHaveLength(2);
    expect(extra.map(({ rule }) => rule)).toContain('document/document-number-present');
    expect(agreeing.flatMap(({ findings }) => findings).length + extra.length).toBe(report.findings.length);
  });
});
