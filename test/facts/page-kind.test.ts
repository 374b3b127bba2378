import { describe, expect, test } from 'vitest';
import { consultationPair } from '../../src/facts/consultation-pair.ts';
import { consultationPeriod } from '../../src/facts/consultation-period.ts';
import { decisionTable } from '../../src/facts/decision-table.ts';
import { interpretation } from '../../src/facts/interpretation.ts';
import { pageKind } from '../../src/facts/page-kind.ts';
import type { PageType } from '../../src/model/fact.ts';
import { newsPage, type PageParts } from '../rules/page.ts';
import { readPage } from './read-page.ts';

const of = (pageType: PageType, parts: PageParts) => readPage(newsPage(parts), { pageType });

describe('pageKind', () => {
  test.each([
    ['consultation', '关于公开征求《某办法（征求意见稿）》意见的公告', 'consult'],
    ['consultation', '关于召开水价调整听证会的公告', 'hearing'],
    ['consultation', '2025年民生实事项目征集公告', 'suggestions'],
    ['consultation', '《某办法》征求意见采纳情况', 'feedback'],
    ['guide', '某市政府信息公开指南', 'guide'],
    ['guide', '残疾人证办事指南', 'service'],
    ['organisation', '某局机构职能', 'agency'],
    ['organisation', '某局领导信息', 'leaders'],
    ['news', '某局2024年部门预算公开', 'budget'],
    ['news', '某局2023年度部门决算', 'budget'],
    ['news', '某局关于批复2024年部门预算的通知', 'other'],
    ['news', '某局行政许可信息公示（3月）', 'permit'],
    ['news', '某局行政处罚信息双公示', 'penalty'],
    ['news', '某市行政处罚裁量基准', 'other'],
    ['list', '政府信息公开', 'catalog'],
    ['list', '通知公告', 'other'],
    ['interpretation', '《某办法》政策解读', 'other'],
  ] as const)('%s: %s', (type, heading, kind) => {
    expect(of(type, { heading }).get(pageKind)).toBe(kind);
  });
});

describe('interpretation', () => {
  const form = (heading: string, body: readonly string[]) => of('interpretation', { heading, body }).get(interpretation).form;
  const long = '这是一段说明文字，讲清为什么要做、怎样做、做到什么程度，群众怎样办理。'.repeat(8);
  test('tells text, pictures, films, questions and press conferences', () => {
    expect(form('《某办法》政策解读', [long])).toBe('text');
    expect(form('一图读懂《某办法》', ['<img src="/1.jpg">'])).toBe('picture');
    expect(form('《某办法》政策解读', ['<img src="/1.jpg">'])).toBe('picture');
    expect(form('《某办法》图文解读', [long])).toBe('text');
    expect(form('视频解读：某办法', [long])).toBe('video');
    expect(form('《某办法》新闻发布会实录', [long])).toBe('conference');
    expect(form('《某办法》政策问答', [long])).toBe('questions');
  });
  test('leaves contacts and links out of its own text', () => {
    const { lines } = of('interpretation', { body: [long, '解读机关：某局　联系电话：0990-1', '相关文件：某办法'] }).get(interpretation);
    expect(lines.map(({ text }) => text)).toEqual([long]);
  });
});

describe('consultationPeriod', () => {
  const period = (body: readonly string[]) => of('consultation', { heading: '关于公开征求某办法意见的公告', body }).get(consultationPeriod);
  test('a range on the page', () => {
    expect(period(['征求意见时间：2024年4月1日至5月6日。'])).toMatchObject({
      from: '2024-04-01',
      to: '2024-05-06',
      days: 35,
      explicit: true,
    });
  });
  test('a deadline counts from the day of publication', () => {
    expect(period(['请于2024年4月11日前反馈意见。'])).toMatchObject({ from: '2024-03-12', to: '2024-04-11', days: 30, explicit: false });
  });
  test('beginning and end in cells of their own', () => {
    const table = '<table><tr><td>开始时间：</td><td>2024-04-01</td><td>结束时间：</td><td>2024-05-06</td></tr></table>';
    expect(period([table, '现征求意见。'])).toMatchObject({ from: '2024-04-01', to: '2024-05-06', days: 35 });
  });
  test('neither the period of the draft nor that of a hearing', () => {
    expect(
      period(['现就某办法征求意见，听证会时间为2024年4月1日至4月2日。', '第一条　本办法自2024年6月1日起施行，有效期五年。']),
    ).toBeNull();
  });
});

describe('decisionTable', () => {
  const tables = (html: string) => readPage(html).get(decisionTable);
  test('rows under headers', () => {
    const [table] = tables(
      '<table><tr><th>序号</th><th>处罚决定书文号</th><th>行政相对人</th></tr><tr><td>1</td><td>甲罚〔2024〕1号</td><td>某店</td></tr><tr><td>2</td><td>甲罚〔2024〕2号</td><td>某厂</td></tr></table>',
    );
    expect(table?.decisions.map((one) => one.map(({ label, value }) => `${label}=${value}`).join(' '))).toEqual([
      '序号=1 处罚决定书文号=甲罚〔2024〕1号 行政相对人=某店',
      '序号=2 处罚决定书文号=甲罚〔2024〕2号 行政相对人=某厂',
    ]);
  });
  test('labels with values, grouped by a cell that spans rows', () => {
    const [table] = tables(
      '<table><tr><td rowspan="2">当事人</td><td>名称</td><td>某店</td></tr><tr><td>代码</td><td>123</td></tr><tr><td colspan="2">处罚决定书文号</td><td>甲罚〔2024〕1号</td></tr></table>',
    );
    expect(table?.labels).toEqual(['当事人名称', '当事人代码', '处罚决定书文号']);
  });
  test('no other table', () => {
    expect(tables('<table><tr><th>序号</th><th>姓名</th><th>成绩</th></tr><tr><td>1</td><td>某某</td><td>90</td></tr></table>')).toEqual(
      [],
    );
  });
});

test('consultationPair sees links in the text, not in a menu', () => {
  const heading = '关于公开征求《某停车管理办法（征求意见稿）》意见的公告';
  const linked = of('consultation', { heading, tail: ['<a href="/1.html">《某停车管理办法》意见采纳情况</a>'] });
  expect(linked.get(consultationPair).toFeedback?.href).toBe('/1.html');
  const other = of('consultation', { heading, tail: ['<a href="/1.html">《某物业收费规定》意见采纳情况</a>'] });
  expect(other.get(consultationPair).toFeedback).toBeNull();
});
