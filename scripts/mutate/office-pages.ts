import type { CleanPage } from './clean-page.ts';
import { contentPage, paragraphs, table } from './shell.ts';

/** A guide to disclosure. */
export const guide: CleanPage = {
  name: 'guide',
  pageType: 'guide',
  url: 'https://www.example.gov.cn/zwgk/zfxxgkzn/index.html',
  html: contentPage({
    heading: '示例市人民政府信息公开指南',
    column: '政府信息公开指南',
    columnType: '信息公开指南',
    published: '2024-03-12',
    source: '示例市人民政府办公室',
    body: paragraphs(
      '为方便公民、法人和其他组织获取政府信息，根据《中华人民共和国政府信息公开条例》（国务院令第711号），编制本指南，并根据变化及时更新。',
      '一、政府信息的分类和编排体系',
      '主动公开的政府信息分为机构职能、政策文件、规划计划、统计信息、财政资金等类别。每条信息编有索引号，由机构代码、公开年月和流水号组成。',
      '二、获取方式',
      '可以通过示例市人民政府网站、市档案馆和市图书馆的政府信息查阅点获取。',
      '三、依申请公开',
      '申请人填写<a href="/f/sqb.docx">《政府信息公开申请表》</a>，可以当面提交、邮寄信函或者在线提交。能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。',
      '四、政府信息公开工作机构',
      '机构名称：示例市人民政府办公室政务公开科',
      '办公地址：示例市文化路1号',
      '办公时间：上午8:30—12:00，下午14:30—17:30（法定节假日除外）',
      '联系电话：0990-8800100',
      '传真号码：0990-8800101',
      '互联网联系方式：zwgk@example.gov.cn',
      '五、监督和救济',
      '认为行政机关不依法履行公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
    ),
  }),
};

/** What an agency is and does. */
export const organisation: CleanPage = {
  name: 'organisation',
  pageType: 'organisation',
  url: 'https://www.example.gov.cn/mzj/jgzn/index.html',
  html: contentPage({
    heading: '示例市民政局机构职能',
    column: '机构职能',
    columnType: '机构职能',
    published: '2024-03-12',
    source: '示例市民政局',
    body: paragraphs(
      '一、机关职能',
      '（一）拟订全市民政事业发展规划并组织实施。',
      '（二）负责社会救助、养老服务和社会组织登记管理工作。',
      '二、机构设置',
      '内设办公室、社会救助科、养老服务科。',
      '三、联系我们',
      '办公地址：示例市文化路18号',
      '办公时间：周一至周五上午8:30—12:00，下午14:30—17:30（法定节假日除外）',
      '联系电话：0990-8800123',
      '负责人：林某某',
    ),
  }),
};

/** A decision on who leads it. */
export const appointment = (published: string): string =>
  contentPage({
    heading: '示例市人民政府关于何某某等同志职务任免的通知',
    column: '人事任免',
    columnType: '人事信息',
    published,
    source: '示例市人民政府',
    body: paragraphs('市政府决定：任命何某某为示例市民政局副局长。'),
  });

/** Who leads an agency, with an appointment that is older. */
export const leaders: CleanPage = {
  name: 'leaders',
  pageType: 'organisation',
  url: 'https://www.example.gov.cn/mzj/ldxx/index.html',
  html: contentPage({
    heading: '示例市民政局领导信息',
    column: '领导信息',
    columnType: '负责人信息',
    published: '2023-05-08',
    source: '示例市民政局',
    body: paragraphs('林某某，示例市民政局局长，主持全面工作，分管办公室。', '何某某，示例市民政局副局长，分管社会救助科、养老服务科。'),
  }),
  companions: [appointment('2023-01-20')],
};

/** How a service is asked for. */
export const service: CleanPage = {
  name: 'service',
  pageType: 'guide',
  url: 'https://www.example.gov.cn/bsfw/mz/202403/t20240312_5.html',
  html: contentPage({
    heading: '居家养老服务补贴办事指南',
    column: '办事指南',
    columnType: '办事服务',
    published: '2024-03-12',
    source: '示例市民政局',
    body: paragraphs(
      '事项名称：居家养老服务补贴给付',
      '设定依据：《示例市居家养老服务补贴办法》第二条',
      '申请条件：本市户籍，年满七十岁，经评估需要照料。',
      '申请材料：身份证、户口簿、申请表。',
      '办理地点：各乡镇便民服务中心',
      '办理时间：周一至周五上午8:30—12:00，下午14:30—17:30（法定节假日除外）',
      '办理时限：十五个工作日',
      '办理流程：申请、受理、评估、决定',
      '收费标准：不收费',
      '咨询电话：0990-8800123',
    ),
  }),
};

/** Penalties in a table. */
export const permit: CleanPage = {
  name: 'permit',
  pageType: 'news',
  url: 'https://www.example.gov.cn/scjgj/xzcf/202403/t20240308_1.html',
  html: contentPage({
    heading: '示例市市场监督管理局行政处罚信息双公示（2024年第3期）',
    column: '行政处罚',
    columnType: '行政执法',
    published: '2024-03-08',
    source: '示例市市场监督管理局',
    body: `${paragraphs('现将行政处罚决定信息公示如下。')}
${table([
  [
    '处罚决定书文号',
    '处罚名称',
    '处罚类别',
    '处罚事由',
    '处罚依据',
    '行政相对人名称',
    '统一社会信用代码',
    '处罚结果',
    '处罚机关',
    '处罚决定日期',
    '公示日期',
  ],
  [
    '示市监罚〔2024〕8号',
    '某食品店未公示许可证案',
    '警告',
    '未在经营场所公示食品经营许可证',
    '《食品经营许可和备案管理办法》第四十九条',
    '示例市某食品店',
    '11341702486344515H',
    '警告，责令改正',
    '示例市市场监督管理局',
    '2024-03-04',
    '2024-03-08',
  ],
])}`,
  }),
};

/** A department's budget with its overview. */
export const budget: CleanPage = {
  name: 'budget',
  pageType: 'news',
  url: 'https://www.example.gov.cn/mzj/czyjs/202402/t20240208_1.html',
  html: contentPage({
    heading: '示例市民政局2024年部门预算公开',
    column: '部门预决算',
    columnType: '财政信息',
    published: '2024-02-08',
    source: '示例市民政局',
    body: `${paragraphs(
      '市财政局于2024年1月25日批复我局2024年部门预算，现公开如下。',
      '一、部门主要职责及机构设置情况',
      '示例市民政局负责社会救助、养老服务和社会组织登记管理工作，内设三个科室，下属单位两个。',
      '二、部门预算收支情况说明',
      '2024年收入总计612.40万元，支出总计612.40万元，与上年相比增加12.20万元，主要是养老服务项目增加。',
    )}
<p>部门收支总表（单位：万元）</p>
${table([
  ['项目', '预算数', '项目', '预算数'],
  ['一般公共预算拨款收入', '600.00', '社会保障和就业支出', '592.40'],
  ['其他收入', '12.40', '住房保障支出', '20.00'],
  ['收入总计', '612.40', '支出总计', '612.40'],
])}
${paragraphs(
  '一般公共预算支出按功能分类编列到项，基本支出按经济分类编列到款，见下表。',
  '2080201 行政运行 320.40万元，2080202 一般行政管理事务 272.00万元，2210201 住房公积金 20.00万元。',
  '30101 基本工资 160.00万元，30201 办公费 18.20万元。',
  '三、机关运行经费情况说明',
  '2024年机关运行经费预算18.20万元，比上年减少0.40万元。',
  '四、政府采购情况说明',
  '2024年政府采购预算32.00万元，均为货物类采购。',
  '五、“三公”经费情况说明',
  '2024年“三公”经费预算2.10万元，均为公务用车运行维护费。',
  '六、预算绩效情况说明',
  ...['养老服务设施改造', '困难群众救助', '社会组织培育', '殡葬服务提升', '地名普查', '儿童福利', '基层社工站建设', '婚姻登记服务'].map(
    (name) => `${name}项目编制了绩效目标，按季度监控执行进度，年底组织评价，评价结果作为安排下一年预算的参考，并随决算向社会公开。`,
  ),
)}`,
  }),
};

/** A list of persons, masked as it should be. */
export const roster: CleanPage = {
  name: 'roster',
  pageType: 'news',
  url: 'https://www.example.gov.cn/nyj/gsgg/202403/t20240312_7.html',
  html: contentPage({
    heading: '示例县2024年农机购置补贴对象公示',
    column: '公示公告',
    columnType: '公示公告',
    published: '2024-03-12',
    source: '示例县农业农村局',
    body: `${paragraphs('现将2024年农机购置补贴对象名单予以公示，公示期为7天，如有异议请在公示期内反映。', '监督电话：0990-8800155')}
${table([
  ['序号', '姓名', '身份证号', '联系电话', '住址', '开户账号', '补贴金额（元）'],
  ['1', '林某某', '34*************123', '138****1234', '示例县城东镇', '************1234', '12000'],
  ['2', '何某某', '34*************45X', '139****5678', '示例县城西镇', '************5678', '8000'],
])}`,
  }),
};
