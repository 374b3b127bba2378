import { noFullIdNumber } from '../../../src/rules/privacy/no-full-id-number.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';
import { rosterPage, textPage } from './roster.ts';

export const cases = casesOf(noFullIdNumber, [
  { kind: 'pass', name: '页面没有身份证号', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '名单的“身份证号”列是完整号码',
    html: rosterPage(
      ['序号', '姓名', '身份证号', '补贴金额（元）'],
      [
        ['1', '赵甲乙', '340199198503071233', '1200'],
        ['2', '钱丙', '34019919620911204X', '800'],
      ],
    ),
    outcome: 'fail',
    messages: ['第3列“身份证号”共 2 个完整身份证号，如 34*************233。'],
  },
  {
    kind: 'fail',
    name: '正文里全角数字和分组写的身份证号',
    html: textPage('申请人孙某，身份证号：３４０１９９１９８５０３０７１２３３。', '共有人李某，身份证号 340199 19620911 204X。'),
    outcome: 'fail',
    messages: ['页面文字里有 2 个完整身份证号，如 ３４*************２３３。'],
  },
  {
    kind: 'fail',
    name: '残疾人证号里含完整身份证号',
    html: rosterPage(['姓名', '残疾人证号'], [['周某', '34019919850307123344']]),
    outcome: 'fail',
    messages: ['第2列“残疾人证号”共 1 个完整身份证号，如 34***************344。'],
  },
  {
    kind: 'fail',
    name: '“身份证号”列里校验不过的号码，请人工核对',
    html: rosterPage(['姓名', '身份证号码'], [['吴某', '340199198503071234']]),
    outcome: 'review',
    messages: ['第2列“身份证号码”共 1 个像身份证号的数字，如 34*************234；校验码或出生日期不对，请核对是否为真实号码。'],
  },
  {
    kind: 'fail',
    name: '“身份证号”列里的 15 位旧号，请人工核对',
    html: rosterPage(['姓名', '身份证号'], [['郑某', '340199620911204']]),
    outcome: 'review',
    messages: ['第2列“身份证号”共 1 个像 15 位旧身份证号的数字，如 34**********204；请核对。'],
  },
  {
    kind: 'near-miss',
    name: '统一社会信用代码、索引号、项目代码和时间戳',
    html: textPage(
      '统一社会信用代码：11341702486344515H；组织机构代码：340199198503071233。',
      '项目代码：340199198503071233，索引号：340199198503071233/202403-00012。',
      '系统流水号20240312093015000123，附件编号 W020240312561234567890。',
      '监测数据依次为2024031209301234567，15位编码340199620911204。',
    ),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '已脱敏的身份证号',
    html: rosterPage(['姓名', '身份证号'], [['冯某', '34*************233']]),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '合同编号列里的 18 位数字',
    html: rosterPage(['姓名', '合同编号'], [['陈某', '340199198503071233']]),
    outcome: 'pass',
  },
]);
