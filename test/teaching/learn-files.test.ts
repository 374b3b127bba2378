import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import type { Lesson } from '../../src/model/site.ts';
import { describe as say } from '../../src/teaching/describe.ts';
import { denyFiles, learnFiles } from '../../src/teaching/learn-files.ts';
import { based, inline, item, oneBox, opaque, recommended, sideBar } from './file-pages.ts';
import { capture, filesOf, HOST, names, ONE, OPTIONS, pointAt, refused, TWO, taught } from './taught-files.ts';

describe('attachments that were missed are learned by one link', () => {
  test('in the side bar: files of the box, nothing of the menu, nor of a list of recommended files of the same class', () => {
    const one = sideBar(ONE, item('/up/a.pdf', '名单.pdf') + item('/download?id=3', '申请表'));
    expect(names(one)).toEqual([]);
    const learned = taught(one, '名单.pdf');
    expect(learned.lesson).toEqual({ field: 'attachments', relation: 'box', name: 'link-list', called: '附件下载' });
    expect(say(learned.lesson)).toBe('在本站，“附件下载”框（模板里名为“link-list”）里的文件都算附件');
    expect(learned.about.map(({ name }) => name)).toEqual(['名单.pdf', '申请表']);
    expect(learned.before).toBe(0);
    const two = sideBar(TWO, item('/up/b.doc', '名录') + item('/zc/3.html', '相关解读') + item('/getfile?no=31', '汇总表'));
    expect(names(two, [learned.lesson])).toEqual(['名录', '汇总表']);
  });

  test('in a box that is named like recommendations', () => {
    const one = recommended(ONE, item('/up/a.pdf', '名单.pdf'));
    expect(names(one)).toEqual([]);
    const { lesson } = taught(one, '名单.pdf');
    expect(lesson).toMatchObject({ name: 'doc-files', called: '资料下载' });
    expect(names(recommended(TWO, item('b.xlsx', '统计表') + item('c.pdf', '办法.pdf') + item('c.docx', '办法.docx')), [lesson])).toEqual([
      '统计表',
      '办法.pdf',
      '办法.docx',
    ]);
  });

  test('several formats of one document stay one group', () => {
    const { lesson } = taught(recommended(ONE, item('/up/a.pdf', '名单.pdf')), '名单.pdf');
    const files = filesOf(recommended(TWO, item('c.pdf', '办法.pdf') + item('c.docx', '办法（Word版）.docx') + item('b.xls', '表.xls')), [
      lesson,
    ]);
    expect(files.map(({ group }) => group)).toEqual([0, 0, 1]);
  });

  test('addresses resolve against the base of the page', () => {
    const one = based(ONE, item('a.pdf', '名单'));
    expect(names(one)).toEqual([]);
    const { lesson } = taught(one, '名单');
    expect(lesson).toMatchObject({ name: 'fujian', called: '附件' });
    expect(filesOf(based(TWO, item('b/c.doc', '名录')), [lesson]).map(({ url }) => url)).toEqual([
      'https://files.qinghe.example/up/b/c.doc',
    ]);
  });
});

describe('where the link pointed at does not look like a file, every link of its box is one', () => {
  const link = (href: string, text: string, count: number, more = ''): string =>
    `<div id="file${count}" class="clearfix">${item(href, text, more)}</div>`;
  const one = opaque(ONE, link('/fj/31', '灌溉用水办法全文', 1) + link('javascript:;', '申请表', 2, ` onclick="show('32')"`));

  test('but no link to a folder, to nowhere, or by which one prints', () => {
    expect(names(one)).toEqual([]);
    const { lesson, about } = taught(one, '灌溉用水办法全文');
    expect(lesson).toEqual({ field: 'attachments', relation: 'box', name: 'file-box', every: true, called: '资料' });
    expect(say(lesson)).toBe('在本站，“资料”框（模板里名为“file-box”）里的链接都算附件');
    expect(about.map(({ name }) => name)).toEqual(['灌溉用水办法全文', '申请表']);
    const two = opaque(
      TWO,
      [
        link('/fj/77', '合作社名录', 1),
        link('/fj/', '更多', 2),
        link('#', '返回顶部', 3),
        link('https://www.qinghe.example', '首页', 6),
        link('javascript:window.print()', '打印', 4),
        link('mailto:a@qinghe.example', '写信', 5),
      ].join(''),
    );
    expect(names(two, [lesson])).toEqual(['合作社名录']);
  });

  test('but not on a page where the box holds the text, or many links', () => {
    const { lesson } = taught(one, '灌溉用水办法全文');
    const long = opaque(
      TWO,
      `${'<p>用水单位应当按照约定公示收费项目与标准，接受村民监督。</p>'.repeat(6)}${link('/fj/77', '合作社名录', 1)}`,
    );
    expect(names(long, [lesson])).toEqual([]);
    const list = opaque(TWO, Array.from({ length: 60 }, (_, at) => link(`/fj/${at}`, `第${at}期`, at)).join(''));
    expect(names(list, [lesson])).toEqual([]);
    const around = `<html><head><title>${TWO}</title></head><body><div class="file-box"><h1>${TWO}</h1><p>见<a href="/zcfg/12">原办法</a>。</p></div></body></html>`;
    expect(names(around, [lesson])).toEqual([]);
  });

  test('and a box that holds text or title is never learned so', () => {
    expect(refused(oneBox(ONE, '<p><a href="/fj/31">灌溉用水办法全文</a></p>'), '灌溉用水办法全文')).toBe(
      '没能从“灌溉用水办法全文”学到可靠的办法来认附件。',
    );
  });
});

test('files in the one box of everything are learned as files: no menu item and no link of the text becomes one', () => {
  const far = '<p>落实责任，强化监督，务求实效，按时报送。</p>'.repeat(40);
  const one = `${oneBox(ONE, '').replace('</div></body>', `${far}<div class="related"><p><a href="/up/a.pdf">名单</a></p></div></div></body>`)}`;
  const { lesson } = taught(one, '名单');
  const two = oneBox(TWO, '<p><a href="/up/b.pdf">名录</a></p>');
  expect(names(two, [lesson])).toEqual(['名录']);
});

test('links in the text that a class of their own tells from others', () => {
  const file = (href: string, text: string): string => `<a class="appendix" href="${href}">${text}</a>　`;
  const one = inline(ONE, file('/fj/31', '灌溉用水办法全文'));
  expect(names(one)).toEqual([]);
  const { lesson } = taught(one, '灌溉用水办法全文');
  expect(lesson).toMatchObject({ name: 'appendix', every: true });
  expect(names(inline(TWO, file('/fj/32', '名录') + file('/fj/33', '汇总表')), [lesson])).toEqual(['名录', '汇总表']);
});

describe('what is no attachment', () => {
  const box = (files: string): string =>
    sideBar(ONE, '').replace('</div></div><aside', `<div class="link-doc">${files}</div></div></div><aside`);
  const one = box(item('/tj/9.pdf', '办事流程图.pdf'));

  test('is learned by the box as well, and goes before what the product thinks', () => {
    expect(names(one)).toEqual(['办事流程图.pdf']);
    const learned = taught(one, '办事流程图.pdf', true);
    expect(learned.lesson).toEqual({ field: 'attachments', relation: 'not-box', name: 'link-doc' });
    expect(say(learned.lesson)).toBe('在本站，模板里名为“link-doc”的框里的链接都不算附件');
    expect(learned.about.map(({ name }) => name)).toEqual(['办事流程图.pdf']);
    expect(learned.files.value).toBeNull();
    expect(names(box(item('/tj/10.doc', '样表')), [learned.lesson])).toEqual([]);
  });

  test('and what was said last of a box holds', () => {
    const not: Lesson = { field: 'attachments', relation: 'not-box', name: 'link-doc' };
    const is: Lesson = { field: 'attachments', relation: 'box', name: 'link-doc' };
    expect(names(one, [is, not])).toEqual(['办事流程图.pdf']);
    expect(names(one, [not, is])).toEqual([]);
  });

  test('can be all of this page', () => {
    const { lesson, files, about } = denyFiles(capture(one), OPTIONS);
    expect(lesson).toEqual({ field: 'attachments', relation: 'nowhere', page: `https://${HOST}/zc/1.html` });
    expect([files.value, about.length]).toEqual([null, 1]);
    expect(names(one, [lesson], '1')).toEqual([]);
    expect(names(one, [lesson])).toEqual(['办事流程图.pdf']);
  });
});

describe('what cannot be learned is said', () => {
  const one = sideBar(ONE, item('/up/a.pdf', '名单.pdf') + item('#', '申请表'));
  test.each([
    ['words without a link', ONE, '指的地方没有可以打开的链接。'],
    ['a link that opens nothing', '申请表', '指的地方没有可以打开的链接。'],
  ])('%s', (_, words, message) => {
    expect(refused(one, words)).toBe(message);
  });

  test('a link that counts already, or never did', () => {
    const counted = inline(ONE, '<a class="appendix" href="/up/a.pdf">名单</a>');
    expect(refused(counted, '名单')).toBe('这个链接已经算作附件。');
    expect(refused(one, '名单.pdf', true)).toBe('这个链接本来就没有算作附件。');
  });

  test('a link in boxes without a name', () => {
    expect(refused(`<h1>${ONE}</h1><p>发布日期：2024-05-10</p><nav><a href="/up/a.pdf">名单</a></nav>`, '名单')).toContain(
      '没能从“名单”学到',
    );
  });

  test('a page that is a list', () => {
    const snapshot = capture(one);
    const learned = learnFiles(snapshot, pointAt(snapshot, '名单.pdf'), false, { ...OPTIONS, pageType: 'list' });
    expect(isFailure(learned) && learned.message).toBe('这一页是列表或首页，不列附件。');
  });
});
