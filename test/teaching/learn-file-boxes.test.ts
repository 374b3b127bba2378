import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/model/site.ts';
import { based, item, recommended, sideBar } from './file-pages.ts';
import { names, ONE, refused, TWO, taught } from './taught-files.ts';

describe('boxes of one name', () => {
  const around = (inner: string): string => sideBar(ONE, '').replace('</body>', `<div class="related">${inner}</div></body>`);
  const row = (name: string, href: string): string => `<div class="file-row"><span>${name}</span><a href="${href}">下载</a></div>`;

  test('that are items of one list are learned together', () => {
    const one = around(`<div>${row('收费标准', '/fj/1.pdf')}${row('申请表', '/fj/2.doc')}</div>`);
    const { lesson, about } = taught(one, '收费标准');
    expect(lesson).toEqual({ field: 'attachments', relation: 'box', name: 'file-row' });
    expect(about).toHaveLength(2);
    expect(
      names(around(`<div>${['1', '2', '3'].map((at) => row(`表${at}：各村收支情况`, `/fj/${at}.xls`)).join('')}</div>`), [lesson]),
    ).toHaveLength(3);
  });

  test('in different places are told apart by a box around them', () => {
    const list = (outer: string, files: string): string => `<div class="${outer}"><div><ul class="list-ul">${files}</ul></div></div>`;
    const more = list('more', item('/tj/3.pdf', '节水设备目录'));
    const { lesson } = taught(around(list('fj-box', item('/fj/1.pdf', '名单')) + more), '名单');
    expect(lesson).toEqual({ field: 'attachments', relation: 'box', name: 'list-ul', inside: 'fj-box' });
    expect(names(around(list('fj-box', item('/fj/2.pdf', '名录')) + more), [lesson])).toEqual(['名录']);
    expect(names(around(more), [lesson])).toEqual([]);
  });

  test('that are headed otherwise on another page are not meant', () => {
    const list = (heading: string): string => around(`<h3>${heading}</h3><ul class="list-ul">${item('/fj/1.pdf', '名单')}</ul>`);
    const { lesson } = taught(list('附件下载'), '名单');
    expect(names(list('附件：'), [lesson])).toEqual(['名单']);
    expect(names(list('热门推荐'), [lesson])).toEqual([]);
  });

  test('whose heading was left out are still meant, whatever sentence or organ stands above them', () => {
    const list = (above: string): string =>
      sideBar(ONE, '').replace(
        '</body>',
        `<div class="related"><p>2024年5月</p>${above}<ul class="list-ul">${item('/fj/1.pdf', '名单')}</ul></div></body>`,
      );
    const { lesson } = taught(list('<h3>附件下载</h3>'), '名单');
    expect(lesson).toMatchObject({ called: '附件下载' });
    for (const above of ['', '<p>青禾县人民政府</p>', '<p>联系人王小禾</p>', '<h3>青禾县人民政府</h3>'])
      expect(names(list(above), [lesson])).toEqual(['名单']);
    expect(names(list('<p>猜你喜欢：</p>'), [lesson])).toEqual([]);
  });

  test('are not learned by how they look, nor by an id that counts', () => {
    const one = around(`<div class="att-zone"><div class="clearfix fl mt-10" id="att1">${item('/fj/1.pdf', '名单')}</div></div>`);
    expect(taught(one, '名单').lesson).toMatchObject({ name: 'att-zone' });
  });
});

test('a link whose words run over several lines is found by any of them', () => {
  const one = recommended(ONE, '<li><a href="/up/a.pdf"><div>灌溉用水办法全文</div><div>共三十页</div></a></li>');
  expect(taught(one, '共三十页').lesson).toMatchObject({ name: 'doc-files' });
});

test('an inline element around the whole text is no box of files', () => {
  const text = '<p>用水单位应当按照约定公示收费项目与标准，接受村民监督。</p>'.repeat(8);
  const whole = (files: string): string =>
    `<h1>${ONE}</h1><p>发布日期：2024-05-10</p><div><font class="show-text">${text}<p>${files}</p></font></div>`;
  expect(refused(whole('<a href="/fj/31">灌溉用水办法全文</a>'), '灌溉用水办法全文')).toContain('没能从');
  const lesson: Lesson = { field: 'attachments', relation: 'box', name: 'show-text', every: true };
  expect(names(whole('见<a href="/zcfg/12">原办法</a>'), [lesson])).toEqual([]);
});

describe('boxes that hold too much', () => {
  const every = (name: string): Lesson => ({ field: 'attachments', relation: 'box', name, every: true });
  const short = `<h1>${ONE}</h1><p>发布日期：2024-05-10</p><div class="content"><p>各村：请结合实际抓好落实，按时报送有关情况。</p><p><a href="/fj/31">名册</a></p></div>`;

  test('a short text with its only link', () => {
    expect(refused(short, '名册')).toContain('没能从“名册”学到');
    expect(names(short, [every('content')])).toEqual([]);
  });

  test('the title', () => {
    const titled = `<html><head><title>${TWO}</title></head><body><div class="file-box"><h1>${TWO}</h1><a href="/fj/31">名册</a></div></body></html>`;
    expect(names(titled, [every('file-box')])).toEqual([]);
  });

  const whole = (title: string, above: string, box = 'p'): string =>
    `<html><head><title>${title}</title></head><body><div class="whole"><${box}>${above}</${box}><h1>${title}</h1><p>发布日期：2024-05-10</p>
    <div>${'<p>用水单位应当按照约定公示收费项目与标准，见<a href="/zcfg/12">原办法</a>。</p>'.repeat(6)}</div>
    <div class="recommend"><a href="/tj/1.pdf">节水设备目录</a></div><div class="nav"><a href="/zy.pdf">办事指引</a></div></div></body></html>`;

  test('give files only, and none of their menus and recommendations', () => {
    const one = whole(ONE, '<a href="/up/a.pdf">名单</a>');
    expect(names(one)).toEqual([]);
    const { lesson } = taught(one, '名单');
    expect(lesson).toEqual({ field: 'attachments', relation: 'box', name: 'whole' });
    expect(names(whole(TWO, '<a href="/up/b.pdf">名录</a>　<a href="/zc/jd.html">解读</a>'), [lesson])).toEqual(['名录']);
  });

  test('yield to a small one, though its id counts', () => {
    const one = whole(ONE, '<a href="/up/a.pdf">名单</a>', 'div').replace('<div><a', '<div id="fj3"><a');
    expect(taught(one, '名单').lesson).toMatchObject({ name: 'fj3' });
  });
});

const file = fc.record({
  text: fc.constantFrom('名录', '申报表', '汇总表', '办法全文', '收费标准', '联系方式'),
  address: fc.constantFrom('/up/1.pdf', 'b/2.docx', '../3.xls', '/download?id=4', '/sys/attach/5', 'a.jsp?filename=6.wps'),
});
const page = fc.constantFrom('/zc/jd.html', '/zwgk/', '#', 'javascript:void(0)', 'mailto:a@qinghe.example', 'https://www.qinghe.example');

test.each([
  ['in the side bar', sideBar],
  ['among recommendations', recommended],
  ['under a base', based],
])('whatever another page puts into the box, its files are read, and nothing else: %s', (_, render) => {
  const { lesson } = taught(render(ONE, item('/up/a.pdf', '名单')), '名单');
  const files = fc.uniqueArray(file, { maxLength: 6, selector: ({ address }) => address });
  fc.assert(
    fc.property(files, fc.array(page, { maxLength: 4 }), (offered, others) => {
      const wanted = offered.map((one, at) => ({ ...one, text: `${one.text}第${at + 1}册` }));
      const links = [...wanted.map(({ address, text }) => item(address, text)), ...others.map((address) => item(address, '相关网页'))];
      expect(names(render(TWO, links.join('')), [lesson])).toEqual(wanted.map(({ text }) => text));
    }),
    { numRuns: 60 },
  );
});
