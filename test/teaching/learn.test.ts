import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Site, ValueField } from '../../src/model/site.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Pointed } from '../../src/model/tab.ts';
import { describe as say } from '../../src/teaching/describe.ts';
import { deny, learn } from '../../src/teaching/learn.ts';
import { type Shown, type Template, templates } from './templates.ts';

const DAY = '2024-06-18';
const OPTIONS = { day: DAY, sites: [], pageType: 'policy' as const };

const capture = (html: string, path = '1'): Snapshot =>
  captureHtml(html, { url: `http://www.qinghe.example/zc/${path}.html`, charset: 'utf-8' });

/** A click on the element that says these words, or a selection of just these. */
const pointAt = ({ blocks }: Snapshot, words: string, exact: boolean): Pointed => {
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? 0;
  const end = start + words.length;
  const run = blocks[block]?.runs?.find((one) => one.start <= start && end <= one.end);
  const place = exact ? { block, start, end } : { block, start: run?.start ?? 0, end: run?.end ?? blocks[block]?.text.length ?? 0 };
  return { place, at: start + 1, exact };
};

const taughtSite = (snapshot: Snapshot, field: ValueField, pointed: Pointed): Site => {
  const learned = learn(snapshot, field, pointed, OPTIONS);
  if (isFailure(learned)) throw new Error(`${learned.message}${learned.advice}`);
  return { id: 'learned', name: '青禾县', recognise: { hosts: ['www.qinghe.example'] }, lessons: [learned.lesson] };
};

const read = (html: string, site: Site, field: 'documentNumber' | 'issuer' | 'title') =>
  audit(capture(html, '2'), { ...OPTIONS, sites: [site] }).facts[field];

const SAMPLE: Shown = {
  title: '青禾县关于开展农村集体资产清查的通知',
  number: '青农发〔2023〕41号',
  issuer: '农经站',
  date: '2023-05-06',
  more: [
    ['适用地域', '全县'],
    ['受众', '村居'],
  ],
};

const extra = fc.constantFrom<readonly [string, string]>(
  ['适用地域', '全县'],
  ['受众', '村居'],
  ['篇幅', '三页'],
  ['存放处', '档案馆'],
  ['备注栏', ''],
);
const shown = fc.record({
  title: fc.constantFrom('青禾县关于印发灌溉用水办法的通知', '关于做好秋收工作的意见', '青禾县农业农村局关于公布合作社名录的通知'),
  number: fc
    .tuple(fc.constantFrom('青农发', '青政办', '青水字'), fc.integer({ min: 2010, max: 2024 }), fc.integer({ min: 1, max: 99 }))
    .map(([organ, year, serial]) => `${organ}〔${year}〕${serial}号`),
  issuer: fc.constantFrom('水利股', '种植业股', '办公室', '农机中心'),
  date: fc.constantFrom('2022-01-05', '2023-11-30', '2024-02-29'),
  more: fc.uniqueArray(extra, { maxLength: 4, selector: ([label]) => label }),
});

describe.each(templates.map((template) => [template.name, template] as const))(
  'a lesson taught on one page: %s',
  (_, template: Template) => {
    const snapshot = capture(template.render(SAMPLE));

    test('rests on what lasts', () => {
      const site = taughtSite(snapshot, 'documentNumber', pointAt(snapshot, SAMPLE.number, true));
      expect(site.lessons?.[0]?.relation).toBe(template.relation);
    });

    test.each([true, false])('reads every other page of the template right (selected: %s)', (exact) => {
      const numbers = taughtSite(snapshot, 'documentNumber', pointAt(snapshot, SAMPLE.number, exact));
      const issuers = taughtSite(snapshot, 'issuer', pointAt(snapshot, SAMPLE.issuer, exact));
      fc.assert(
        fc.property(shown, (other) => {
          const html = template.render(other);
          expect(read(html, numbers, 'documentNumber').value).toBe(other.number);
          expect(read(html, issuers, 'issuer').value).toBe(other.issuer);
        }),
        { numRuns: 40 },
      );
    });

    test('finds nothing, and nothing wrong, where the field is empty', () => {
      const numbers = taughtSite(snapshot, 'documentNumber', pointAt(snapshot, SAMPLE.number, true));
      const issuers = taughtSite(snapshot, 'issuer', pointAt(snapshot, SAMPLE.issuer, true));
      fc.assert(
        fc.property(shown, (other) => {
          const number = read(template.render({ ...other, number: '' }), numbers, 'documentNumber');
          expect(number.value).toBeNull();
          if (template.keepsLabel) expect(number.state).toBe('empty');
          if (template.keepsLabel) expect(read(template.render({ ...other, issuer: '' }), issuers, 'issuer').state).toBe('empty');
        }),
        { numRuns: 40 },
      );
    });
  },
);

describe('what was learned is said in words', () => {
  test.each([
    ['table of two columns', '在本站，文号取“公文序列”右边单元格的内容'],
    ['list items with colons', '在本站，文号取“公文序列”后面到下一栏为止的内容'],
    ['byline divided by bars', '在本站，文号取标题下面第 1 行的内容'],
    ['a template’s own class', '在本站，文号取模板里名为“doc-serial”的位置的内容'],
  ])('%s', (name, words) => {
    const template = templates.find((one) => one.name === name);
    const snapshot = capture(template?.render(SAMPLE) ?? '');
    const learned = learn(snapshot, 'documentNumber', pointAt(snapshot, SAMPLE.number, false), OPTIONS);
    expect(isFailure(learned) ? learned.message : say(learned.lesson)).toBe(words);
  });
});

describe('a title that was misread', () => {
  const render = (title: string): string =>
    `<h1>青禾县关于公开水利文件的通知</h1><div class="panel-head"><div class="doc-serial">青政办〔2024〕5号</div><div class="doc-name">${title}</div></div><p>发布日期：2024-04-10</p><div class="content">${'<p>用水单位应当按照约定公示收费项目与标准，接受村民监督。</p>'.repeat(8)}</div>`;
  const snapshot = capture(render('用水户协会章程'));

  test.each([true, false])('is read from the element that was pointed at (selected: %s)', (exact) => {
    const site = taughtSite(snapshot, 'title', pointAt(snapshot, '用水户协会章程', exact));
    expect(audit(snapshot, OPTIONS).facts.title.value).toBe('青禾县关于公开水利文件的通知');
    const other = audit(capture(render('灌区轮灌办法（2024年修订）'), '2'), { ...OPTIONS, sites: [site] });
    expect(other.facts.title.value).toBe('灌区轮灌办法（2024年修订）');
    expect(other.page.title).toBe('灌区轮灌办法（2024年修订）');
  });

  test('stays as it was where the element is missing or empty', () => {
    const site = taughtSite(snapshot, 'title', pointAt(snapshot, '用水户协会章程', true));
    const elsewhere = '<h1>青禾县关于做好秋收工作的通知</h1><div class="content"><p>各村：请抓好落实，确保颗粒归仓。</p></div>';
    expect(read(elsewhere, site, 'title').value).toBe('青禾县关于做好秋收工作的通知');
    expect(read(render(''), site, 'title').value).toBe('青禾县关于公开水利文件的通知');
  });
});

describe('what cannot be learned is said, not guessed', () => {
  test('a number in running text', () => {
    const snapshot = capture(
      `<h1>通知</h1><div class="content"><p>各村：现将有关工作安排如下，请结合青农发〔2021〕3号和青农发〔2022〕4号文件的要求，抓好落实。</p><p>特此通知。</p></div>`,
    );
    const learned = learn(snapshot, 'issuer', pointAt(snapshot, '青农发〔2022〕4号', true), OPTIONS);
    expect(isFailure(learned) && learned.advice).toContain('请只选中发布机构的文字再试');
  });

  test('a place without words', () => {
    const snapshot = capture('<h1>通知</h1><p>内容</p>');
    expect(isFailure(learn(snapshot, 'issuer', { place: { block: 0, start: 1, end: 1 }, at: 1, exact: true }, OPTIONS))).toBe(true);
  });
});

describe('“this page has none”', () => {
  const html =
    '<h1>青禾县关于做好秋收工作的通知</h1><ul><li>编号：青农发〔2021〕3号</li><li>索引号：QH001/2021-0003</li></ul><div class="content"><p>各村：请抓好落实，确保颗粒归仓。</p></div>';

  test('denies a doubtful label for the whole site', () => {
    const snapshot = capture(html);
    const before = audit(snapshot, OPTIONS).facts.documentNumber;
    expect(before.value).toBe('青农发〔2021〕3号');
    const { lesson, reading } = deny(snapshot, 'documentNumber', before, OPTIONS);
    expect(lesson).toEqual({ field: 'documentNumber', relation: 'not-label', label: '编号' });
    expect(reading.state).toBe('absent');
  });

  test('denies a sure label for this page only', () => {
    const snapshot = capture(html);
    const { lesson, reading } = deny(snapshot, 'indexNumber', audit(snapshot, OPTIONS).facts.indexNumber, OPTIONS);
    expect(lesson).toEqual({ field: 'indexNumber', relation: 'nowhere', page: 'http://www.qinghe.example/zc/1.html' });
    expect(reading.state).toBe('absent');
    const site: Site = { id: 'learned', name: '', recognise: { hosts: ['www.qinghe.example'] }, lessons: [lesson] };
    expect(audit(capture(html, '2'), { ...OPTIONS, sites: [site] }).facts.indexNumber.state).toBe('present');
  });
});
