import { interpretationSubstantive } from '../../../src/rules/interpretation/interpretation-substantive.ts';
import { casesOf } from '../cases.ts';
import { interpretationPage } from './page.ts';

const TOPICS = ['总则', '申请条件', '补贴标准', '申请程序', '资金拨付', '服务机构', '监督检查', '法律责任', '信息公开', '附则'];
const INTRO = '近日，市政府办公室印发了《示例市居家养老服务补贴办法》，自2024年4月1日起施行，共十章四十二条，现将主要内容解读如下。';
const list = [
  INTRO,
  ...TOPICS.map((topic, at) => `${'一二三四五六七八九十'.charAt(at)}、关于${topic}的规定`),
  '以上内容请各单位认真学习贯彻，有关问题请与市民政局养老服务科联系。',
];
const headed = [
  INTRO,
  ...TOPICS.slice(0, 5).flatMap((topic, at) => [
    `${'一二三四五'.charAt(at)}、${topic}`,
    '这一部分讲清谁来做、怎么做、做到什么程度，群众按提示办理即可。',
  ]),
];

export const cases = casesOf(interpretationSubstantive, [
  { kind: 'pass', name: '每个小标题下都有说明', html: interpretationPage(), pageType: 'interpretation', outcome: 'pass' },
  {
    kind: 'fail',
    name: '只列了十个小标题，请人工核对',
    html: interpretationPage({ body: list }),
    pageType: 'interpretation',
    outcome: 'review',
    messages: ['解读共 12 段，其中 10 段是小标题，9 个小标题下没有内容，平均每段 17 字，请核对是否只列了标题。'],
  },
  {
    kind: 'near-miss',
    name: '段落短，但每个小标题下有一段',
    html: interpretationPage({ body: headed }),
    pageType: 'interpretation',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '政策问答，问题都很短',
    html: interpretationPage({
      heading: '《示例市居家养老服务补贴办法》政策问答',
      body: [INTRO, ...TOPICS.flatMap((topic) => [`问：${topic}怎么定？`, '答：按办法办。'])],
    }),
    pageType: 'interpretation',
    outcome: 'inapplicable',
  },
]);
