import { noPersonalPhone } from '../../../src/rules/privacy/no-personal-phone.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';
import { rosterPage, textPage } from './roster.ts';

export const cases = casesOf(noPersonalPhone, [
  { kind: 'pass', name: '联系方式是办公电话', html: textPage('联系电话：0551-62600000，热线12345。'), outcome: 'pass' },
  {
    kind: 'fail',
    name: '名单表里的手机号',
    html: rosterPage(
      ['姓名', '联系电话', '补贴金额'],
      [
        ['赵某', '13800138000', '1200'],
        ['钱某', '139 0013 9000', '800'],
      ],
    ),
    outcome: 'fail',
    messages: ['第2列“联系电话”共 2 个个人手机号，如 138****8000。'],
  },
  {
    kind: 'fail',
    name: '表中另有职务列的，请人工核对',
    html: rosterPage(['姓名', '职务', '手机'], [['孙甲', '河长', '13800138000']]),
    outcome: 'review',
    messages: ['第3列“手机”共 1 个手机号，如 138****8000；表中另有单位或职务列，请核对是否为对外公布的联系方式。'],
  },
  {
    kind: 'fail',
    name: '正文里写在姓名后的手机号，请人工核对',
    html: textPage('获得资助的学生：李甲乙 13800138000，王丙 13900139000。'),
    outcome: 'review',
    messages: ['页面文字里有 2 个写在姓名后的手机号，如 138****8000；请核对是否属于个人信息。'],
  },
  {
    kind: 'fail',
    name: '通知里经办人的手机号，提示核对',
    html: textPage('联系人：周甲，联系电话：13800138000。'),
    outcome: 'review',
    messages: ['页面文字里有 1 个联系用的手机号，如 138****8000；建议改用办公电话。'],
  },
  {
    kind: 'near-miss',
    name: '编号、金额和网址里的 11 位数字',
    html: textPage(
      '项目编号：13800138000，财政投入13800138000元，增减13800138000.50。',
      '详见 https://www.example.gov.cn/art/art_13800138000.html，索引号 156-2022-0001。',
      '批次号13800138000-2，交易额为 13800138000 万元。',
    ),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '已脱敏的手机号', html: rosterPage(['姓名', '手机'], [['吴某', '138****8000']]), outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '页脚里的手机号',
    html: policyPage({ footer: '主办：示例市人民政府办公室　技术支持：13800138000' }),
    outcome: 'pass',
  },
]);
