import { annualCellsFilled } from '../../../src/rules/annual-report/annual-cells-filled.ts';
import { formShape } from '../../facts/annual-form.ts';
import { withCell } from '../../facts/annual-numbers.ts';
import { casesOf } from '../cases.ts';
import { annualPage, NUMBERS } from './annual-page.ts';

const ZERO = { ...NUMBERS, content: { ...NUMBERS.content, regulation: { made: 0, repealed: 0, inForce: 0 } } };
const only = (zero: string) => formShape({ number: (value) => (value === 0 ? zero : String(value)) });

const pageType = 'annual-report' as const;

export const cases = casesOf(annualCellsFilled, [
  { kind: 'pass', name: '每格都填了数字，没有的填 0', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '规章一行填“/”，只作提示',
    html: annualPage({ tables: { 2: only('/').content(ZERO) } }),
    pageType,
    outcome: 'fail',
    messages: [
      '有 4 个数据格没有填数字：表一“规章”行“本年制发”列、表一“规章”行“本年废止”列、表一“规章”行“现行有效”列 等 4 处。没有发生的宜填 0。',
    ],
  },
  {
    kind: 'fail',
    name: '规章一行留空，只作提示',
    html: annualPage({ tables: { 2: only('').content(ZERO) } }),
    pageType,
    outcome: 'fail',
    messages: [
      '有 4 个数据格没有填数字：表一“规章”行“本年制发”列、表一“规章”行“本年废止”列、表一“规章”行“现行有效”列 等 4 处。没有发生的宜填 0。',
    ],
  },
  {
    kind: 'fail',
    name: '件数是负数和小数',
    html: annualPage({
      numbers: withCell(
        withCell(NUMBERS, { table: 2, row: 'r2', column: 'company' }, -1),
        { table: 3, row: 'suit', column: 'upheld' },
        1.5,
      ),
    }),
    pageType,
    outcome: 'fail',
    messages: ['表二“结转”行“商业企业”列、表三“行政诉讼（未经复议直接起诉）”行“结果维持”列填的是“-1”“1.5”，件数应为不小于 0 的整数。'],
  },
  {
    kind: 'fail',
    name: '填了文字，请人工核对',
    html: annualPage({ tables: { 2: formShape({ number: (value) => (value === 0 ? '见附件' : String(value)) }).content(ZERO) } }),
    pageType,
    outcome: 'review',
    messages: [
      '表一“规章”行“本年制发”列、表一“规章”行“本年废止”列、表一“规章”行“现行有效”列 等 4 处填的是“见附件”，不是一个数字，请核对。',
    ],
  },
  {
    kind: 'near-miss',
    name: '收费金额有小数',
    html: annualPage({ numbers: withCell(NUMBERS, { table: 1, row: 'fee', column: 'amount' }, 12.35) }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '数字用全角，带千分位和“件”',
    html: annualPage({
      shape: formShape({
        number: (value) => `${String(value * 1).replace(/\d/gu, (digit) => '０１２３４５６７８９'.charAt(Number(digit)))}件`,
      }),
    }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '三张表都是图片',
    html: annualPage({ tables: { 2: '<p><img src="/1.png"></p>', 3: '<p><img src="/2.png"></p>', 4: '<p><img src="/3.png"></p>' } }),
    pageType,
    outcome: 'not-assessable',
  },
]);
