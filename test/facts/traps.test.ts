import { describe, expect, test } from 'vitest';
import { contentSource } from '../../src/facts/content-source.ts';
import { documentNumber } from '../../src/facts/document-number.ts';
import { effectiveDate } from '../../src/facts/effective-date.ts';
import { fields } from '../../src/facts/fields.ts';
import { indexNumber } from '../../src/facts/index-number.ts';
import { issueDate } from '../../src/facts/issue-date.ts';
import { issuer } from '../../src/facts/issuer.ts';
import { publishDate } from '../../src/facts/publish-date.ts';
import { signature } from '../../src/facts/signature.ts';
import { title } from '../../src/facts/title.ts';
import { validity } from '../../src/facts/validity.ts';
import { NOTICE, readPage } from './read-page.ts';

const H = '<h1>关于做好防汛工作的通知</h1>';

describe('what must not be taken for the document’s own', () => {
  test('the control of the font size is no number', () => {
    const given = readPage(`${H}<div class="info">日期：2024-05-10 来源：水务局 字号：[大] [中] [小]</div>${NOTICE}`);
    expect(given.get(documentNumber)).toMatchObject({ value: null, state: 'absent' });
    expect(given.get(contentSource).value).toBe('水务局');
    expect(given.get(publishDate).value).toBe('2024-05-10');
  });

  test('labels of a search form', () => {
    const given = readPage(
      `<form><table><tr><td>索引号</td><td><input></td><td>文号</td><td><input></td></tr></table><p>发布机构：<select><option>水务局</option></select></p></form>${H}${NOTICE}`,
    );
    expect([indexNumber, documentNumber].map((fact) => given.get(fact).state)).toEqual(['absent', 'absent']);
    expect(given.get(issuer).value).toBeNull();
  });

  test('numbers cited in the text, also when they carry the same code', () => {
    const given = readPage(
      `${H}<div class="con"><p>各单位：</p><p>根据《关于防汛的意见》（岚水发〔2017〕15号）和岚办发〔2018〕16号要求，现通知如下。</p><p>《旧办法》（岚水发〔2003〕23号）同时废止。</p></div>`,
    );
    expect(given.get(documentNumber).value).toBeNull();
  });

  test('the second document of a forwarding notice', () => {
    const given = readPage(
      `<h1>岚山县人民政府办公室转发市政府关于防汛工作的意见的通知</h1><div class="con"><p>岚政办发〔2024〕8号</p><p>各单位：</p><p>现将市政府的意见转发给你们，请认真执行。</p><p>岚山县人民政府办公室</p><p>2024年5月16日</p>
       <p>关于防汛工作的意见</p><p>清政发〔2024〕7号</p><p>为做好防汛工作，现提出以下意见，请各地认真落实。</p><p>清岚市人民政府</p><p>2024年3月15日</p></div>`,
    );
    expect(given.get(documentNumber).value).toBe('岚政办发〔2024〕8号');
    expect(given.get(issueDate).value).toBe('2024-05-16');
    expect(given.get(issuer).value).toBe('岚山县人民政府办公室');
  });

  test('the day the header shows, the counter, the footer', () => {
    const given = readPage(
      `<div class="top">今天是：2024年6月18日 星期二</div>${H}<div class="info">来源：水务局 浏览次数：20240617</div>${NOTICE}<div class="footer"><p>备案号：某ICP备05001234号 网站标识码：9905000021 更新时间：2024-06-18</p></div>`,
    );
    expect(given.get(publishDate).value).toBeNull();
    expect(given.get(contentSource).value).toBe('水务局');
  });

  test('neighbours and recommendations', () => {
    const given = readPage(
      `${H}${NOTICE}<div class="page">上一篇：<a href="1.html">岚政发〔2020〕1号</a> [2020-01-02]</div><div class="xgxx"><h3>相关信息</h3><ul><li><a href="2.html">关于防火的通知</a> 2021-03-04</li></ul></div>`,
    );
    expect(given.get(publishDate).value).toBeNull();
    expect(given.get(documentNumber).value).toBeNull();
  });

  test('the line that says when it was printed', () => {
    const given = readPage(
      `${H}<div class="con"><p>各单位：</p><p>现将有关事项通知如下，请认真执行。</p><p>岚山县水务局</p><p>2024年5月8日</p><p>岚山县水务局办公室　　2024年5月10日印发</p></div>`,
    );
    expect(given.get(issueDate).value).toBe('2024-05-08');
    expect(given.get(signature)?.organs).toEqual(['岚山县水务局']);
  });

  test('labels that the running text explains or asks for', () => {
    const given = readPage(
      `<h1>岚山县信息公开指南</h1><div class="con"><p>公开目录包括索引号、名称、生成日期等内容，说明如下。</p><p>索引号：是为便于检索而设置的一组编号</p><p>发布机构：是产生信息的机关</p><p>生成日期：信息形成的日期，格式如2008-05-01</p><p>申请人应当提供文件的名称、文号：以便查找。</p></div>`,
    );
    expect([indexNumber, issuer, issueDate, documentNumber].map((fact) => given.get(fact).value)).toEqual([null, null, null, null]);
  });

  test('terms in the text are no validity and no effective date', () => {
    const given = readPage(
      `${H}<div class="con"><p>各单位：</p><p>本项目自2024年7月1日起正式受理申请，证书有效期为三年，请及时办理。</p><p>本通知自印发之日起施行。</p></div>`,
    );
    expect([validity, effectiveDate].map((fact) => given.get(fact).value)).toEqual([null, null]);
  });

  test.each([
    ['本通告自2024年7月1日零时起施行。', '2024-07-01'],
    ['本通知于2024年7月1日起正式实施。', '2024-07-01'],
    ['原办法于2019年7月1日起施行，现予修改。', null],
  ])('when the document itself takes force: %s', (line, day) => {
    const given = readPage(
      `${H}<div class="con"><p>各单位：</p><p>现将水渠管护的有关事项通知如下，请认真贯彻落实。</p><p>${line}</p></div>`,
    );
    expect(given.get(effectiveDate).value).toBe(day);
  });

  test('project numbers are no document numbers', () => {
    const given = readPage(
      `<h1>岚山县道路工程采购结果公告</h1><div class="con"><p>采购编号：岚财采购【2018】072号</p><p>受县公路局委托，现将采购结果公告如下，公示期三天。</p></div>`,
    );
    expect(given.get(documentNumber).value).toBeNull();
  });

  test('a page that lists documents has none of its own', () => {
    const rows = [1, 2, 3, 4].map(
      (at) =>
        `<tr><td><a href="${at}.html">关于第${at}次普查的通知</a></td><td>LS-${at}</td><td>岚发〔2024〕${at}号</td><td>2024-0${at}-02</td></tr>`,
    );
    const given = readPage(
      `<div class="weizhi">当前位置：首页 &gt; 政府文件</div><h2>政府文件</h2><table><tr><th>名称</th><th>索引号</th><th>文号</th><th>发布日期</th></tr>${rows.join('')}</table><div>共 12 页 上一页 下一页</div>`,
      {
        url: 'https://www.example.gov.cn/zwgk/zfwj/',
      },
    );
    expect([documentNumber, indexNumber, publishDate].map((fact) => given.get(fact).state)).toEqual(['absent', 'absent', 'absent']);
    expect(given.get(title).value).toBe('政府文件');
  });

  test('dates in tables of an annex are no signature', () => {
    const given = readPage(
      `${H}${NOTICE}<table><tr><td>发病日期</td><td>2022年11月3日</td></tr><tr><td>填报单位</td><td>岚山县医院</td></tr></table>`,
    );
    expect(given.get(issueDate).value).toBeNull();
  });
});

describe('states', () => {
  const metadata = (rows: string): string =>
    `<table><tr><td>索引号：</td><td>LS-2024-1</td><td>发布机构：</td><td>岚山县水务局</td></tr>${rows}</table>${H}${NOTICE}`;

  test('a label without a value', () => {
    const given = readPage(
      metadata('<tr><td>文号：</td><td>无</td><td>有效性：</td><td></td></tr><tr><td>成文日期：</td><td>— —</td></tr>'),
    );
    expect(given.get(documentNumber)).toMatchObject({ state: 'empty', value: null, label: '文号：' });
    expect(given.get(validity).state).toBe('empty');
    expect(given.get(issueDate).state).toBe('empty');
  });

  test('no label at all', () => {
    expect(readPage(metadata('')).get(documentNumber).state).toBe('absent');
  });

  test('only where no visitor sees it', () => {
    const given = readPage(metadata('<tr style="display:none"><td>文号：</td><td>岚发〔2024〕1号</td></tr>'));
    expect(given.get(documentNumber)).toMatchObject({ state: 'hidden', value: null });
  });

  test('filled in later', () => {
    const given = readPage(
      metadata('<tr><td>文号：</td><td>{{item.fileNum}}</td><td>有效性：</td><td><script>document.write(validity(7))</script></td></tr>'),
    );
    expect(given.get(documentNumber).state).toBe('scripted');
    expect(given.get(validity).state).toBe('scripted');
  });

  test('written by a script of the page itself', () => {
    const given = readPage(
      `${H}<div class="info">发布时间：<script>var pubdata='2018年10月18日'; if(pubdata!=''){ document.write(pubdata); }</script> 点击量：次</div>${NOTICE}`,
    );
    expect(given.get(publishDate)).toMatchObject({ state: 'present', value: '2018-10-18', where: 'byline' });
  });

  test('two places that disagree', () => {
    const given = readPage(
      `<table><tr><td>索引号：</td><td>LS-2024-1</td><td>文号：</td><td>岚水发〔2024〕5号</td></tr></table>${H}<div class="con"><p>岚水发〔2024〕6号</p><p>各单位：</p><p>现将有关事项通知如下，请认真执行。</p></div>`,
    );
    const reading = given.get(documentNumber);
    expect(reading).toMatchObject({ state: 'conflicting', value: '岚水发〔2024〕5号' });
    expect(reading.rejected.map(({ value }) => value)).toContain('岚水发〔2024〕6号');
  });

  test('what was not taken is kept with its reason', () => {
    const annex = '<p>附表</p><table><tr><td>有效性</td><td>有效</td><td>备注</td></tr></table></div>';
    const { value, rejected } = readPage(`${H}${NOTICE.replace('</div>', annex)}`).get(validity);
    expect(value).toBeNull();
    expect(rejected[0]).toMatchObject({ value: '有效', reason: '在正文里，是正文说到的' });
  });

  test('places point at the characters', () => {
    const given = readPage(metadata('<tr><td>文号：</td><td>岚发〔2024〕1号</td></tr>'));
    const { place, raw } = given.get(documentNumber);
    expect(given.snapshot.blocks[place?.block ?? -1]?.text.slice(place?.start, place?.end)).toBe(raw);
  });
});

test('规范性文件 as the value of 公文种类 is no label of its own', () => {
  const given = readPage(
    `<table><tr><td>索引号</td><td>000/2024-1</td><td>公文种类：</td><td>规范性文件</td></tr><tr><td>发布机构</td><td>岚山区政府</td><td>发布日期</td><td>2024-05-10</td></tr></table>${H}${NOTICE}`,
  );
  const kinds = given.get(fields).filter(({ key }) => key === '公文种类' || key === '规范性文件');
  expect(kinds.map(({ key, value, state }) => [key, value, state])).toEqual([['公文种类', '规范性文件', 'present']]);
});

test('a regulation’s note above the box of its text says from when it is in force', () => {
  const given = readPage(
    '<title>岚山省湿地管理办法-规章</title><body><div class="head"><h1>岚山省湿地管理办法</h1><p class="pub">（2024年5月8日岚山省人民政府令第30号公布 自2024年7月1日起施行）</p></div><div class="doc"><p>第一条　为了规范湿地管理，制定本办法。</p><p>第二条　本省行政区域内的湿地管理，适用本办法。</p><p>第三条　湿地管理应当依法进行。</p></div></body>',
  );
  expect(given.get(effectiveDate).value).toBe('2024-07-01');
});
