import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../../scripts/documents/open.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { compareVersions } from '../../src/compare/compare-versions.ts';
import type { Comparison, Difference } from '../../src/compare/comparison.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

const page = (body: string): Snapshot => captureHtml(`<html><body>${body}</body></html>`, { url: '', charset: 'utf-8' });

/** A document of paragraphs; one that begins with `|` is the row of a table. */
const file = (...paragraphs: readonly string[]): Snapshot => ({
  ...page(
    paragraphs
      .map((text) =>
        text.startsWith('|')
          ? `<table><tr>${text
              .slice(1)
              .split('|')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr></table>`
          : `<p>${text}</p>`,
      )
      .join(''),
  ),
  source: 'docx',
});

const TEXT = [
  '云溪市财政局关于发放补助的通知',
  '云财发〔2024〕15号',
  '各乡镇人民政府，市直各单位：',
  '经研究，决定于2024年5月30日前发放补助资金1350.5万元，覆盖12个乡镇、356户居民。',
  '请市民政局认真组织实施，确保按期完成，不得拖延。',
  '|序号|单位|金额',
  '|1|松江镇|25.5万元',
  '本通知自印发之日起施行，有效期三年，由市财政局负责解释。',
  '云溪市财政局',
  '2024年5月20日',
];

const compare = (one: Snapshot, other: Snapshot): Comparison => {
  const [comparison] = compareVersions([
    { name: '网页', snapshot: one },
    { name: 'Word 版', snapshot: other },
  ]);
  if (comparison === undefined) throw new Error('nothing was compared');
  return comparison;
};

const only = (from: string, to: string): Difference => {
  const changed = TEXT.map((text) => text.replace(from, to)).filter((text) => text !== '');
  const { differences } = compare(file(...TEXT), file(...changed));
  expect(differences, `${from} → ${to}`).toHaveLength(1);
  const [difference] = differences;
  if (difference === undefined) throw new Error('no difference');
  return difference;
};

describe('a difference is called what it is', () => {
  test.each([
    ['356户', '365户', 'number', 'error'],
    ['12个', '2个', 'number', 'error'],
    ['2024年5月30日', '2024年6月30日', 'date', 'error'],
    ['2024年5月20日', '2025年5月20日', 'date', 'error'],
    ['1350.5万元', '1350.5亿元', 'amount', 'error'],
    ['1350.5万元', '13505万元', 'amount', 'error'],
    ['25.5万元', '52.5万元', 'amount', 'error'],
    ['〔2024〕15号', '〔2024〕51号', 'document-number', 'error'],
    ['云财发', '云政发', 'document-number', 'error'],
    ['请市民政局', '请市教育局', 'organisation', 'error'],
    ['认真组织', '抓好组织', 'wording', 'warning'],
    ['实施，确保', '实施；确保', 'punctuation', 'notice'],
    ['不得拖延。', '不得拖延', 'punctuation', 'notice'],
    ['三年', '五年', 'number', 'error'],
  ])('%s → %s', (from, to, kind, weight) => {
    expect(only(from, to)).toMatchObject({ kind, weight });
  });

  test('text that only one version has', () => {
    expect(only('请市民政局认真组织实施，确保按期完成，不得拖延。', '').kind).toBe('missing-paragraph');
    const { differences } = compare(file(...TEXT.filter((text) => !text.startsWith('请市'))), file(...TEXT));
    expect(differences.map(({ kind }) => kind)).toEqual(['extra-paragraph']);
  });

  test('a row of a table, a signature', () => {
    expect(only('|1|松江镇|25.5万元', '').kind).toBe('table');
    const unsigned = compare(file(...TEXT), file(...TEXT.slice(0, -2)));
    expect(unsigned.differences.map(({ kind }) => kind)).toEqual(['signature']);
  });

  test('a list number that automatic numbering did not leave in the text', () => {
    const { differences } = compare(file(...TEXT, '一、加强领导，落实责任。'), file(...TEXT, '加强领导，落实责任。'));
    expect(differences).toMatchObject([{ kind: 'numbering', weight: 'notice' }]);
  });

  test('text that stands elsewhere', () => {
    const moved = [...TEXT.slice(0, 4), ...TEXT.slice(5, 8), TEXT[4] ?? '', ...TEXT.slice(8)];
    expect(compare(file(...TEXT), file(...moved)).differences.map(({ kind }) => kind)).toEqual(['order']);
  });
});

describe('what is no difference', () => {
  test.each([
    ['full width and blanks', (text: string) => text.replace('2024年5月30日', '２０２４ 年 5 月 30 日').replace('，', ', ')],
    ['dashes and quotation marks', (text: string) => text.replace('“', '"')],
    ['blanks between letters', (text: string) => [...text].join(' ')],
    ['radicals for characters', (text: string) => text.replaceAll('民', '⺠')],
  ])('%s', (_name, change) => {
    const spaced = file(...TEXT.map((text) => (text.startsWith('|') ? text : change(text))));
    expect(compare(file(...TEXT), spaced)).toMatchObject({ differences: [], similarity: 1 });
  });

  test('paragraphs cut where a page ends', () => {
    const cut = TEXT.flatMap((text) => (text.length > 25 ? [text.slice(0, 17), text.slice(17)] : [text]));
    expect(compare(file(...TEXT), file(...cut)).differences).toEqual([]);
  });

  test('hyphens of typesetting', () => {
    expect(compare(file(...TEXT, 'information disclosure'), file(...TEXT, 'infor-mation disclosure')).differences).toEqual([]);
  });

  test('the same day in another way of writing weighs little', () => {
    expect(only('2024年5月20日', '2024-05-20')).toMatchObject({ kind: 'wording', weight: 'notice' });
  });
});

describe('what surrounds the text of a page', () => {
  const body = TEXT.filter((text) => !text.startsWith('|')).map((text) => `<p>${text}</p>`);
  const word = file(...TEXT.filter((text) => !text.startsWith('|')));
  const around = (inner: readonly string[]): Snapshot =>
    page(`<div><a href="/">首页</a><a href="/zw">政务公开</a></div><table><tr><td>索引号</td><td>0028-2024-15</td></tr><tr><td>发布日期</td><td>2024-05-21</td></tr></table>
<div><h1>${TEXT[0]}</h1><p>发布时间：2024-05-21 09:30　来源：市财政局　浏览次数：1250次</p><div id="zoom">${inner.join('')}<p><a href="1.docx">附件：通知.docx</a></p><p>【打印本页】【关闭】</p></div></div>
<div>主办：云溪市财政局　备案号12345号　电话0571-12345678</div>`);

  test('is left alone', () => {
    expect(compare(around(body), word)).toMatchObject({ differences: [], similarity: 1 });
  });

  test('and what the Word file lacks of the text itself is not', () => {
    const missing = compare(around(body), file(...TEXT.filter((text) => !text.startsWith('|') && !text.startsWith('请市'))));
    expect(missing.differences.map(({ kind }) => kind)).toEqual(['missing-paragraph']);
    const unsigned = compare(around(body), file(...TEXT.filter((text) => !text.startsWith('|')).slice(0, -2)));
    expect(unsigned.differences.map(({ kind }) => kind)).toEqual(['signature']);
  });

  test('nor what the page lacks', () => {
    expect(compare(around(body.slice(0, -1)), word).differences.map(({ kind }) => kind)).toEqual(['signature']);
  });
});

describe('places and quotes', () => {
  test('the differing characters are marked in both, and found again in both', () => {
    const { one, other } = only('356户', '365户');
    for (const side of [one, other]) {
      const [range] = side.changed;
      expect(side.quote.slice(range?.start, range?.end)).toBe(side.text);
    }
    expect([one.text, other.text]).toEqual(['56', '65']);
    const [place] = one.places;
    expect(TEXT[3]?.slice(place?.start, place?.end)).toBe('56');
  });

  test('where text is missing the point is told', () => {
    const { one, other } = only('，不得拖延', '');
    expect(one.text).toBe('，不得拖延');
    expect(other).toMatchObject({ text: '', places: [{ block: 4 }] });
    expect(other.changed).toHaveLength(1);
    expect(other.quote).toContain('确保按期完成');
  });
});

describe('versions as a whole', () => {
  test('three make three pairs', async () => {
    const names = ['versions/sample-3.html', 'versions/sample-3.docx', 'versions/sample-3.pdf'];
    const versions = await Promise.all(names.map(async (name) => ({ name, snapshot: await snapshotOf(name) })));
    const comparisons = compareVersions(versions);
    expect(comparisons.map(({ one, other }) => [one, other])).toEqual([
      [names[0], names[1]],
      [names[0], names[2]],
      [names[1], names[2]],
    ]);
    expect(comparisons.flatMap(({ differences }) => differences)).toEqual([]);
  });

  test('two documents that have nothing to do with each other are said to be unrelated', async () => {
    const comparison = compare(
      file(...TEXT),
      file('招聘公告', '现面向社会公开招聘教师八名，报名时间另行通知。', '有意者请携带学历证书原件到校报名。'),
    );
    expect(comparison).toMatchObject({ unrelated: true, differences: [] });
  });

  test('a version without text is not compared', () => {
    expect(compare(file(...TEXT), { ...file(), source: 'pdf' })).toMatchObject({ empty: true, differences: [] });
  });

  test('running heads that one format repeats and another shows once are no text', async () => {
    const withHead: Snapshot = { ...file(...TEXT), source: 'docx' };
    const head = page(
      `<header>云溪市人民政府公报</header>${TEXT.filter((text) => !text.startsWith('|'))
        .map((text) => `<p>${text}</p>`)
        .join('')}`,
    );
    const shown = file('云溪市人民政府公报', ...TEXT.filter((text) => !text.startsWith('|')));
    expect(compare({ ...head, source: 'docx' }, shown).differences).toEqual([]);
    expect(withHead.blocks.length).toBeGreaterThan(0);
  });
});
