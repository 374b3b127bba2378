import { annualReportOriginal } from '../../../src/rules/annual-report/annual-report-original.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const SAME_WORDS = annualPage({ year: 2022 });
const OTHER = annualPage({
  year: 2022,
  text: {
    1: [
      '全年制定公开目录清单，组织政府开放日两场，邀请居民代表参观公路养护中心，现场解答关心的修路、停车和公交线路调整问题，并把意见建议整理成台账逐条回应。',
      '开通在线申请系统，申请人可以随时查看办理进度；答复前由法制人员会签，对涉及第三方权益的内容逐一征求意见，全年没有一件超期。',
    ],
    5: [
      '主要问题是交通工程项目的施工信息公布偏晚，沿线群众了解不多；公交调整的解读材料文字多、图示少，老年人看不明白。',
      '明年将在项目开工前十日发布告知信息，并在站台张贴示意图，请志愿者讲解，让信息公开走到群众身边，切实改进工作作风。',
    ],
  },
});

const pageType = 'annual-report' as const;

export const cases = casesOf(annualReportOriginal, [
  { kind: 'pass', name: '与上年年报的文字不同', html: annualPage(), previous: OTHER, pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '两部分都与上年相同，只改了年份和件数',
    html: annualPage(),
    previous: SAME_WORDS,
    pageType,
    outcome: 'review',
    messages: [
      '“总体情况”部分有 100% 的文字与上年年报的同一部分相同，请核对是否只改了数字。',
      '“存在的主要问题及改进情况”部分有 100% 的文字与上年年报的同一部分相同，请核对是否只改了数字。',
    ],
  },
  { kind: 'near-miss', name: '没有给出上年年报', html: annualPage(), pageType, outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '相同的部分不足 120 字，不比较',
    html: annualPage({ text: { 1: ['全年依法做好政府信息公开工作。'], 5: ['不足是更新不够及时，下一步加强督促检查。'] } }),
    previous: annualPage({ year: 2022, text: { 1: ['全年依法做好政府信息公开工作。'], 5: ['不足是更新不够及时，下一步加强督促检查。'] } }),
    pageType,
    outcome: 'pass',
  },
]);
