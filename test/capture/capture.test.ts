import { describe, expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

const capture = (html: string): Snapshot => captureHtml(html, { url: 'https://www.example.gov.cn/zwgk/a.html', charset: 'utf-8' });
const texts = (html: string): readonly string[] => capture(html).blocks.map(({ text }) => text);
const shown = (html: string): readonly string[] =>
  capture(html)
    .blocks.filter(({ hidden }) => !hidden)
    .map(({ text }) => text);

describe('text', () => {
  test('is cut at block-level elements and line breaks', () => {
    expect(texts('<p>一<b>二</b>三<br>四</p><div>五<p>六</p>七</div>')).toEqual(['一二三', '四', '五', '六', '七']);
  });
  test('has its ASCII white space folded, across elements, and other blanks kept', () => {
    expect(texts('<p>\n  文\u3000号：\u00a0 <span> 甲 </span>\n <i>\t乙</i> \n</p>')).toEqual(['文\u3000号：\u00a0 甲 乙']);
  });
  test('of white space alone makes no block', () => {
    expect(texts('<p> \n\t</p><p><span> </span></p>')).toEqual([]);
  });
  test('of scripts, styles and comments is not read', () => {
    expect(texts('<p>甲<!-- 乙 --><script>var c = "丙";</script><style>p{}</style><noscript>丁</noscript>戊</p>')).toEqual(['甲戊']);
  });
  test('of sloppy pages is read as a browser reads it', () => {
    expect(texts('甲<p>乙<p>丙<table><tr><td>丁<td>戊</table>')).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });
});

describe('boxes', () => {
  test('are a tree, parents first, with id, class and spans', () => {
    const { boxes } = capture('<table id="t" class="a b"><tr><td colspan="3" rowspan="2">甲</td><td colspan="1">乙</td></tr></table>');
    expect(boxes.map(({ tag, parent }) => [tag, parent])).toEqual([
      ['html', -1],
      ['body', 0],
      ['table', 1],
      ['tbody', 2],
      ['tr', 3],
      ['td', 4],
      ['td', 4],
    ]);
    expect(boxes[2]).toMatchObject({ id: 't', name: 'a b' });
    expect(boxes[5]).toEqual({ tag: 'td', parent: 4, columns: 3, rows: 2 });
    expect(boxes[6]).toEqual({ tag: 'td', parent: 4 });
  });
  test('know that a form control stands in them', () => {
    const { boxes } = capture('<div><input name="q"></div><p><input type="hidden"></p>');
    expect(boxes.find(({ tag }) => tag === 'div')?.control).toBe(true);
    expect(boxes.find(({ tag }) => tag === 'p')?.control).toBeUndefined();
  });
});

describe('runs', () => {
  const runs = (html: string) =>
    capture(html).blocks.map(({ text, runs = [] }) => runs.map(({ tag, start, end }) => [tag, text.slice(start, end)]));

  test('say which characters stand in which inline element, outer before inner', () => {
    expect(runs('<p>甲<a href="x">乙<b>丙</b></a>丁</p>')).toEqual([
      [
        ['a', '乙丙'],
        ['b', '丙'],
      ],
    ]);
  });
  test('go on in the next block when the element does', () => {
    expect(runs('<font>甲<p>乙</p>丙</font>')).toEqual([[['font', '甲']], [['font', '乙']], [['font', '丙']]]);
  });
  test('that hold nothing are dropped, but not those of controls and scripts that write', () => {
    const [block] = capture('<p>甲<b></b><input><script>document.write("乙")</script></p>').blocks;
    expect(block?.runs).toEqual([
      { tag: 'input', start: 1, end: 1 },
      { tag: 'script', source: 'document.write("乙")', start: 1, end: 1 },
    ]);
  });
  test('end where they end around something hidden', () => {
    expect(runs('<p>甲<i>乙<span style="display:none">丙<em>丁</em></span>戊</i>己</p>')).toEqual([
      [['i', '乙戊']],
      [
        ['i', '丙丁'],
        ['span', '丙丁'],
        ['em', '丁'],
      ],
    ]);
  });
});

describe('what visitors do not see', () => {
  test('is marked, and the text around it goes on', () => {
    const { blocks } = capture('<p>甲<span style="display: none">乙</span>丙</p>');
    expect(blocks.map(({ text, hidden = false }) => [text, hidden])).toEqual([
      ['甲丙', false],
      ['乙', true],
    ]);
  });
  test('is told by attribute, inline style, framework class and the page’s own sheets', () => {
    const ways = [
      '<p hidden>甲</p>',
      '<p style="color:red;DISPLAY : none">甲</p>',
      '<p style="visibility:hidden">甲</p>',
      '<p class="x ng-hide">甲</p>',
    ];
    for (const way of ways) expect(shown(`${way}<p>乙</p>`), way).toEqual(['乙']);
    expect(shown('<style>.off, #c { display: none }</style><p class="on off">甲</p><p id="c">丙</p><p>乙</p>')).toEqual(['乙']);
  });
  test('is not guessed from sheets that take it back or depend on the window', () => {
    expect(shown('<style>.a{display:none} .a{display:block}</style><p class="a">甲</p>')).toEqual(['甲']);
    expect(shown('<style>@media print { .a { display: none } }</style><p class="a">甲</p>')).toEqual(['甲']);
    expect(shown('<style>.menu .a { display: none }</style><p class="a">甲</p>')).toEqual(['甲']);
  });
  test('includes everything below it', () => {
    const { boxes, links } = capture('<div style="display:none"><ul><li><a href="a.pdf">甲</a></li></ul></div>');
    expect(boxes.filter(({ hidden }) => hidden).map(({ tag }) => tag)).toEqual(['div', 'ul', 'li']);
    expect(links[0]?.hidden).toBe(true);
  });
});

describe('everything else', () => {
  test('links carry address, text, place and attributes that hold a file', () => {
    const { links, blocks } = capture(
      '<p>附件：<a href="javascript:;" data-url="/f/1.pdf" title="办法" onclick="down(1)">办 法<b>.pdf</b></a></p>',
    );
    expect(links).toEqual([
      {
        href: 'javascript:;',
        text: '办 法.pdf',
        box: 2,
        block: 0,
        start: 3,
        others: { 'data-url': '/f/1.pdf' },
        title: '办法',
        onclick: 'down(1)',
      },
    ]);
    expect(blocks[0]?.text.slice(links[0]?.start)).toBe('办 法.pdf');
  });
  test('elements that open something on a click are links, anchors are not', () => {
    const { links } = capture('<span onclick="downloadFile(3)">下载</span><a name="top">甲</a><div onclick="hide()">乙</div>');
    expect(links.map(({ text }) => text)).toEqual(['下载']);
  });
  test('metas, pictures, frames, linked data, title, base and language', () => {
    const snapshot = capture(`<html lang="zh-CN"><head><title> 通知
      全文 </title><base href="/files/"><meta name="PubDate" content="2024-04-12"><meta charset="utf-8">
      <script type="application/ld+json">{"a":1}</script></head>
      <body><img src="a.png"><img src="b.png" alt=""><iframe src="/frame.html"></iframe></body></html>`);
    expect(snapshot).toMatchObject({
      title: '通知 全文',
      lang: 'zh-CN',
      baseUrl: 'https://www.example.gov.cn/files/',
      metas: [{ name: 'PubDate', content: '2024-04-12' }],
      linkedData: ['{"a":1}'],
    });
    expect(snapshot.images.map(({ src, alt }) => [src, alt])).toEqual([
      ['a.png', undefined],
      ['b.png', ''],
    ]);
    expect(snapshot.frames).toMatchObject([{ tag: 'iframe', src: '/frame.html', read: false }]);
  });
  test('survives JSON', () => {
    const snapshot = capture('<p class="a">甲<b>乙</b></p>');
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});
