import { describe, expect, test } from 'vitest';
import { pageType } from '../../src/facts/page-type.ts';
import type { PageType } from '../../src/model/fact.ts';
import { NOTICE, readPage } from './read-page.ts';

const page = (column: string, title: string, body = NOTICE): string =>
  `<div class="crumbs">当前位置：<a>首页</a> &gt; ${column
    .split('>')
    .map((part) => `<a>${part}</a>`)
    .join(' &gt; ')}</div><h1>${title}</h1><div class="info">发布时间：2024-05-10 来源：县政府办</div>${body}`;

const CASES: readonly (readonly [column: string, title: string, type: PageType, subType: string])[] = [
  ['政务公开>政府文件', '岚山县人民政府关于修路的通知', 'policy', '其他文件'],
  ['政务公开>规范性文件', '岚山县农村公路管理办法', 'policy', '行政规范性文件'],
  ['政务公开>行政处罚', '岚山监管局行政处罚信息公开表（岚罚决字〔2024〕5号）', 'policy', '行政处罚'],
  ['政务公开>行政许可', '岚山区行政许可信息公开表（2024年第3期）', 'policy', '行政许可'],
  ['政务公开>政策解读', '《岚山县农村公路管理办法》解读', 'interpretation', '文字解读'],
  ['政务公开>政策解读', '一图读懂岚山县农村公路管理办法', 'interpretation', '图文解读'],
  ['互动交流>意见征集', '关于公开征求《岚山县公路条例（草案）》意见的公告', 'consultation', '征集公告'],
  ['互动交流>意见征集', '《岚山县公路条例》征求意见采纳情况反馈', 'consultation', '征集反馈'],
  ['政务公开>公开年报', '岚山县水务局2023年政府信息公开工作年度报告', 'annual-report', '部门年报'],
  ['政务公开>公开年报', '岚山县人民政府2023年政府信息公开工作年度报告', 'annual-report', '政府年报'],
  ['政务公开>公开指南', '岚山县政府信息公开指南', 'guide', '公开指南'],
  ['办事服务>婚姻', '结婚登记办事指南', 'guide', '办事指南'],
  ['政务公开>机构职能', '岚山县水务局主要职责', 'organisation', '机构职能'],
  ['政务公开>政府领导>县长', '林　远', 'organisation', '领导信息'],
  ['新闻中心>要闻动态', '我县召开防汛工作推进会议', 'news', ''],
  ['政务公开>公示公告', '岚山县2024年低保对象名单公示', 'news', '公示'],
  ['政务公开>预决算', '岚山县水务局2024年部门预算', 'news', '预决算'],
  ['公告公示>政府采购', '岚山县公路养护项目中标结果公告', 'news', '采购招标'],
  ['要闻', '关于举办2024年度专业技术人员培训班的通知', 'policy', '其他文件'],
  ['政务公开>建议提案', '岚山县教育局对县人大八届五次会议第56号建议的答复', 'policy', '其他文件'],
  ['政务公开>行政执法', '岚山县生态环境局责令改正违法行为决定书', 'policy', '其他文件'],
  ['政务公开>政府工作报告', '2024年县政府工作报告', 'policy', '其他文件'],
  ['政务公开>人事信息', '县政府任命林远等同志职务', 'policy', '其他文件'],
  ['政务公开>视频解读', '动画：带你了解医保个人账户家庭共济', 'interpretation', '文字解读'],
  ['政务公开>政策解读', '岚山县2023年政府信息公开工作年度报告解读', 'interpretation', '文字解读'],
  ['互动交流>意见征集', '关于《岚山县人民政府工作规则（修订草案）》征询意见的函', 'consultation', '征集公告'],
  ['政务公开>社会救助', '岚山县民政局2024年5月城乡低保资金发放公告', 'news', ''],
  ['政务公开>部门文件', '岚山县气象局规范性文件清理结果公告', 'policy', '其他文件'],
  ['政务公开>不动产', '岚山县不动产权证书遗失公告', 'news', ''],
  ['政务公开>机关处室', '政策法规处', 'organisation', '机构职能'],
  ['互动交流>网上调查', '2024年度法治政府建设满意度问卷调查', 'consultation', '征集公告'],
  ['要闻', '县司法局深入社区开展满意度问卷调查', 'news', ''],
  ['政务公开', '依申请公开', 'guide', '公开指南'],
  ['走进岚山', '东湖街道办事处简介', 'organisation', '机构职能'],
  ['政务公开>直属单位', '县疾病预防控制中心', 'organisation', '机构职能'],
];

describe('page type', () => {
  test.each(CASES)('%s: %s', (column, title, type, subType) => {
    const reading = readPage(page(column, title)).get(pageType);
    expect([reading.value, reading.subType]).toEqual([type, subType]);
    expect(reading.reason).toMatch(/[\u4e00-\u9fff]/u);
    expect(reading.corrected).toBe(false);
  });

  test('the user’s word is final', () => {
    const reading = readPage(page('政务公开>政府文件', '岚山县人民政府关于修路的通知'), { pageType: 'guide' }).get(pageType);
    expect(reading).toMatchObject({ value: 'guide', corrected: true, confidence: 1 });
  });

  test('an empty column is a list, its name no kind of document', () => {
    const html = `${'<div>'.repeat(20)}<div class="crumbs">当前位置：首页 &gt; 政务公开 &gt; 政策解读</div><h1>政策解读</h1><ul></ul>${'</div>'.repeat(20)}`;
    expect(readPage(html, { url: 'https://www.example.gov.cn/zwgk/zcjd/index.html' }).get(pageType).value).toBe('list');
  });

  test('details of each entry that open on hovering do not make a list a document', () => {
    const rows = Array.from(
      { length: 8 },
      (_, at) =>
        `<tr><td>${at + 1}</td><td><a href="${at}.html">关于修缮第${at + 1}号水渠的通知</a><div style="display:none"><table><tr><td><b>发文单位：</b>岚山县水务局</td><td><b>成文日期：</b>2024年3月${at + 1}日</td></tr><tr><td><b>发文字号：</b>岚水〔2024〕${at + 1}号</td><td><b>发布日期：</b>2024年4月${at + 1}日</td></tr></table></div></td><td>有效</td><td>2024-04-0${at + 1}</td></tr>`,
    ).join('');
    const reading = readPage(`<div class="crumbs">当前位置：<a>首页</a> &gt; <a>政府文件</a></div><table>${rows}</table>`).get(pageType);
    expect(reading.value).toBe('list');
  });

  test('a leader’s profile is no list, though activities are listed below it', () => {
    const news = Array.from(
      { length: 5 },
      (_, at) => `<li><a href="${at}.html">林远调研第${at + 1}批水利工程</a><span>2024-03-0${at + 1}</span></li>`,
    );
    const html = `<title>林远-领导之窗</title><body><div class="name">林远</div><div class="post">县委副书记、县长</div><div><p>林远，男，汉族，1974年5月生，大学学历。</p><p>工作分工：主持县政府全面工作。</p></div><h3>工作动态</h3><ul>${news.join('')}</ul></body>`;
    expect(readPage(html).get(pageType)).toMatchObject({ value: 'organisation', subType: '领导信息' });
  });

  test('a service whose conditions stand in a table is a guide', () => {
    const html =
      '<title>高龄津贴申领-办事指南</title><body><div class="nav"><a href="/">首页</a></div><div class="name">高龄津贴申领</div><h3>基本信息</h3><table><tr><td>事项类型</td><td>行政给付</td><td>承诺办结时限</td><td>5个工作日</td></tr><tr><td>实施主体</td><td>岚山县民政局</td><td>法定办结时限</td><td>20个工作日</td></tr><tr><td>办理地点</td><td>县政务服务中心</td><td>咨询电话</td><td>0000-0000000</td></tr></table><h3>受理条件</h3><p>年满80周岁。</p><h3>办理流程</h3><p>申请、受理、办结。</p><div class="relate"><h3>相关文件</h3><ul><li><a href="/1.html">岚山县水务局关于修缮水渠的通知</a><span>2021-03-01</span></li></ul></div><p>上一篇：<a href="/2.html">关于表彰先进的决定</a></p></body>';
    expect(readPage(html).get(pageType).value).toBe('guide');
  });

  test('the root of a site is a home page', () => {
    const links = Array.from(
      { length: 20 },
      (_, at) => `<li><a href="${at}.html">岚山县第${at}次工作会议召开</a> 05-1${at % 10}</li>`,
    ).join('');
    expect(
      readPage(`<title>岚山县人民政府</title><body><ul>${links}</ul></body>`, { url: 'https://www.example.gov.cn/' }).get(pageType).value,
    ).toBe('home');
  });
});
