import { penaltyBasisStated } from '../../../src/rules/permit/penalty-basis-stated.ts';
import { casesOf } from '../cases.ts';
import { penaltyPage } from './page.ts';

export const cases = casesOf(penaltyBasisStated, [
  { kind: 'pass', name: '写明法律名称和条款', html: penaltyPage(), pageType: 'news', outcome: 'pass' },
  {
    kind: 'fail',
    name: '只写法律名称，请人工核对',
    html: penaltyPage({ 处罚依据: '《食品经营许可和备案管理办法》' }),
    pageType: 'news',
    outcome: 'review',
    messages: ['处罚写了法律名称，没有写到“第×条”。'],
  },
  {
    kind: 'fail',
    name: '没有依据，请人工核对',
    html: penaltyPage({ 处罚依据: null }),
    pageType: 'news',
    outcome: 'review',
    messages: ['处罚没有写明法律依据。'],
  },
  {
    kind: 'near-miss',
    name: '决定书作为附件',
    html: penaltyPage({ 处罚依据: null }, { files: [['行政处罚决定书.pdf', '/f/1.pdf']] }),
    pageType: 'news',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '条款写成阿拉伯数字',
    html: penaltyPage({ 处罚依据: '食品安全法第126条' }),
    pageType: 'news',
    outcome: 'pass',
  },
]);
