import { expect, test } from 'vitest';
import { attachments } from '../../src/facts/attachments.ts';
import { contentSource } from '../../src/facts/content-source.ts';
import { documentNumber } from '../../src/facts/document-number.ts';
import { effectiveDate } from '../../src/facts/effective-date.ts';
import { indexNumber } from '../../src/facts/index-number.ts';
import { issueDate } from '../../src/facts/issue-date.ts';
import { issuer } from '../../src/facts/issuer.ts';
import { pageType } from '../../src/facts/page-type.ts';
import { publishDate } from '../../src/facts/publish-date.ts';
import { title } from '../../src/facts/title.ts';
import { topicCategory } from '../../src/facts/topic-category.ts';
import { validity } from '../../src/facts/validity.ts';
import { NOTICE, readPage } from './read-page.ts';

const FACTS = { title, documentNumber, issueDate, publishDate, effectiveDate, validity, indexNumber, issuer, topicCategory, contentSource };

type Expected = Partial<Record<keyof typeof FACTS, string | null>> & { readonly files?: readonly string[]; readonly type?: string };

const CASES: readonly (readonly [name: string, html: string, expected: Expected])[] = [
  [
    'labels in strong without a colon, values in paragraphs below them',
    `<ul class="row"><li><strong>索引号</strong><p>53000-2023-1</p></li><li><strong>公开目录</strong><p>文件</p></li><li><strong>文号</strong><p>岚政发〔2023〕8号</p></li>
     <li><strong>发布日期</strong><p>2023-03-02</p></li><li><strong>时效性</strong><p>有效</p></li></ul><h1>岚山市人民政府关于修路的通知</h1>${NOTICE}`,
    {
      indexNumber: '53000-2023-1',
      documentNumber: '岚政发〔2023〕8号',
      publishDate: '2023-03-02',
      validity: '有效',
      issuer: '岚山市人民政府',
      type: 'policy',
    },
  ],
  [
    'label and value in floated boxes',
    `<div class="headInfo"><ul><li><div class="fl">名　　称</div><div class="fr">关于开展普查的通知</div></li><li><div class="fl">索引号</div><div class="fr">000014672/2023-00110</div></li>
     <li><div class="fl">分　　类</div><div class="fr">固体废物</div></li><li><div class="fl">发布机关</div><div class="fr">岚山市生态环境局</div></li><li><div class="fl">生成日期</div><div class="fr">2023-04-06</div></li>
     <li><div class="fl">文　　号</div><div class="fr">岚环〔2023〕6号</div></li><li><div class="fl">主 题 词</div><div class="fr"></div></li></ul></div><h2 class="title">关于开展普查的通知</h2>${NOTICE}`,
    {
      title: '关于开展普查的通知',
      indexNumber: '000014672/2023-00110',
      topicCategory: '固体废物',
      issuer: '岚山市生态环境局',
      issueDate: '2023-04-06',
      documentNumber: '岚环〔2023〕6号',
    },
  ],
  [
    'bracketed labels in a table',
    `<table class="zwxl-table"><tr><td class="t1">[ 索引号 ]</td><td>115000/2022-00012</td><td class="t1">[ 发文字号 ]</td><td>岚府办发〔2022〕12号</td></tr>
     <tr><td class="t1">[ 主题分类 ]</td><td>农业</td><td class="t1">[ 体裁分类 ]</td><td>公文</td></tr><tr><td class="t1">[ 发布机构 ]</td><td>岚山市政府办公厅</td><td class="t1">[ 有效性 ]</td><td></td></tr>
     <tr><td class="t1">[ 成文日期 ]</td><td>2022-02-01</td><td class="t1">[ 发布日期 ]</td><td>2022-02-09</td></tr></table><h1>关于粮食生产的通知</h1>${NOTICE}`,
    {
      documentNumber: '岚府办发〔2022〕12号',
      topicCategory: '农业',
      issuer: '岚山市政府办公厅',
      validity: null,
      issueDate: '2022-02-01',
      publishDate: '2022-02-09',
    },
  ],
  [
    'label in bold and value in the same cell',
    `<table><tr><td><B>索 引 号:</B> 40000895X/2021-0001</td><td><B>分类:</B> <span>监管;通知</span></td></tr><tr><td><B>发布机构:</B> <span>岚山监管局</span></td><td><B>发文日期:</B><span>2021年01月05日</span></td></tr>
     <tr><td colspan=2><B>名　　称:</B> 关于年报披露的通知</td></tr><tr><td><B>文　　号:</B> <span>岚监〔2021〕1号</span></td><td><B>主 题 词:</B></td></tr></table>${NOTICE}`,
    {
      indexNumber: '40000895X/2021-0001',
      topicCategory: '监管;通知',
      issuer: '岚山监管局',
      issueDate: '2021-01-05',
      title: '关于年报披露的通知',
      documentNumber: '岚监〔2021〕1号',
    },
  ],
  [
    'definition list with letters each in a span',
    `<dl><dt><span>索</span><span>引</span><span>号</span></dt><dd>LS-2020-3</dd><dt><span>文</span>&emsp;&emsp;<span>号</span></dt><dd>岚函【2020】3 号</dd><dt>效力状态</dt><dd>失效</dd><dt>发文机关</dt><dd>岚山市教育局 岚山市财政局</dd></dl><h1>关于学费的通知</h1>${NOTICE}`,
    { indexNumber: 'LS-2020-3', documentNumber: '岚函〔2020〕3号', validity: '失效', issuer: '岚山市教育局、岚山市财政局' },
  ],
  [
    'announcement of two ministries, numbered on its own line',
    `<h2 class="title_con">财政部 税务总局关于延续优惠政策的公告</h2><div class="info">2023年09月26日　来源：税政司</div><div class="TRS_Editor"><p align="center">财政部 税务总局公告2023年第50号</p><p>为支持发展，现将有关政策公告如下：</p><p>一、对企业购置的设备，予以一次性扣除。</p><p>特此公告。</p><p align="right">财政部 税务总局</p><p align="right">2023年9月25日</p></div>`,
    {
      documentNumber: '财政部税务总局公告2023年第50号',
      issueDate: '2023-09-25',
      publishDate: '2023-09-26',
      issuer: '财政部、税务总局',
      contentSource: '税政司',
      type: 'policy',
    },
  ],
  [
    'title and date without any mark of a heading',
    `<title>岚山市林业局</title><body><table><tr><td align="center"><font size="5">岚山市林业局关于防火的通告</font></td></tr><tr><td align="center">来源：岚山市林业局　发布时间：2019-3-5 9:20:11　点击：[<script src=c.js></script>]次</td></tr><tr><td><p>为保护森林资源，现就森林防火有关事项通告如下。</p><p>一、禁火期内禁止野外用火。</p></td></tr></table></body>`,
    {
      title: '岚山市林业局关于防火的通告',
      publishDate: '2019-03-05',
      contentSource: '岚山市林业局',
      issuer: '岚山市林业局',
      type: 'policy',
    },
  ],
  [
    'files beside the text, one behind a click handler, one by number',
    `<h1>关于申报项目的通知</h1><div class="by">发布时间：2024-05-10 来源：科技局</div>${NOTICE}<div class="fj"><span>附件：</span><a href="javascript:void(0)" onclick="downFile('/up/1.docx')">申报书.docx</a><a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1&wbfileid=77">汇总表.xlsx</a></div><div class="xgwj"><a href="/old.pdf">往年通知.pdf</a></div>`,
    { files: ['申报书.docx', '汇总表.xlsx'] },
  ],
  [
    'order of a government with its number on the next line',
    `<h1>岚山市城市绿化办法</h1><div class="by">2022-06-24</div><div id="zoom"><p>岚山市人民政府令</p><p>第 87 号</p><p>《岚山市城市绿化办法》已经市人民政府常务会议审议通过，现予公布，自2022年8月1日起施行。</p><p>市　长　林　远</p><p>2022年6月20日</p><p>第一条　为加强绿化，制定本办法。</p></div>`,
    {
      documentNumber: '岚山市人民政府令第87号',
      issueDate: '2022-06-20',
      publishDate: '2022-06-24',
      effectiveDate: '2022-08-01',
      issuer: '岚山市人民政府',
    },
  ],
  [
    'metadata repeated for phones, one copy hidden',
    `<div style="display:none"><p>文号：岚发〔2001〕9号</p></div><div class="pc"><p>索引号：LS/1</p><p>文号：岚发〔2024〕9号</p><p>发布机构：岚山市水务局</p></div><h1>关于节水的通知</h1>${NOTICE}`,
    { documentNumber: '岚发〔2024〕9号', issuer: '岚山市水务局' },
  ],
];

test.each(CASES)('reads %s', (_, html, expected) => {
  const given = readPage(html);
  const { files, type, ...values } = expected;
  const got = Object.fromEntries((Object.keys(values) as (keyof typeof FACTS)[]).map((name) => [name, given.get(FACTS[name]).value]));
  expect(got).toEqual(values);
  if (files !== undefined) expect((given.get(attachments).value ?? []).map(({ name }) => name)).toEqual(files);
  if (type !== undefined) expect(given.get(pageType).value).toBe(type);
});
