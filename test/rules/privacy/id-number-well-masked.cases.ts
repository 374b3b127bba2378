import { idNumberWellMasked } from '../../../src/rules/privacy/id-number-well-masked.ts';
import { casesOf } from '../cases.ts';
import { rosterPage, textPage } from './roster.ts';

export const cases = casesOf(idNumberWellMasked, [
  { kind: 'pass', name: '只留前 2 位和后 3 位', html: rosterPage(['姓名', '身份证号'], [['赵某', '34*************233']]), outcome: 'pass' },
  {
    kind: 'fail',
    name: '出生年月日仍可见',
    html: rosterPage(['姓名', '身份证号'], [['赵某', '34019919850307****']]),
    outcome: 'fail',
    messages: ['第2列“身份证号”共 1 个脱敏不足的身份证号，如 34****************；出生年月日仍可见。'],
  },
  {
    kind: 'fail',
    name: '只隐去 4 位',
    html: rosterPage(['姓名', '身份证号'], [['赵某', '3401991985****1233']]),
    outcome: 'fail',
    messages: ['第2列“身份证号”共 1 个脱敏不足的身份证号，如 34****************；只隐去 4 位。'],
  },
  {
    kind: 'fail',
    name: '正文里没有标签的弱脱敏号码，请人工核对',
    html: textPage('获奖人员：钱某（34019919620911XXXX）。'),
    outcome: 'review',
    messages: ['页面文字里有 1 个脱敏不足的身份证号，如 34****************；出生年月日仍可见。'],
  },
  {
    kind: 'fail',
    name: '同表的出生日期列补上了被隐去的部分',
    html: rosterPage(
      ['姓名', '身份证号', '出生日期'],
      [
        ['赵某', '340199********1233', '1985-03-07'],
        ['钱某', '340199********204X', '1962-09-11'],
      ],
    ),
    outcome: 'fail',
    messages: [
      '第2列“身份证号”共 2 个可以还原的身份证号，如 34****************；同表“出生日期”列写明了被隐去的出生日期，补上后只有 0 位未知。',
    ],
  },
  {
    kind: 'near-miss',
    name: '隐去出生年月日 8 位',
    html: rosterPage(['姓名', '身份证号'], [['赵某', '340199********1233']]),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '另有出生日期列，但其余位也隐去了',
    html: rosterPage(['姓名', '身份证号', '出生日期'], [['赵某', '34*************233', '1985-03-07']]),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '打了星号的银行卡号和手机号',
    html: rosterPage(['姓名', '银行卡号', '手机'], [['赵某', '6217********1234567', '138****5678']]),
    outcome: 'pass',
  },
]);
