import { punctuationProper } from '../../../src/rules/wording/punctuation-proper.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(punctuationProper, [
  { kind: 'pass', name: '标点规范', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '两个点号紧挨着',
    html: policyPage({ body: [LEAD, '各县要压实责任，，确保落实到位。，请按时报送。'] }),
    outcome: 'fail',
    messages: ['“各县要压实责任，，确保落实到位。，请按时报”等 2 处两个标点紧挨着，应只留一个。'],
  },
  {
    kind: 'fail',
    name: '引号、书名号不成对，半角逗号，请人工核对',
    html: policyPage({ body: [LEAD, '落实“十四五“规划和《示例办法要求,压实责任,加强督查,按时报送。'] }),
    outcome: 'review',
    messages: [
      '“落实“十四五“规划和《示例办法要求,压”引号不成对，请核对。',
      '“落实“十四五“规划和《示例办法要求,压实责任,”括号或书名号不成对，请核对。',
      '“四五“规划和《示例办法要求,压实责任,加强督查,按时”等 3 处汉字之间用了半角逗号或分号，一般用全角，请核对。',
    ],
  },
  {
    kind: 'near-miss',
    name: '省略用的句号、编号的单个括号、跨段的引文',
    html: policyPage({
      body: [
        LEAD,
        '1）压实责任；2）加强督查。三）按时报送。。。',
        '会议指出：“要抓好落实，要压实责任。',
        '“要加强督查。”参照（GB/T 9704-2012)执行，见 a,b。',
        '公式为 x，<img src="/f.png" alt="公式">，其余类推。',
      ],
    }),
    outcome: 'pass',
  },
]);
