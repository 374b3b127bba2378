import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeFrame } from '../../src/capture/merge-frame.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { storedPages } from '../stored-pages.ts';

const DAY = '2024-06-18';
const FRAMED = new URL('../pages/frame-body/', import.meta.url);
const URL_OF_PAGE = 'http://www.chenghu.example/gk/1073.html';

const read = (file: string, url: string): Snapshot => captureHtml(readFileSync(new URL(file, FRAMED), 'utf8'), { url, charset: 'utf-8' });

test('a frame read by itself and merged is the page as if it had been read in one walk', () => {
  const page = read('page.html', URL_OF_PAGE);
  const inner = read('frame.html', 'http://www.chenghu.example/gk/content_18.html');
  const inOne = storedPages()
    .find(({ name }) => name === 'frame-body')
    ?.snapshot();
  const merged = mergeFrame(page, 0, inner);
  expect(merged.boxes).toEqual(inOne?.boxes);
  expect(merged.blocks).toEqual(inOne?.blocks);
  expect(merged.frames).toEqual(inOne?.frames);
  expect(merged.links.map(({ box, block, start, text }) => [box, block, start, text])).toEqual(
    inOne?.links.map(({ box, block, start, text }) => [box, block, start, text]),
  );
  expect(merged.elements).toBe(inOne?.elements);
});

describe('merging', () => {
  const page = captureHtml(
    '<p>前<a href="a.html">甲</a></p><div>旁<iframe src="http://other.example/x/1.html"></iframe><a href="b.html">乙</a></div><ul><li>后</li></ul>',
    { url: 'http://one.example/1.html', charset: 'utf-8' },
  );
  const inner = captureHtml(
    '<div><p>内文</p><a href="files/c.pdf">丙</a><img src="/d.png"><iframe src="//third.example/2.html"></iframe></div>',
    {
      url: 'http://other.example/x/1.html',
      charset: 'utf-8',
    },
  );
  const merged = mergeFrame(page, 0, inner);

  test('keeps the order of the page and every reference', () => {
    expect(merged.blocks.map(({ text }) => text)).toEqual(['前甲', '旁', '内文', '丙', '乙', '后']);
    for (const link of merged.links) expect(merged.blocks[link.block]?.text.slice(link.start)).toContain(link.text);
    for (const [box, { parent }] of merged.boxes.entries()) expect(parent).toBeLessThan(box);
    expect(merged.boxes[merged.blocks.find(({ text }) => text === '后')?.box ?? -1]?.tag).toBe('li');
  });

  test('takes the addresses of the frame from its own site', () => {
    expect(merged.links.map(({ href }) => href)).toEqual(['a.html', 'http://other.example/x/files/c.pdf', 'b.html']);
    expect(merged.images.map(({ src }) => src)).toEqual(['http://other.example/d.png']);
    expect(merged.frames.map(({ src, read: isRead }) => [src, isRead])).toEqual([
      ['http://other.example/x/1.html', true],
      ['//third.example/2.html', false],
    ]);
  });

  test('does nothing twice, and nothing to a frame that is not there', () => {
    expect(mergeFrame(merged, 0, inner)).toBe(merged);
    expect(mergeFrame(page, 7, inner)).toBe(page);
  });
});

describe('the text in another site’s frame', () => {
  const html = readFileSync(new URL('page.html', FRAMED), 'utf8').replace(
    'src="content_18.html" width="100%"',
    'src="https://text.other.example/content_18.html" width="800" height="900"',
  );
  const page = captureHtml(html, { url: URL_OF_PAGE, charset: 'utf-8' });
  const report = audit(page, { day: DAY, pageType: 'policy' });

  test('is said to be there, with its address and size', () => {
    expect(report.page.foreignBody).toEqual({
      url: 'https://text.other.example/content_18.html',
      host: 'text.other.example',
      width: 800,
      height: 900,
    });
  });

  test('makes what depends on it not assessable, and nothing missing', () => {
    const unseen = report.checks.filter(({ outcome }) => outcome === 'not-assessable');
    expect(unseen.filter(({ reason }) => reason === '正文在另一网站的嵌入页面里，未取得授权，未作判断').length).toBeGreaterThan(1);
    // The invented site has an invented domain and filing number.
    expect(report.findings.filter(({ outcome, rule }) => outcome === 'fail' && !rule.startsWith('site/'))).toEqual([]);
  });

  test('is read like the page’s own once it was captured', () => {
    const merged = mergeFrame(page, 0, read('frame.html', 'https://text.other.example/content_18.html'));
    const after = audit(merged, { day: DAY });
    expect(after.page.foreignBody).toBeUndefined();
    expect(after.facts.issueDate.value).toBe('2022-04-19');
    expect(after.facts.attachments.value?.[0]?.url).toBe('https://text.other.example/files/jcb.xlsx');
    expect(after.checks.some(({ reason }) => reason?.includes('未取得授权'))).toBe(false);
  });

  test.each([
    ['a counter', 'width="30" height="20"'],
    ['a hidden frame', 'style="display:none" width="800" height="900"'],
  ])('is not %s', (_, attributes) => {
    const small = html.replace('width="800" height="900"', attributes);
    expect(audit(captureHtml(small, { url: URL_OF_PAGE, charset: 'utf-8' }), { day: DAY }).page.foreignBody).toBeUndefined();
  });

  test('is not asked for where the page has its own text', () => {
    const full = html.replace('</h1>', `</h1><p>${'现就有关事项通知如下，请认真贯彻落实。'.repeat(8)}</p>`);
    expect(audit(captureHtml(full, { url: URL_OF_PAGE, charset: 'utf-8' }), { day: DAY }).page.foreignBody).toBeUndefined();
  });
});
