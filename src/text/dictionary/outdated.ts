import type { WordEntry } from './entry.ts';

/** By the day from which the name was no longer in use: `old>new`, blanks between them. */
const ORGANS: readonly (readonly [since: string, list: string])[] = [
  ['2008-04-01', '劳动和社会保障局>人力资源和社会保障局 劳动和社会保障部>人力资源和社会保障部 国家环境保护总局>生态环境部'],
  [
    '2018-04-01',
    `国土资源部>自然资源部 环境保护部>生态环境部 农业部>农业农村部 文化部>文化和旅游部 国家旅游局>文化和旅游部 国家林业局>国家林业和草原局
     国家卫生和计划生育委员会>国家卫生健康委员会 国家卫生计生委>国家卫生健康委 国家卫计委>国家卫生健康委
     国家工商行政管理总局>国家市场监督管理总局 国家工商总局>国家市场监督管理总局 国家质量监督检验检疫总局>国家市场监督管理总局 国家质检总局>国家市场监督管理总局
     国家食品药品监督管理总局>国家市场监督管理总局、国家药品监督管理局 国家安全生产监督管理总局>应急管理部 国家安监总局>应急管理部
     国务院法制办公室>司法部 国务院法制办>司法部 国家新闻出版广电总局>国家广播电视总局、国家新闻出版署 国家测绘地理信息局>自然资源部 国家粮食局>国家粮食和物资储备局
     中国银行业监督管理委员会>国家金融监督管理总局 中国保险监督管理委员会>国家金融监督管理总局 中国银监会>国家金融监督管理总局 中国保监会>国家金融监督管理总局`,
  ],
  ['2018-08-01', '国家税务局>税务局 地方税务局>税务局 国税局>税务局 地税局>税务局'],
  [
    '2019-04-01',
    `国土资源局>自然资源局 国土资源厅>自然资源厅 环境保护局>生态环境局 环境保护厅>生态环境厅 工商行政管理局>市场监督管理局 质量技术监督局>市场监督管理局
     安全生产监督管理局>应急管理局 安监局>应急管理局 卫生和计划生育委员会>卫生健康委员会 卫生和计划生育局>卫生健康局 卫生计生委>卫生健康委 卫计委>卫生健康委 卫计局>卫生健康局
     法制办公室>司法局 法制办>司法局`,
  ],
  ['2020-01-01', '新型农村合作医疗>城乡居民基本医疗保险 新农合>城乡居民基本医疗保险'],
  ['2021-06-01', '扶贫开发办公室>农业农村部门 扶贫开发领导小组办公室>农业农村部门'],
  ['2023-06-01', '中国银行保险监督管理委员会>国家金融监督管理总局 中国银保监会>国家金融监督管理总局'],
  ['2024-01-01', '国家乡村振兴局>农业农村部'],
];

/** Laws no longer in force, by the day from which another holds; looked for between 《 and 》. */
const LAWS: readonly (readonly [since: string, list: string])[] = [
  [
    '2021-01-01',
    '民法总则>民法典 民法通则>民法典 合同法>民法典 物权法>民法典 担保法>民法典 婚姻法>民法典 继承法>民法典 收养法>民法典 侵权责任法>民法典',
  ],
  ['2019-07-01', '车辆购置税暂行条例>车辆购置税法'],
  ['2019-09-01', '耕地占用税暂行条例>耕地占用税法'],
  ['2020-09-01', '资源税暂行条例>资源税法'],
  ['2021-09-01', '契税暂行条例>契税法 城市维护建设税暂行条例>城市维护建设税法'],
  [
    '2022-03-01',
    '公司登记管理条例>市场主体登记管理条例 企业法人登记管理条例>市场主体登记管理条例 合伙企业登记管理办法>市场主体登记管理条例 农民专业合作社登记管理条例>市场主体登记管理条例',
  ],
  ['2022-07-01', '印花税暂行条例>印花税法'],
];

const entriesOf = (list: readonly (readonly [string, string])[], titled: boolean): readonly WordEntry[] =>
  list.flatMap(([since, pairs]) =>
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair): WordEntry => {
        const [wrong = '', right = ''] = pair.split('>');
        return { kind: 'outdated', wrong, right, since, ...(titled ? { titled } : {}) };
      }),
  );

const IN_HOUSE = ['业', '众', '织', '体', '宣', '公', '校', '馆', '艺', '传', '企', '方', '团', '会', '、'];

/** Where the characters are part of another name, or of a department of some house. */
const EXCEPTED: Readonly<Record<string, Partial<WordEntry>>> = {
  文化部: { fineAfter: IN_HOUSE, fineBefore: ['分', '门', '长', '队', '落'] },
  农业部: { fineAfter: ['林', '营', '副', '商', '行', '司'], fineBefore: ['分', '门', '队', '落', '经理'] },
  安监局: { fineAfter: ['矿', '航', '煤'] },
  国税局: { fineAfter: ['美', '英'] },
};

/** L3: names no longer in use; wording in force until `since`. */
export const outdatedWords: readonly WordEntry[] = [...entriesOf(ORGANS, false), ...entriesOf(LAWS, true)].map((entry) => ({
  ...entry,
  ...EXCEPTED[entry.wrong],
}));
