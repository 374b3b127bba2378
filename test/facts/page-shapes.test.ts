import { describe, expect, test } from 'vitest';
import { documentNumber } from '../../src/facts/document-number.ts';
import { issueDate } from '../../src/facts/issue-date.ts';
import { issuer } from '../../src/facts/issuer.ts';
import { pageType } from '../../src/facts/page-type.ts';
import { publishDate } from '../../src/facts/publish-date.ts';
import { title } from '../../src/facts/title.ts';
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
});
