import { describe, expect, test } from 'vitest';
import { contentSource } from '../../src/facts/content-source.ts';
import { documentNumber } from '../../src/facts/document-number.ts';
import { issueDate } from '../../src/facts/issue-date.ts';
import { issuer } from '../../src/facts/issuer.ts';
import { pageType } from '../../src/facts/page-type.ts';
import { publishDate } from '../../src/facts/publish-date.ts';
import { title } from '../../src/facts/title.ts';
import { validity } from '../../src/facts/validity.ts';
import { readPage } from './read-page.ts';

const HEAD = '<div class="nav"><a href="/">首页</a><a href="/gk">政务公开</a><a href="/hd">互动交流</a></div>';

describe('shapes of whole pages', () => {
  test('an order laid out in tables, over the rules whose name is all the title tag says', () => {
    const given = readPage(
      `<title>湖泊岸线管理办法</title><body><table><tr><td><a href="/">首页</a> | <a href="/a">规章</a></td></tr></table><table><tr><td width="200"><a href="/1">规章</a></td><td><table><tr><td align="center"><b>清岚省人民政府令</b></td></tr><tr><td align="center">第45号</td></tr><tr><td><p>《湖泊岸线管理办法》已经2024年5月10日省人民政府第30次常务会议通过，现予公布，自2024年7月1日起施行。</p><p align="right">省长　王某</p><p align="right">2024年5月20日</p><p align="center"><b>湖泊岸线管理办法</b></p><p>第一条　为加强湖泊岸线管理，根据有关法律，制定本办法。</p><p>第二条　本省行政区域内的湖泊岸线管理，适用本办法。</p></td></tr></table></td></tr></table></body>`,
    );
    expect([documentNumber, issueDate, publishDate, title].map((fact) => given.get(fact).value)).toEqual([
      '清岚省人民政府令第45号',
      '2024-05-20',
      null,
      '湖泊岸线管理办法',
    ]);
  });

  test('the column’s name, alone in the title tag, over the document’s heading', () => {
    const given = readPage(
      `<title>信息公开年报</title><body>${HEAD}<div class="lm">信息公开年报</div><div class="bt">岚山县水务局2023年政府信息公开年报</div><div class="xx"><span>索引号：SW-2024-0002</span><span>发文日期：2024-01-20</span></div><div class="nr"><p>本报告依据有关规定编制，所列数据的统计期限自2023年1月1日起至12月31日止。</p><p>一、总体情况</p></div></body>`,
    );
    expect(given.get(title).value).toBe('岚山县水务局2023年政府信息公开年报');
  });

  test('offices of an organ, each with its duties, sign nothing', () => {
    const given = readPage(
      `<title>内设机构-岚山县水务局</title><body>${HEAD}<div class="tit">内设机构</div><dl><dt>办公室</dt><dd>负责机关日常运转、信访、政务公开等工作。</dd><dt>水资源管理科</dt><dd>拟订水资源规划。</dd><dt>工程建设管理科科室</dt><dd>指导水利工程建设。</dd></dl></body>`,
    );
    expect(given.get(issuer).value).toBeNull();
  });

  test('a company in the last cell of a table signs nothing', () => {
    const given = readPage(
      `<h1>待领取证件信息发布</h1><div class="info">发布时间：2024-05-10</div><div class="con"><p>以下证件已制作完毕，请申请人于7个工作日后领取。</p><table><tr><td>受理号</td><td>名称</td><td>申请人</td></tr><tr><td>A01</td><td>某某证</td><td>岚山制药有限公司</td></tr></table></div>`,
    );
    expect(given.get(issuer).value).toBeNull();
  });

  test('a decision that names its number on a line of its text', () => {
    const given = readPage(
      `<h1>关于岚山建设有限公司的行政处罚决定书</h1><div class="info">2024-05-10 09:00</div><div class="con"><p>名称：岚山建设有限公司</p><p>2024年1月1日，本机关发现你单位承建的项目存在质量问题。</p><p>文号：岚建罚〔2024〕8号</p><p>本机关决定给予你单位暂扣许可证30日的处罚。</p><p>岚山县住房和城乡建设局</p><p>2024年5月8日</p></div>`,
    );
    expect(given.get(documentNumber)).toMatchObject({ value: '岚建罚〔2024〕8号', where: 'body' });
  });

  test('a few columns side by side are a home page', () => {
    const column = (name: string, at: number): string =>
      `<div class="box"><h3>${name}<a href="/${at}/">更多</a></h3><ul>${[1, 2, 3, 4].map((entry) => `<li><a href="/${at}/${entry}.html">岚山县第${at}${entry}次会议召开</a><span>05-1${entry}</span></li>`).join('')}</ul></div>`;
    const read = (name: string, count: number): string =>
      readPage(
        `<title>${name}</title><body>${HEAD}${Array.from({ length: count }, (_, at) => column(`栏目${at}`, at)).join('')}</body>`,
      ).get(pageType).value;
    expect([read('岚山县水务局', 3), read('岚山县水务局办公平台信息', 5), read('工作动态-岚山县水务局', 1)]).toEqual([
      'home',
      'home',
      'list',
    ]);
  });

  const typeOf = (html: string): string => readPage(html, { url: '' }).get(pageType).value;
  const HEADLINES = [
    '举行重点项目签约仪式',
    '召开秋冬季防火会议',
    '新图书馆正式开放',
    '高速公路全线通车',
    '首届技能节开幕',
    '丰收节在河滨举行',
  ];

  test('home pages: the site’s name alone, or 首页 before it, over columns led on by a plus sign', () => {
    const column = (name: string): string =>
      `<div class="m"><div class="mt"><span>${name}</span><a href="/${name}/">+</a></div><ul>${HEADLINES.map((entry, at) => `<li><a href="/${name}/${at}.html">岚山${entry}</a></li>`).join('')}</ul></div>`;
    const columns = `${HEAD}${column('要闻')}${column('公告')}${column('政策')}`;
    expect(typeOf(`<title>岚山县住房公积金管理中心</title><body>${columns}</body>`)).toBe('home');
    expect(typeOf(`<title>首页-岚山高新区管理委员会</title><body>${columns.replaceAll('<a href="/要闻/">+</a>', '')}</body>`)).toBe('home');
  });

  test('lists whose entries carry a summary, a day over its month, or a line of details', () => {
    const path = '<div class="pp">当前位置：首页 &gt; 要闻</div>';
    const summaries = HEADLINES.map(
      (entry, at) =>
        `<dl><dt><a href="${at}.html">岚山${entry}</a></dt><dd>岚山${entry}。近日有关负责同志出席活动并讲话，强调要认真贯彻落实上级部署要求，扎实做好各项工作，推动发展取得新成效。【<a href="${at}.html">详细</a>】</dd><dd>2024-05-${20 - at}</dd></dl>`,
    );
    expect(typeOf(`<title>要闻</title><body>${HEAD}${path}<div>${summaries.join('')}</div></body>`)).toBe('list');
    const days = HEADLINES.map(
      (entry, at) =>
        `<li><span><b>${20 - at}</b>2024-05</span><div><h3><a href="${at}.html">岚山${entry}</a></h3><p>介绍有关情况，并回答提问。</p></div></li>`,
    );
    expect(typeOf(`<title>会议</title><body>${HEAD}<h2>会议活动</h2><ul>${days.join('')}</ul></body>`)).toBe('list');
    const details = HEADLINES.map(
      (entry, at) =>
        `<div><a href="${at}.html">关于${entry}的通知</a><div><span>岚政发〔2024〕${at + 1}号</span><span>成文：2024-01-1${at}</span><span>发布：2024-01-2${at}</span><span>现行有效</span></div></div>`,
    );
    expect(typeOf(`<title>文件检索</title><body>${HEAD}<p>共检索到 6 条</p>${details.join('')}</body>`)).toBe('list');
  });

  test('a list whose table gives each entry a second row of details', () => {
    const rows = HEADLINES.slice(0, 4).map(
      (entry, at) =>
        `<tr><td>·</td><td><a href="${at}.html">关于${entry}的通知</a></td></tr><tr><td></td><td>发文字号：岚政发〔2024〕${at + 1}号　成文日期：2024年5月0${at + 1}日</td></tr>`,
    );
    const path = '<div>您的位置：<a>首页</a> &gt; <a>政府文件</a></div>';
    expect(typeOf(`<title>政府文件</title><body>${HEAD}${path}<h2>政府文件</h2><table>${rows.join('')}</table></body>`)).toBe('list');
  });

  test('offices with persons and telephones in a table, and a leader with duties', () => {
    const row = (name: string, at: number): string =>
      `<tr><td><a href="/${at}">${name}</a></td><td>林某</td><td>河滨路${at}号</td><td>0990-123456${at}</td></tr>`;
    expect(
      typeOf(
        `<title>县政府部门-机构设置</title><body>${HEAD}<div>首页 &gt; 政务公开 &gt; 机构设置</div><h2>县政府部门</h2><table><tr><th>单位名称</th><th>负责人</th><th>办公地址</th><th>联系电话</th></tr>${['县水务局', '县教育局', '县民政局'].map(row).join('')}</table></body>`,
      ),
    ).toBe('organisation');
    expect(
      typeOf(
        `<title>岚山县人民政府 县政府领导 林远</title><body>${HEAD}<div><h2>林 远</h2><p>县委副书记、县长</p><p><b>负责工作：</b>领导县政府全面工作。</p></div><div><div>活动报道</div><ul>${HEADLINES.slice(
          0,
          4,
        )
          .map((entry, at) => `<li><a href="${at}.html">林远出席${entry}</a><i>11-0${at + 1}</i></li>`)
          .join('')}</ul></div></body>`,
      ),
    ).toBe('organisation');
  });

  test('questions and answers, and a call for proposals with its labels', () => {
    expect(
      typeOf(
        '<title>困难群众医疗救助</title><body><h1>困难群众医疗救助怎么申请</h1><div>发布日期：2024-05-10</div><div class="con"><p>问：哪些人可以享受医疗救助？</p><p>答：特困人员、低保对象等可以享受。</p><p>问：救助比例是多少？</p><p>答：按规定的比例执行。</p></div></body>',
      ),
    ).toBe('interpretation');
    expect(
      typeOf(
        '<title>2025年实事</title><body><h2>岚山县2025年为民办实事项目</h2><ul><li>征集部门：县政府办公室</li><li>征集时间：2024-10-15 至 2024-11-15</li><li>联系电话：0990-1234567</li></ul><div><h3>背景</h3><p>为使民生实事更贴近群众需求，欢迎广大市民踊跃参与。</p></div></body>',
      ),
    ).toBe('consultation');
  });

  test('values in brackets, a state by another name, a heading over its file', () => {
    const given = readPage(
      '<h2>岚山县特困人员供养办法解读</h2><p>发布时间：[2024-05-15] 信息来源：[县民政局]</p><div class="con"><p>《岚山县特困人员供养办法》出台的背景是什么，现解读如下。</p></div>',
    );
    expect(given.get(contentSource).value).toBe('县民政局');
    const state = readPage(
      '<h1>关于做好火灾防控工作的通知</h1><table><tr><td>发文单位</td><td>岚山县应急局</td><td>发文字号</td><td>岚应急〔2024〕5号</td></tr><tr><td>信息状态</td><td>有效</td><td>索 引 号</td><td>9901/2024-0105</td></tr></table><div class="con"><p>各单位：现将有关事项通知如下，请认真执行。</p></div>',
    );
    expect(state.get(validity).value).toBe('有效');
    const file = readPage(
      `<title>信息公开指南</title><body>${HEAD}<h3>岚山县人民政府信息公开指南</h3><p>附件：<a href="zn.pdf">岚山县人民政府信息公开指南（2024版）.pdf</a></p><div><a href="/map">网站地图</a><a href="/us">联系我们</a></div></body>`,
    );
    expect(file.get(title).value).toBe('岚山县人民政府信息公开指南');
  });

  test('organ and day behind the last sentence of the paragraph', () => {
    const given = readPage(
      '<h1>关于学校招生划片范围的通告</h1><div class="info">发布日期：2024-05-10</div><pre>现将2024年学校招生划片范围通告如下：\n一、城区小学划片范围。\n特此通告。\n        岚山县教育局\n        2024年5月8日\n</pre>',
    );
    expect([issueDate, issuer].map((fact) => given.get(fact).value)).toEqual(['2024-05-08', '岚山县教育局']);
  });

  test('a document whose dates are labelled above and below its title, with related documents under it', () => {
    const related = [1, 2, 3, 4].map(
      (item) => `<li><a href="/${item}.html">关于做好第${item}批养老服务补贴发放工作的通知</a><span>2024-03-1${item}</span></li>`,
    );
    const given = readPage(
      `<title>养老服务补贴办法</title><body>${HEAD}<table><tr><td>发文字号</td><td>岚政发〔2024〕5号</td><td>成文日期</td><td>2024-05-08</td></tr><tr><td>发布机构</td><td>岚山县人民政府</td><td>发布日期</td><td>2024-05-10</td></tr></table><h1>关于印发养老服务补贴办法的通知</h1><p>发布日期：2024-05-10</p><div id="zoom"><p>各乡镇人民政府：现将养老服务补贴办法印发给你们，请认真执行。</p></div><div><ul>${related.join('')}</ul></div></body>`,
    );
    expect(given.get(pageType).value).toBe('policy');
    expect(given.get(documentNumber).value).toBe('岚政发〔2024〕5号');
  });

  describe('where the title tag says the site’s name alone', () => {
    const site = (html: string) => readPage(`<title>岚山县人民政府</title><body>${HEAD}${html}</body>`, { url: '' });

    test('the path to the page is no title, whatever its class', () => {
      const given = site(
        '<div class="index_title">您现在所在位置：<a>首页</a> &gt; <a>政策文件</a> &gt; 正文</div><div class="tit">关于做好防汛工作的通知</div><div class="info">发布时间：2024-05-10 来源：水务局</div><div class="con"><p>各单位：现将有关事项通知如下，请认真执行。</p></div>',
      );
      expect(given.get(title).value).toBe('关于做好防汛工作的通知');
    });

    test('a document’s title goes before the column’s name', () => {
      const given = site(
        '<div><div class="gk-title">河滨镇信息公开专栏</div><p>公开日期：2024-05-10　索引号：HBZ2024</p><div class="bt">关于开展免费筛查的通知</div><div><p>各村：根据安排，定于3月5日开展免费筛查，请做好组织动员。</p><p>河滨镇人民政府</p><p>2024年5月8日</p></div></div>',
      );
      expect(given.get(title).value).toBe('关于开展免费筛查的通知');
    });

    test('a leader’s life, offices with duties, a way to apply', () => {
      expect(
        site('<div><h3>林远远</h3><p>县委副书记、县长</p><h4>个人简历</h4><p>林远远，男，汉族，1976年5月生，中共党员。</p></div>').get(
          pageType,
        ).value,
      ).toBe('organisation');
      expect(
        site(
          '<div class="x"><div>内设机构</div><dl><dt>办公室</dt><dd>负责机关日常运转。联系电话：0990-1234561</dd><dt>政策研究室</dt><dd>负责起草文稿。联系电话：0990-1234562</dd><dt>规划科</dt><dd>提出规划建议。联系电话：0990-1234563</dd></dl></div>',
        ).get(pageType).value,
      ).toBe('organisation');
      expect(
        site(
          '<div class="r"><div>政府信息依申请公开办理流程</div><p>公民、法人或者其他组织可以申请获取政府信息。</p><p>一、提出申请。申请人填写申请表。</p><p>二、答复。</p></div>',
        ).get(pageType).value,
      ).toBe('guide');
    });
  });

  test('a share line or what is hidden makes an empty column no document', () => {
    expect(
      typeOf(
        `<title>行政强制-岚山县水务局</title><body>${'<div>'.repeat(20)}${HEAD}<div class="pp">当前位置：首页 &gt; 政务公开 &gt; 行政强制</div><div class="tit">行政强制</div><div>暂无内容</div><div class="share">分享到：<a href="#w">微信</a></div><div style="display:none"><p>发布日期：2020-01-01</p></div>${'</div>'.repeat(20)}</body>`,
      ),
    ).toBe('list');
  });

  test('one list under the site’s name is a column’s, several are a home page’s', () => {
    const list = `<ul>${HEADLINES.map((entry, at) => `<li><a href="${at}.html">岚山${entry}</a><span>2024-05-1${at}</span></li>`).join('')}</ul>`;
    const menu = ['政务公开', '政策法规', '便民服务'].map(
      (name) => `<h3><a href="/${name}">${name}</a></h3><ul><li><a href="/m">公开目录</a></li></ul>`,
    );
    const read = (html: string): string => typeOf(`<title>岚山县水务局</title><body>${HEAD}${html}</body>`);
    expect(read(`<div>${menu.join('')}</div><div><h2>工作动态</h2>${list}</div>`)).toBe('list');
    expect(read(`<div><h3>要闻</h3>${list}</div><div><h3>公告</h3>${list}</div><div><h3>党建</h3>${list}</div>`)).toBe('home');
  });

  test('a short notice with a day below its short heading is no empty column', () => {
    const html = `<title>停电通知_公告</title><body>${HEAD}<section><h2>停电通知</h2><small>2024/05/10 · 县供电公司</small><div>详见下表。</div></section></body>`;
    expect(typeOf(html)).not.toBe('list');
  });

  test('a service under the column’s name that opens the title tag', () => {
    expect(
      typeOf(
        `<title>办事指南-岚山县政务服务网</title><body>${HEAD}<div><h2>取水许可审批</h2><ul><li><b>事项编码：</b>11410222</li><li><b>实施机关：</b>岚山县水务局</li><li><b>承诺时限：</b>10个工作日</li></ul><h3>办理材料</h3><p>申请书、身份证。</p></div></body>`,
      ),
    ).toBe('guide');
  });
});
