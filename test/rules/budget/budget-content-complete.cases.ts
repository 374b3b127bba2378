import { budgetContentComplete } from '../../../src/rules/budget/budget-content-complete.ts';
import { casesOf } from '../cases.ts';
import { budgetPage } from './page.ts';

const FILLER = Array.from(
  { length: 12 },
  (_, at) =>
    `${at + 1}.我局今年安排第${at + 1}类项目资金，用于养老服务设施改造、社会救助和社会组织培育，比上年略有增加，主要原因是服务对象增多，同时压减一般性支出，把钱用在老百姓身上。`,
);
const PARTS = [
  '支出按功能分类：社会保障和就业支出508.10万元。',
  '基本支出按经济分类：工资福利支出300万元，商品和服务支出80万元。',
  '机关运行经费80万元，用于办公费、水电费等。',
  '政府采购预算总额20万元。',
];

export const cases = casesOf(budgetContentComplete, [
  { kind: 'pass', name: '四方面内容都有', html: budgetPage([...FILLER, ...PARTS]), pageType: 'news', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有机关运行经费和政府采购，请人工核对',
    html: budgetPage([...FILLER, ...PARTS.slice(0, 2)]),
    pageType: 'news',
    outcome: 'review',
    messages: ['预决算公开里没有看到机关运行经费说明、政府采购说明。'],
  },
  {
    kind: 'near-miss',
    name: '内容在附件里',
    html: budgetPage(FILLER, { files: [['2024年部门预算公开.pdf', '/f/1.pdf']] }),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '页面只有一句话',
    html: budgetPage(['现将我局2024年部门预算公开如下。']),
    pageType: 'news',
    outcome: 'not-assessable',
  },
]);
