import { describe, expect, test } from 'vitest';
import { attachments } from '../../src/facts/attachments.ts';
import { NOTICE, readPage } from './read-page.ts';

const files = (inner: string, before = '') =>
  (
    readPage(
      `${before}<h1>关于申报项目的通知</h1><div class="info">发布时间：2024-05-10</div><div id="zoom"><p>各单位：</p><p>现将有关事项通知如下，请认真执行。</p>${inner}</div>`,
    ).get(attachments).value ?? []
  ).map(({ name, href, extension, url }) => [name, href, extension, url]);

const BASE = 'https://www.example.gov.cn/zwgk/';

describe('attachments', () => {
  test('extension in the address or in the text alone', () => {
    expect(files('<p><a href="./a.PDF">名单</a><a href="/x/9">汇总表.xlsx</a></p>')).toEqual([
      ['名单', './a.PDF', 'pdf', `${BASE}a.PDF`],
      ['汇总表.xlsx', '/x/9', 'xlsx', 'https://www.example.gov.cn/x/9'],
    ]);
  });

  test('addresses that hand out a file by number', () => {
    expect(files('<p><a href="/system/download.jsp?id=7">申请表</a></p>')).toEqual([
      ['申请表', '/system/download.jsp?id=7', '', 'https://www.example.gov.cn/system/download.jsp?id=7'],
    ]);
  });

  test('click handlers and other attributes', () => {
    expect(
      files(`<p><a href="javascript:;" onclick="down('/up/b.doc')">申报书</a><a href="javascript:;" oldsrc="W01.doc">工作表.doc</a></p>`),
    ).toEqual([
      ['申报书', 'javascript:;', 'doc', 'https://www.example.gov.cn/up/b.doc'],
      ['工作表.doc', 'javascript:;', 'doc', `${BASE}W01.doc`],
    ]);
  });

  test('names: cleaned, and found elsewhere when the link says nothing', () => {
    expect(
      files(
        '<p><a href="a.xls">📎 名单.xls (14.00 KB)</a></p><p>附件：年度计划表 <a href="b.doc">点击下载</a></p><p><a href="c.pdf" title="任务分解表.pdf"></a></p>',
      ).map(([name]) => name),
    ).toEqual(['名单.xls', '附件：年度计划表', '任务分解表.pdf']);
  });

  test('a form below the text is one; the form that everybody applies for information with is none', () => {
    const page = `<h1>关于申报的通知</h1>${NOTICE}<div class="fj"><a href="a.doc">申请表</a></div><div class="r"><a href="b.doc">依申请公开申请表.doc</a></div>`;
    expect(
      readPage(page)
        .get(attachments)
        .value?.map(({ name }) => name),
    ).toEqual(['申请表']);
  });

  test('a script that hands files out gives no name; the words of the link do', () => {
    expect(files('<p>附件：<a href="Down.asp?FileName=up/2010.doc">[点击下载]</a></p>').map(([name]) => name)).toEqual(['[点击下载]']);
  });

  test('the same file twice is one, though nobody knows where the page stands', () => {
    const page = `<h1>关于申报的通知</h1>${NOTICE.replace('</div>', '<p>附件：<a href="a-1.zip"><img src="i.gif"></a><a href="a-1.zip">报表 (2).zip</a></p></div>')}`;
    expect(
      readPage(page, { url: '' })
        .get(attachments)
        .value?.map(({ name }) => name),
    ).toEqual(['报表 (2).zip']);
  });

  test('the same file twice is one; several formats are one group', () => {
    const reading = readPage(
      `<h1>关于申报的通知</h1>${NOTICE.replace('</div>', '<p><a href="a.pdf"><img src="i.gif"></a><a href="a.pdf">办法.pdf</a><a href="a.docx">办法（Word版）.docx</a><a href="b.xls">名单.xls</a></p></div>')}`,
    ).get(attachments);
    expect(reading.value?.map(({ name, group }) => [name, group])).toEqual([
      ['办法.pdf', 0],
      ['办法（Word版）.docx', 0],
      ['名单.xls', 1],
    ]);
  });

  test('viewers', () => {
    expect(files('<iframe src="/pdfjs/web/viewer.html?file=%2Fup%2Fplan.pdf"></iframe>')).toEqual([
      ['plan.pdf', '/pdfjs/web/viewer.html?file=%2Fup%2Fplan.pdf', 'pdf', 'https://www.example.gov.cn/up/plan.pdf'],
    ]);
  });

  test('site-wide links, pictures and other documents are none', () => {
    expect(
      files(
        '<p><a href="big.jpg"><img src="small.jpg"></a></p><p><a href="mailto:a@b.gov.cn">a.doc</a></p>',
        '<div class="header"><a href="/manual.pdf">使用手册.pdf</a></div>',
      ),
    ).toEqual([]);
    const beside = readPage(
      `<h1>关于申报的通知</h1>${NOTICE}<div class="related"><h3>相关文件</h3><a href="/old.pdf">旧通知.pdf</a></div><div class="footer"><a href="/report.xls">年度报表.xls</a></div>`,
    );
    expect(beside.get(attachments).state).toBe('absent');
  });

  test('a label without a file', () => {
    expect(readPage(`<h1>关于申报的通知</h1>${NOTICE}<div>附件下载：</div>`).get(attachments).state).toBe('empty');
  });
});
