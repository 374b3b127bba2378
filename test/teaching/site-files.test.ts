import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import { parseSiteFile, SITE_FILE_CAP } from '../../src/model/site.schema.ts';
import type { Lesson, Site } from '../../src/model/site.ts';
import { sites as known } from '../../src/sites/all.ts';
import { siteFile, withLesson, withoutLesson, withSites } from '../../src/teaching/learned-sites.ts';

const HOST = 'www.qinghe.example';
const right: Lesson = { field: 'documentNumber', relation: 'right', label: '公文序列' };
const line: Lesson = { field: 'issuer', relation: 'byline', line: 1, piece: 1 };
const box: Lesson = { field: 'attachments', relation: 'box', name: 'fj-list', inside: 'fj-wrap', every: true, called: '附件下载' };
const nowhere: Lesson = { field: 'validity', relation: 'nowhere', page: 'http://www.qinghe.example/1.html' };

describe('lessons of a site', () => {
  const taught = withLesson(withLesson([], HOST, '青禾县', right), HOST, '青禾县', line);

  test('are kept in one site a host, the newest first', () => {
    expect(taught).toEqual([{ id: `learned-${HOST}`, name: '青禾县', recognise: { hosts: [HOST] }, lessons: [line, right] }]);
  });

  test('of the same subject take each other’s place', () => {
    const again: Lesson = { ...right, relation: 'line' };
    expect(withLesson(taught, HOST, '青禾县', again)[0]?.lessons).toEqual([again, line]);
  });

  test('of one box contradict each other; of boxes of one name in different places they do not', () => {
    const not: Lesson = { field: 'attachments', relation: 'not-box', name: 'fj-list', inside: 'fj-wrap' };
    const other: Lesson = { field: 'attachments', relation: 'box', name: 'fj-list', inside: 'side' };
    const sites = [box, other, not].reduce<readonly Site[]>((before, one) => withLesson(before, HOST, '青禾县', one), []);
    expect(sites[0]?.lessons).toEqual([not, other]);
  });

  test('can be taken away one by one, the last with its site', () => {
    const id = `learned-${HOST}`;
    expect(withoutLesson(taught, id, 0)[0]?.lessons).toEqual([right]);
    expect(withoutLesson(withoutLesson(taught, id, 0), id, 0)).toEqual([]);
  });

  test('of a file come before those already here', () => {
    const other: Lesson = { field: 'issueDate', relation: 'closing', line: 1 };
    const joined = withSites(taught, [{ id: `learned-${HOST}`, name: '青禾县人民政府', recognise: { hosts: [HOST] }, lessons: [other] }]);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.name).toBe('青禾县人民政府');
    expect(joined[0]?.lessons).toEqual([other, line, right]);
  });
});

describe('a file of sites', () => {
  test('is read back as it was written, without what was said of single pages', () => {
    const taught = withLesson(withLesson([], HOST, '青禾县', right), HOST, '青禾县', nowhere);
    expect(parseSiteFile(siteFile(taught))).toEqual([{ ...taught[0], lessons: [right] }]);
  });

  test('hands on boxes of attachments', () => {
    const taught = withLesson(withLesson([], HOST, '青禾县', right), HOST, '青禾县', box);
    expect(parseSiteFile(siteFile(taught))).toEqual(taught);
  });

  test('of before attachments could be taught is read as it was', () => {
    const old = `{"schema":"disclosure-lens/sites","version":1,"sites":[{"id":"learned-${HOST}","name":"青禾县","recognise":{"hosts":["${HOST}"]},
      "lessons":[{"field":"documentNumber","relation":"right","label":"公文序列"},{"field":"issuer","relation":"byline","line":1,"piece":1},
      {"field":"title","relation":"class","name":"doc-name","inside":"head"},{"field":"issuer","relation":"not-label","label":"来源"}]}]}`;
    const read = parseSiteFile(old);
    expect(isFailure(read) ? read.message : read[0]?.lessons).toEqual([
      right,
      line,
      { field: 'title', relation: 'class', name: 'doc-name', inside: 'head' },
      { field: 'issuer', relation: 'not-label', label: '来源' },
    ]);
  });

  test('may hold everything our own site files say', () => {
    const read = parseSiteFile(siteFile(known));
    expect(isFailure(read) ? read.message : read.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  });

  const wrap = (site: unknown): string => JSON.stringify({ schema: 'disclosure-lens/sites', version: 1, sites: [site] });
  const good = { id: 'learned-a.example', name: '甲', recognise: { hosts: ['a.example'] }, lessons: [right] };

  test.each([
    ['文件内容不是 JSON，读不了。', '<html>'],
    ['这不是公开镜的站点文件。', '{"schema":"disclosure-lens/report","version":1}'],
    ['这不是公开镜的站点文件。', 'null'],
    ['文件太大，不像是站点文件。', ' '.repeat(SITE_FILE_CAP + 1)],
    ['站点文件第 1 个站点的识别特征不符合要求，没有导入任何内容。', wrap({ ...good, recognise: {} })],
    ['站点文件第 1 个站点的识别特征不符合要求，没有导入任何内容。', wrap({ ...good, recognise: { classes: ['x'] } })],
    [
      '站点文件第 1 个站点的学到的规则（第 1 条）不符合要求，没有导入任何内容。',
      wrap({ ...good, lessons: [{ field: 'password', relation: 'line', label: '口令' }] }),
    ],
    ['站点文件第 1 个站点的名称不符合要求，没有导入任何内容。', wrap({ ...good, name: '甲\u202e乙' })],
    ['站点文件第 1 个站点的编号不符合要求，没有导入任何内容。', wrap({ ...good, id: '../../etc' })],
  ])('that is none is refused: %s', (message, text) => {
    const read = parseSiteFile(text);
    expect(isFailure(read) && read.message).toBe(message);
  });

  test.each([
    ['a name of one character', { ...box, name: 'x' }],
    ['a name that turns the direction of writing', { ...box, name: 'fj\u202elist' }],
    ['a name of two lines', { ...box, name: 'fj\nlist' }],
    ['a long name', { ...box, name: 'x'.repeat(121) }],
    ['a name that is none', { ...box, name: { toString: 'fj' } }],
    ['a long heading', { ...box, called: '附件'.repeat(20) }],
    ['another field', { ...box, field: 'issuer' }],
    ['not every, but some', { ...box, every: 'yes' }],
    ['another relation', { ...box, relation: 'selector' }],
  ])('with a box that is hostile or wrong is refused whole: %s', (_, lesson) => {
    const read = parseSiteFile(wrap({ ...good, lessons: [right, lesson] }));
    expect(isFailure(read) && read.message).toBe('站点文件第 1 个站点的学到的规则（第 2 条）不符合要求，没有导入任何内容。');
  });

  test('never brings in more than it may say', () => {
    const read = parseSiteFile(
      `{"schema":"disclosure-lens/sites","version":1,"sites":[{"id":"learned-a.example","name":"甲","recognise":{"hosts":["a.example"]},"__proto__":{"body":["x"]},"run":"alert(1)","labels":{"__proto__":"none"}}]}`,
    );
    const [site] = isFailure(read) ? [] : read;
    expect(Object.keys(site ?? {})).not.toContain('run');
    expect(site?.body).toBeUndefined();
    expect(Object.getPrototypeOf(site?.labels ?? {})).toBe(Object.prototype);
  });

  test('of any content answers with sites or a sentence, never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = parseSiteFile(wrap(value));
        expect(isFailure(read) || Array.isArray(read)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
