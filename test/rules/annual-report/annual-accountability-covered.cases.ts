import { annualAccountabilityCovered } from '../../../src/rules/annual-report/annual-accountability-covered.ts';
import { casesOf } from '../cases.ts';
import { annualPage } from './annual-page.ts';

const LONG = [
  '全年通过门户网站和政府公报主动公开政府信息，规划计划、财政预算决算、重大建设项目、民生保障等重点领域的信息及时更新，政策解读采用图文、视频等多种形式，便于群众理解。',
  '全年依法答复政府信息公开申请，统一答复文书格式，加强与申请人的沟通，对复杂申请进行会商，没有因为答复不当引起纠错的情形，申请渠道保持畅通，答复质量稳步提高。',
  '健全政府信息管理制度，坚持先审查后公开，逐件标明公开属性，定期清理行政规范性文件并公布清理结果，废止失效的文件在原页面标注，做到底数清楚、内容准确、管理规范。',
  '持续优化政府信息公开专栏和检索功能，规范栏目设置，完善政务新媒体内容审核，在图书馆、档案馆和政务服务大厅设立公共查阅点，配备设备和引导人员，为群众查阅提供方便。',
  '县政府办公室指导各乡镇和部门做好公开工作，全年组织业务培训四次，开展季度检查，对发现的问题列出清单逐项整改，工作人员业务水平进一步提高，公开工作的基础更加扎实。',
];

const pageType = 'annual-report' as const;

export const cases = casesOf(annualAccountabilityCovered, [
  { kind: 'pass', name: '县政府年报写到考核、评议和追责', html: annualPage({ organ: '示例县' }), pageType, outcome: 'pass' },
  {
    kind: 'fail',
    name: '县政府年报没有写这三项',
    html: annualPage({ organ: '示例县', text: { 1: LONG } }),
    pageType,
    outcome: 'review',
    messages: ['正文没有写到工作考核、社会评议、责任追究，各级政府的年报应当包括这些内容，请核对。'],
  },
  {
    kind: 'fail',
    name: '只写了考核',
    html: annualPage({ organ: '示例县人民政府', text: { 1: [...LONG, '政府信息公开列入年度绩效考核。'] } }),
    pageType,
    outcome: 'review',
    messages: ['正文没有写到社会评议、责任追究，各级政府的年报应当包括这些内容，请核对。'],
  },
  { kind: 'near-miss', name: '部门年报没有这项要求', html: annualPage({ text: { 1: LONG } }), pageType, outcome: 'inapplicable' },
  {
    kind: 'near-miss',
    name: '用满意度调查、问责等说法写了',
    html: annualPage({ organ: '示例县', text: { 1: [...LONG, '开展考评和满意度调查，没有问责情形。'] } }),
    pageType,
    outcome: 'pass',
  },
]);
