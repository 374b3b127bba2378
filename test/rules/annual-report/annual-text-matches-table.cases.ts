import { annualTextMatchesTable } from '../../../src/rules/annual-report/annual-text-matches-table.ts';
import { casesOf } from '../cases.ts';
import { annualPage, NUMBERS, RECEIVED } from './annual-page.ts';

const CARRIED = NUMBERS.requests[1]?.[6] ?? 0;
const none = { upheld: 0, corrected: 0, otherResult: 0, pending: 0, sum: 0 };
const peaceful = { ...NUMBERS, relief: { review: none, suit: none, suitAfterReview: none } };
const text = (line: string) => ({ 1: ['全年政府信息公开工作平稳有序，重点领域信息及时更新，答复规范。', line] });

const pageType = 'annual-report' as const;

export const cases = casesOf(annualTextMatchesTable, [
  { kind: 'pass', name: '正文的件数等于表二新收', html: annualPage(), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '正文的件数与表二对不上',
    html: annualPage({ text: text('本年度共收到政府信息公开申请12件，均按期答复。') }),
    pageType,
    outcome: 'review',
    messages: ['正文说“收到政府信息公开申请12件”，表中新收 315、结转 15、办结 314，请核对哪一处有误。'],
  },
  {
    kind: 'fail',
    name: '件数写在“申请”之前',
    html: annualPage({ text: text('全年共收到8件政府信息公开申请，均为自然人提出。') }),
    pageType,
    outcome: 'review',
    messages: ['正文说“收到8件政府信息公开申请”，表中新收 315、结转 15、办结 314，请核对哪一处有误。'],
  },
  {
    kind: 'fail',
    name: '正文说没有收到申请',
    html: annualPage({ text: text('本年度未收到政府信息公开申请。') }),
    pageType,
    outcome: 'review',
    messages: ['正文说“未收到政府信息公开申请”，表中新收 315、结转 15、办结 314，请核对哪一处有误。'],
  },
  {
    kind: 'fail',
    name: '正文说没有复议诉讼，表三不是 0',
    html: annualPage({ text: text('本年度未发生因政府信息公开引起的行政复议、行政诉讼。') }),
    pageType,
    outcome: 'review',
    messages: [
      '正文说“未发生因政府信息公开引起的行政复议、行政诉讼”，表中行政复议 15、未经复议直接起诉 8、复议后起诉 15，请核对哪一处有误。',
    ],
  },
  {
    kind: 'fail',
    name: '正文的规范性文件件数与表一对不上',
    html: annualPage({ text: text('本年度制发行政规范性文件18件，均已公开。') }),
    pageType,
    outcome: 'review',
    messages: ['正文说“制发行政规范性文件18件”，表中规范性文件本年制发 4，请核对哪一处有误。'],
  },
  {
    kind: 'near-miss',
    name: '正文的件数含上年结转',
    html: annualPage({ text: text(`本年度共受理政府信息公开申请${RECEIVED + CARRIED}件。`) }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '说的是其中一类或往年的件数',
    html: annualPage({ text: text('其中通过网络收到政府信息公开申请2件；2022年收到政府信息公开申请7件。') }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '没有复议诉讼，表三也都是 0',
    html: annualPage({ numbers: peaceful, text: text('本年度没有发生行政复议和行政诉讼。') }),
    pageType,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '全局和局本级各有一个数，有一处与表相符',
    html: annualPage({ text: text(`全局共收到政府信息公开申请${RECEIVED}件。局机关收到政府信息公开申请3件。`) }),
    pageType,
    outcome: 'pass',
  },
]);
