import { consultationElementsPresent } from '../../../src/rules/consultation/consultation-elements-present.ts';
import { casesOf } from '../cases.ts';
import { newsPage } from '../page.ts';
import { callPage, NOTICE } from './page.ts';

const LONG =
  '停车关系千家万户，近年来城区登记汽车逐年增加，公共泊位不足，路内收费时段各区不一，群众反映较多。市城市管理局在走访街道、物业和停车企业的基础上起草了本办法，属于本年度重大行政决策事项，涉及泊位设置、收费公示、错时共享、投诉处理等内容，与每一位驾驶人和沿街商户都有关系，希望大家积极参与，共同把停车管理工作做好，让道路更通畅，让生活更方便，让城市更有秩序，让投诉有人受理、有人答复、有人监督。';

export const cases = casesOf(consultationElementsPresent, [
  { kind: 'pass', name: '草案、说明、方式、日期都有', html: callPage(), pageType: 'consultation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '重大行政决策只有一段话，没有草案、方式和日期',
    html: callPage({ body: [LONG, '现公开征求意见，请踊跃参与。'], files: [], byline: '发布日期：2024-04-01', signature: [null, null] }),
    pageType: 'consultation',
    rendered: true,
    outcome: 'fail',
    messages: [
      '征集公告里没有看到草案。',
      '征集公告里没有看到提出意见的方式。',
      '征集公告里没有看到起止日期。',
      '征集公告里没有看到起草说明。',
    ],
  },
  {
    kind: 'fail',
    name: '有附件，但公告里没有写提出意见的方式，请人工核对',
    html: callPage({ body: NOTICE.slice(0, 2) }),
    pageType: 'consultation',
    outcome: 'review',
    messages: ['征集公告里没有看到提出意见的方式。'],
  },
  {
    kind: 'near-miss',
    name: '草案和说明就在正文里',
    html: callPage({
      body: [
        ...NOTICE,
        '起草说明',
        '城区公共泊位不足，需要统一规定。',
        '第一条　为规范停车，制定本办法。',
        '第二条　本办法适用于本市城区。',
      ],
      files: [],
    }),
    pageType: 'consultation',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '征集民生项目，没有草案',
    html: newsPage({ heading: '示例市2025年民生实事项目征集公告', body: ['现面向社会征集民生实事项目，请于2024年4月30日前来信。'] }),
    pageType: 'consultation',
    outcome: 'inapplicable',
  },
  {
    kind: 'near-miss',
    name: '公开征求意见的结果反馈',
    html: newsPage({ heading: '关于公开征求意见采纳情况的反馈', body: ['共收到意见3条，采纳3条。'] }),
    pageType: 'consultation',
    outcome: 'inapplicable',
  },
]);
