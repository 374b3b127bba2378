import { describe, expect, test } from 'vitest';
import { contentSource } from '../../src/facts/content-source.ts';
import { publishDate } from '../../src/facts/publish-date.ts';
import { title } from '../../src/facts/title.ts';
import { validity } from '../../src/facts/validity.ts';
import { NOTICE, readPage } from './read-page.ts';

const H = '<h1>岚山县召开夏粮收购工作会议</h1>';
const news = (line: string) => readPage(`<div>${H}<div class="ly">${line}</div>${NOTICE}</div>`);

describe('lines of date and source', () => {
  test.each([
    ['来源：县粮食局 2024-05-30 10:12 浏览量：12', '县粮食局'],
    ['来源：县粮食局  编辑：李某  2024-05-30', '县粮食局'],
    ['来源：中国政府网　2024年05月30日　字体：大 中 小', '中国政府网'],
    ['来源：县粮食局 已浏览 33 次 发布日期:2024.05.30', '县粮食局'],
    ['<span>来源：</span><span>新华社</span><span>2024-05-30</span>', '新华社'],
    ['（2024-05-30 来源：县粮食局）', '县粮食局'],
    ['来源：县粮食局（岚山）　2024-05-30', '县粮食局'],
    ['来源：县粮食局　浏览字号：<a>大</a><a>中</a>　2024年5月30日 08:20', '县粮食局'],
    ['消息来源：县粮食局　发布时间：2024-05-30', '县粮食局'],
    ['<em>时间发布：2024-05-30</em><em>来源：县粮食局 下载 收藏</em>', '县粮食局'],
  ])('%s', (line, source) => {
    const given = news(line);
    expect(given.get(contentSource).value).toBe(source);
    expect(given.get(publishDate).value).toBe('2024-05-30');
  });

  test('below the text, two labels on one of its last lines', () => {
    const given = readPage(`<div>${H}<div id="zoom">${NOTICE}<p>来 源：岚山日报　责任编辑：李某</p></div></div>`);
    expect(given.get(contentSource).value).toBe('岚山日报');
  });

  test('a reporter’s line in the text is no byline', () => {
    const given = readPage(
      `<div>${H}<div id="zoom"><p>来源：某网 记者：李某</p>${NOTICE}<p>会议强调，要抓好落实，确保颗粒归仓。</p></div></div>`,
    );
    expect(given.get(publishDate).value).toBeNull();
  });

  test('never a title', () => {
    const given = readPage(
      '<div class="art-title"><p>发布时间：2024-05-30</p></div><div class="con"><p>各单位：</p><p>现就有关事项通知如下。</p></div>',
    );
    expect(given.get(title).value).toBeNull();
    expect(given.get(publishDate).value).toBe('2024-05-30');
  });
});

describe('a statement of validity without a label', () => {
  test.each([
    ['<p><span class="xg">尚未生效</span> <span>成文日期：2024-05-16</span></p>', '尚未生效'],
    ['<div class="st">全文废止</div>', '全文废止'],
    ['<p>【有效】</p>', '有效'],
  ])('%s', (badge, value) => {
    expect(readPage(`<h1>岚山县停车办法</h1>${badge}${NOTICE}`).get(validity).value).toBe(value);
  });

  test.each(['<p><a>现行有效</a> <a>部分失效</a> <a>已废止</a></p>', '<p>有效</p>', '<p>修改</p>'])('%s says nothing', (badge) => {
    expect(readPage(`<h1>岚山县停车办法</h1>${badge}${NOTICE}`).get(validity).value).toBeNull();
  });
});
