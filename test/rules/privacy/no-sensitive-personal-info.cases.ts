import { noSensitivePersonalInfo } from '../../../src/rules/privacy/no-sensitive-personal-info.ts';
import { casesOf } from '../cases.ts';
import { rosterPage } from './roster.ts';

export const cases = casesOf(noSensitivePersonalInfo, [
  { kind: 'pass', name: '名单只有姓名和金额', html: rosterPage(['姓名', '金额'], [['赵甲乙', '1200']]), outcome: 'pass' },
  {
    kind: 'fail',
    name: '姓名与残疾等级同列出，请人工核对',
    html: rosterPage(
      ['序号', '姓名', '残疾等级'],
      [
        ['1', '赵甲乙', '一级'],
        ['2', '钱丙丁', '二级'],
      ],
    ),
    outcome: 'review',
    messages: ['名单第3列“残疾等级”有 2 行填有内容，同表列出了姓名，请核对是否属于敏感个人信息。'],
  },
  {
    kind: 'fail',
    name: '姓名与致贫原因、不满 14 周岁的出生日期，请人工核对',
    html: rosterPage(
      ['姓名', '致困原因', '出生日期'],
      [
        ['孙甲', '因病', '1962-09-11'],
        ['李乙', '因学', '2015年11月2日'],
      ],
    ),
    outcome: 'review',
    messages: [
      '名单第2列“致困原因”有 2 行填有内容，同表列出了姓名，请核对是否属于敏感个人信息。',
      '名单第3列“出生日期”有 1 行不满 14 周岁，同表列出了姓名，请核对是否属于敏感个人信息。',
    ],
  },
  {
    kind: 'fail',
    name: '事实无人抚养儿童名单列出姓名，请人工核对',
    html: rosterPage(['姓名', '所在乡镇'], [['周甲', '甲镇']], '示例县2024年5月事实无人抚养儿童基本生活费发放公示'),
    outcome: 'review',
    messages: ['名单第1列“姓名”有 1 行是儿童名单里未遮盖的姓名，同表列出了姓名，请核对是否属于敏感个人信息。'],
  },
  {
    kind: 'near-miss',
    name: '姓名已遮盖',
    html: rosterPage(
      ['姓名', '残疾等级'],
      [
        ['赵**', '一级'],
        ['钱某', '二级'],
      ],
    ),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '统计表里的残疾类别，没有姓名',
    html: rosterPage(['乡镇', '残疾类别', '人数'], [['甲镇', '肢体', '12']]),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '成年人的出生日期和空着的病种列',
    html: rosterPage(['姓名', '出生日期', '病种'], [['吴甲', '1980-01-01', '无']]),
    outcome: 'pass',
  },
]);
