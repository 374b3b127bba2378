import { describe, expect, test } from 'vitest';
import { addressesOf, addressesOfText } from '../../src/batch/address-rows.ts';
import { readList } from '../../src/batch/read-list.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { isFailure } from '../../src/model/failure.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { sites } from '../../src/sites/all.ts';

const read = (source: string, url = 'http://www.a.test/zwgk/tzgg/') =>
  readList({ snapshot: captureHtml(source, { url, charset: 'utf-8' }), source }, { day: '2026-11-20', sites });

const row = (number: number, day: string, href = `./t${number}.html`): string =>
  `<li><a href="${href}" title="关于做好第${number}号事项的通知">关于做好第${number}号事项的通知</a><span>${day}</span></li>`;
const page = (items: string, rest = ''): string =>
  `<html><body><div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 通知公告</div>
   <ul class="list">${items}</ul>${rest}</body></html>`;

describe('entries of a list', () => {
  test('title, day and address; the column as the page gives it; other sites apart', () => {
    const reading = read(
      page(
        row(1, '2026-03-05') +
          row(2, '[11-19]') +
          row(3, '2026-01-12', '/zwgk/202601/t20260112_33.html') +
          row(4, '2026-02-01', 'http://www.b.test/x.html'),
      ),
    );
    expect(reading.column).toEqual(['政务公开', '通知公告']);
    expect(reading.items.map(({ url, listedOn }) => [url, listedOn])).toEqual([
      ['http://www.a.test/zwgk/tzgg/t1.html', '2026-03-05'],
      ['http://www.a.test/zwgk/tzgg/t2.html', '2026-11-19'],
      ['http://www.a.test/zwgk/202601/t20260112_33.html', '2026-01-12'],
    ]);
    expect(reading.items[0]?.title).toBe('关于做好第1号事项的通知');
    expect(reading.offSite.map(({ url }) => url)).toEqual(['http://www.b.test/x.html']);
  });
  test('links without days are entries where no list has days', () => {
    const reading = read(page(row(1, '') + row(2, '') + row(3, '')));
    expect(reading.items).toHaveLength(3);
  });
  test('links of a menu are no entries, whatever their length', () => {
    const menu =
      '<div class="box"><a href="/zt/hbdc/">环境保护督察整改专栏信息</a><a href="/zt/ysbh/">饮用水水源地保护专项行动</a><a href="/zt/ndgz/">政府网站年度工作报表公示</a></div>';
    expect(read(page('', menu)).items).toEqual([]);
    expect(read(page(row(1, '2026-01-02'), menu)).items).toHaveLength(1);
  });
  test('a way written with arrows', () => {
    const way = '<div class="pos">您的位置：首页->政府文件->近期公开</div>';
    expect(read(`<html><body>${way}<ul>${row(1, '2026-01-02')}</ul></body></html>`).column).toEqual(['政府文件', '近期公开']);
  });
  test("a site's map leads to its columns", () => {
    const map =
      '<html><head><title>网站地图</title></head><body><div><a href="/zwgk/">政务公开</a> <a href="/bsfw/index.html">办事服务</a> <a href="/a/1.html">某篇文章</a></div></body></html>';
    expect(read(map, 'http://www.a.test/map/').columns.map(({ name }) => name)).toEqual(['政务公开', '办事服务']);
  });
  test('a data store of the page', () => {
    const record = (number: number): string =>
      `<record><![CDATA[${row(number, '2026-05-06', `/art/2026/5/6/art_7_${number}.html`)}]]></record>`;
    const reading = read(
      page(
        '',
        `<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=2&amp;columnid=7"></a>]]></nextgroup><recordset>${record(1)}${record(2)}${record(3)}</recordset></datastore></script>`,
      ),
    );
    expect(reading.items.map(({ url }) => url)).toEqual([1, 2, 3].map((number) => `http://www.a.test/art/2026/5/6/art_7_${number}.html`));
    expect(reading.following).toEqual(['http://www.a.test/module/web/jpage/dataproxy.jsp?page=2&columnid=7']);
  });
  test('a site map', () => {
    const reading = read(
      '<?xml version="1.0"?><urlset><url><loc>http://www.a.test/zwgk/1.html?a=1&amp;b=2</loc><lastmod>2026-01-02T00:00:00Z</lastmod></url><url><loc>http://evil.test/2</loc></url></urlset>',
      'http://www.a.test/sitemap.xml',
    );
    expect(reading.items).toEqual([
      { url: 'http://www.a.test/zwgk/1.html?a=1&b=2', title: '', listedOn: '2026-01-02', column: ['/zwgk/'] },
    ]);
    expect(reading.offSite).toHaveLength(1);
  });
});

describe('pages that follow', () => {
  const items = row(1, '2026-01-01') + row(2, '2026-01-01') + row(3, '2026-01-01');
  const following = (rest: string, url?: string): readonly string[] =>
    read(page(items, rest), url).following.map((one) => one.replace('http://www.a.test', ''));

  test.each([
    ['next link', '<div><a href="index_2.html">下一页</a></div>', ['/zwgk/tzgg/index_2.html']],
    [
      'numbers',
      '<div class="pages">1 <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">&gt;</a></div>',
      ['/zwgk/tzgg/?page=2', '/zwgk/tzgg/?page=3'],
    ],
    ['onclick', '<div><a href="#" onclick="location.href=\'list_2.shtml\'">下一页</a></div>', ['/zwgk/tzgg/list_2.shtml']],
    [
      'script',
      '<script>createPageHTML(4, 0, "index", "html");</script>',
      ['/zwgk/tzgg/index_1.html', '/zwgk/tzgg/index_2.html', '/zwgk/tzgg/index_3.html'],
    ],
    [
      'script with a box',
      "<script>createPageHTML('page_div',3, 1,'zwgklist','shtml',200)</script>",
      ['/zwgk/tzgg/zwgklist_2.shtml', '/zwgk/tzgg/zwgklist_3.shtml'],
    ],
    [
      'script with an object',
      "<script>Pager({size:3, current:0, prefix:'list',suffix:'html'});</script>",
      ['/zwgk/tzgg/list_1.html', '/zwgk/tzgg/list_2.html'],
    ],
    ['a pager that was commented out', '<!-- <script>createPageHTML(4, 0, "index", "html");</script> -->', []],
    ['a calendar is no pager', '<table><tr><td><a href="/d/1">1</a></td><td><a href="/d/2">2</a></td></tr></table>', []],
    ['other sites are not followed', '<div><a href="http://www.b.test/2.html">下一页</a></div>', []],
  ])('%s', (_, rest, expected) => expect(following(rest)).toEqual(expected));

  test('a count in a script', () => {
    expect(following('<script>var countPage = 3;var currentPage = 1;</script>', 'http://www.a.test/zwgk/tzgg/index_1.html')).toEqual([
      '/zwgk/tzgg/index_2.html',
    ]);
  });
  test('hostile scripts are read in no time', () => {
    const started = performance.now();
    following(`<script>${'createPageHTML(1, '.repeat(50_000)}${'{name:"'.repeat(50_000)}</script>`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('columns of the tree beside the list, from links and from scripts', () => {
  const tree =
    '<div class="left-menu"><ul><li><a href="/zwgk/zcwj/">政策文件</a></li><li><a href="/zwgk/czxx/index.html">财政信息</a></li><li><a href="http://b.test/">别站</a></li></ul></div>';
  const script = '<script>var zNodes=[{id:1,pId:0,name:"人事信息",url:"/zwgk/rsxx/"}];</script>';
  expect(read(page(row(1, '2026-01-01'), tree + script)).columns).toEqual([
    { name: '政策文件', url: 'http://www.a.test/zwgk/zcwj/' },
    { name: '财政信息', url: 'http://www.a.test/zwgk/czxx/index.html' },
    { name: '人事信息', url: 'http://www.a.test/zwgk/rsxx/' },
  ]);
});

describe('a list of addresses', () => {
  test('pasted text', () => {
    const seeds = addressesOfText('关于防汛的通知 http://a.test/1.html#top\nhttp://a.test/1.html\n2、http://a.test/2.html，请核对');
    expect(seeds.map(({ url, title }) => [url, title])).toEqual([
      ['http://a.test/1.html', '关于防汛的通知'],
      ['http://a.test/2.html', '请核对'],
    ]);
    expect(seeds).toHaveLength(2);
  });
  test('a table with headings, cells missing', async () => {
    const csv =
      '序号,栏目,标题,链接,日期\n1,政务公开>通知,关于甲的通知,http://a.test/1.html,2026-01-02\n2,,关于乙的通知,http://a.test/2.html,\n';
    const reading = await readDocument(new TextEncoder().encode(csv), {
      name: '清单.csv',
      resources: { loadCMap: async () => new Uint8Array() },
    });
    if (isFailure(reading)) throw new Error(reading.message);
    expect(addressesOf(reading.snapshot)).toEqual([
      { kind: 'page', url: 'http://a.test/1.html', title: '关于甲的通知', listedOn: '2026-01-02', column: ['政务公开', '通知'] },
      { kind: 'page', url: 'http://a.test/2.html', title: '关于乙的通知', listedOn: '', column: [] },
    ]);
  });
});
