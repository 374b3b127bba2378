import { documentNumberWellFormed } from '../../../src/rules/document/document-number-well-formed.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(documentNumberWellFormed, [
  {
    kind: 'fail',
    name: '年份用了小号六角括号﹝﹞，只作提示',
    html: policyPage({ metadata: { 文号: '示政办﹝2024﹞12号' } }),
    outcome: 'fail',
    messages: ['页面文号写成“示政办﹝2024﹞12号”：年份用了小号的六角括号﹝﹞，规范写法是〔〕。'],
  },
  { kind: 'pass', name: '文号写成“示政办〔2024〕12号”', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '用方头括号，序号补零',
    html: policyPage({ metadata: { 文号: '示政办【2024】012号' } }),
    outcome: 'fail',
    messages: ['页面文号写成“示政办【2024】012号”：年份应当用六角括号〔〕括入，序号前不补零。'],
  },
  {
    kind: 'fail',
    name: '正文版头用圆括号并加“第”字',
    html: policyPage({ metadata: { 文号: null }, head: ['示政办（2024）第12号'] }),
    outcome: 'fail',
    messages: ['正文文号写成“示政办（2024）第12号”：年份应当用六角括号〔〕括入，序号前不加“第”字。'],
  },
  {
    kind: 'fail',
    name: '转码丢失括号',
    html: policyPage({ metadata: { 文号: '示政办202412号' } }),
    outcome: 'fail',
    messages: ['页面文号写成“示政办202412号”：年份与序号连在一起，疑为转码丢失括号。'],
  },
  {
    kind: 'fail',
    name: '只是中间有空格，只作提示',
    html: policyPage({ metadata: { 文号: '示政办〔2024〕 12 号' } }),
    outcome: 'fail',
    messages: ['页面文号写成“示政办〔2024〕 12 号”：中间不留空格。'],
  },
  {
    kind: 'near-miss',
    name: '版头的文号排成两行',
    html: policyPage({ metadata: { 文号: null }, head: ['示政办〔2024〕<br>12号'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '政府令用自己的体例',
    html: policyPage({ metadata: { 文号: '示例市人民政府令第310号' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '2009 年的文件用方括号，早于现行公文格式',
    html: policyPage({
      metadata: { 文号: '示政办[2009]12号', 成文日期: '2009-03-08', 发布日期: '2009-03-12' },
      signature: ['示例市人民政府办公室', '二○○九年三月八日'],
    }),
    outcome: 'inapplicable',
  },
  { kind: 'near-miss', name: '页面没有文号，由别的检查说明', html: policyPage({ metadata: { 文号: '' } }), outcome: 'inapplicable' },
]);
