import { interpretationElementsPresent } from '../../../src/rules/interpretation/interpretation-elements-present.ts';
import { casesOf } from '../cases.ts';
import { GOOD_LINES, interpretationPage, NAME } from './page.ts';

const THIN = [
  '七十岁以上的老人可以到乡镇领券，轻度每月两张，中度每月四张，重度每月六张，每张券换一次上门服务，时间由老人自己定。',
  '券当月有效，过月作废，不能换钱，也不能转送别人；家里人可以帮着领，带上户口本和身份证就行。',
  '服务的人上门要穿工服，做完以后老人签字，不满意可以不签，乡镇每个月收一次单子，收齐以后统一结账，两个月以内把账目贴在村口。',
];

export const cases = casesOf(interpretationElementsPresent, [
  { kind: 'pass', name: '各项要素都有', html: interpretationPage(), pageType: 'interpretation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有背景依据和主要内容，请人工核对',
    html: interpretationPage({ body: THIN, byline: '发布日期：2024-03-12' }),
    pageType: 'interpretation',
    outcome: 'review',
    messages: [
      '解读里没有看到背景依据、主要内容，请核对。',
      '解读里没有看到目的意义、起草过程、适用范围或执行标准、关键词诠释或注意事项、解读机关和联系方式；各地要求不同，供参考。',
    ],
  },
  {
    kind: 'fail',
    name: '修订的文件没有说新旧差异，请人工核对',
    html: interpretationPage({ heading: `《${NAME}（2024年修订）》政策解读` }),
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['解读里没有看到新旧政策差异，请核对。'],
  },
  {
    kind: 'near-miss',
    name: '没有小标题，背景和内容写在句子里',
    html: interpretationPage({
      body: [
        '为了让老人在家门口得到照料，示例市近日出台办法，明确补贴分三档，由入户评估决定。',
        `${GOOD_LINES[2] ?? ''}${GOOD_LINES[6] ?? ''}${GOOD_LINES[8] ?? ''}`,
      ],
    }),
    pageType: 'interpretation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '视频解读',
    html: interpretationPage({ heading: `视频解读：${NAME}`, body: THIN }),
    pageType: 'interpretation',
    outcome: 'not-assessable',
  },
]);
