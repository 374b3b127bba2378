import { annualTableBalanced } from '../../../src/rules/annual-report/annual-table-balanced.ts';
import { withCell } from '../../facts/annual-numbers.ts';
import { SHAPES } from '../../facts/annual-shapes.ts';
import { casesOf } from '../cases.ts';
import { annualPage, NUMBERS } from './annual-page.ts';

const pageType = 'annual-report' as const;
const one = (row: number, column: number): number => NUMBERS.requests[row - 1]?.[column] ?? 0;

export const cases = casesOf(annualTableBalanced, [
  { kind: 'pass', name: '三张表都平', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '一格填错，行和列同时不平，指出相交的一格',
    html: annualPage({ numbers: withCell(NUMBERS, { table: 2, row: 'r1', column: 'person' }, one(1, 0) + 5) }),
    pageType,
    outcome: 'fail',
    messages: [
      '表二“自然人”列：新收 54 + 结转 1 ≠ 总计 45 + 结转下年 5。这一处行和列同时不平，请先核对“新收”行“自然人”列的 54。',
      '表二“新收”行：自然人 54 + 商业企业 49 + 科研机构 47 + 社会公益组织 62 + 法律服务机构 53 + 其他 55 ≠ 总计 315。这一处行和列同时不平，请先核对“新收”行“自然人”列的 54。',
    ],
  },
  {
    kind: 'fail',
    name: '表三的总计不等于四种结果之和',
    html: annualPage({ numbers: withCell(NUMBERS, { table: 3, row: 'review', column: 'sum' }, 40) }),
    pageType,
    outcome: 'fail',
    messages: ['表三“行政复议”：结果维持 4 + 结果纠正 2 + 其他结果 4 + 尚未审结 5 ≠ 总计 40。'],
  },
  {
    kind: 'fail',
    name: '现行有效少于本年制发减本年废止，请人工核对',
    html: annualPage({
      numbers: { ...NUMBERS, content: { ...NUMBERS.content, normative: { made: 9, repealed: 1, inForce: 3 } } },
    }),
    pageType,
    outcome: 'review',
    messages: ['表一“行政规范性文件”行：现行有效 3 < 本年制发 9 - 本年废止 1。'],
  },
  {
    kind: 'fail',
    name: '有空格，按 0 计不平，请人工核对',
    html: annualPage({
      tables: {
        4:
          (SHAPES['nothing for 0'] ?? SHAPES['the form as printed'])?.relief({
            ...NUMBERS,
            relief: { ...NUMBERS.relief, suit: { upheld: 0, corrected: 1, otherResult: 0, pending: 0, sum: 2 } },
          }) ?? '',
      },
    }),
    pageType,
    outcome: 'review',
    messages: ['表三“行政诉讼（未经复议直接起诉）”：结果维持 0 + 结果纠正 1 + 其他结果 0 + 尚未审结 0 ≠ 总计 2（空格按 0 计）。'],
  },
  {
    kind: 'near-miss',
    name: '0 一律留空，按 0 计是平的',
    html: annualPage(SHAPES['nothing for 0'] === undefined ? {} : { shape: SHAPES['nothing for 0'] }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '2018 年的年报，当时没有这些表',
    html: annualPage({ year: 2018 }),
    pageType,
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '表二、表三是图片',
    html: annualPage({ tables: { 3: '<p><img src="/b2.png"></p>', 4: '<p><img src="/b3.png"></p>' } }),
    pageType,
    outcome: 'not-assessable',
  },
]);
