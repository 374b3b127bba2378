import { annualCarryoverConsistent } from '../../../src/rules/annual-report/annual-carryover-consistent.ts';
import type { AnnualNumbers } from '../../facts/annual-numbers.ts';
import { casesOf } from '../cases.ts';
import { annualPage, NUMBERS } from './annual-page.ts';

const replaced = (numbers: AnnualNumbers, row: number, values: readonly number[]): AnnualNumbers => ({
  ...numbers,
  requests: numbers.requests.map((line, at) => (at === row - 1 ? values : line)),
});
const before = (id: 'regulation' | 'normative') => {
  const { made = 0, repealed = 0, inForce = 0 } = NUMBERS.content[id];
  return { made: 0, repealed: 0, inForce: inForce - made + repealed };
};
/** Last year's numbers, to which this year's fit. */
const THEN: AnnualNumbers = {
  ...replaced(NUMBERS, 25, NUMBERS.requests[1] ?? []),
  content: { ...NUMBERS.content, regulation: before('regulation'), normative: before('normative') },
};
const previous = annualPage({ year: 2022, numbers: THEN });
const carried = NUMBERS.requests[1] ?? [];

const pageType = 'annual-report' as const;

export const cases = casesOf(annualCarryoverConsistent, [
  { kind: 'pass', name: '上年结转与上年年报一致', html: annualPage(), previous, pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '上年年报结转的件数不同',
    html: annualPage(),
    previous: annualPage({
      year: 2022,
      numbers: replaced(THEN, 25, [(carried[0] ?? 0) + 2, ...carried.slice(1, 6), (carried[6] ?? 0) + 2]),
    }),
    pageType,
    outcome: 'fail',
    messages: [
      '“自然人”列：本年“上年结转”1，上年年报“结转下年度继续办理”3，两者应当相等。',
      '“总计”列：本年“上年结转”15，上年年报“结转下年度继续办理”17，两者应当相等。',
    ],
  },
  {
    kind: 'fail',
    name: '规范性文件现行有效数与上年接不上，请人工核对',
    html: annualPage(),
    previous: annualPage({
      year: 2022,
      numbers: { ...THEN, content: { ...THEN.content, normative: { made: 0, repealed: 0, inForce: 99 } } },
    }),
    pageType,
    outcome: 'review',
    messages: ['行政规范性文件：现行有效 6 ≠ 上年现行有效 99 + 本年制发 4 - 本年废止 1，请核对。'],
  },
  { kind: 'near-miss', name: '没有给出上年年报', html: annualPage(), pageType, outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '给的是前年的年报',
    html: annualPage(),
    previous: annualPage({ year: 2021 }),
    pageType,
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '上年年报的表二是图片',
    html: annualPage(),
    previous: annualPage({ year: 2022, tables: { 3: '<p><img src="/2.png"></p>' } }),
    pageType,
    outcome: 'not-assessable',
  },
]);
