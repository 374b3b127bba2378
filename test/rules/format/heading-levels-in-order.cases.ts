import { headingLevelsInOrder } from '../../../src/rules/format/heading-levels-in-order.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。';
const body = (...lines: readonly string[]) => policyPage({ body: [LEAD, ...lines] });

export const cases = casesOf(headingLevelsInOrder, [
  {
    kind: 'pass',
    name: '序数相接',
    html: body(
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '二、主要任务',
      '（一）明确标准',
      '1.落实责任',
      '2.加强检查',
      '三、保障措施',
    ),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '一级标题断号',
    html: body('一、总体要求', '二、主要任务', '四、保障措施'),
    outcome: 'fail',
    messages: ['“四、保障措施”前面没有“三、”。'],
  },
  {
    kind: 'fail',
    name: '二级标题重号',
    html: body('一、总体要求', '（一）指导思想', '（二）基本原则', '（二）工作目标', '（三）实施步骤'),
    outcome: 'fail',
    messages: ['“（二）工作目标”与前面的序数重复，此处应为“（三）”。'],
  },
  {
    kind: 'fail',
    name: '三级序数断号，请人工核对',
    html: body('一、总体要求', '1.明确标准', '2.落实责任', '4.加强检查'),
    outcome: 'review',
    messages: ['“4.加强检查”前面没有“3.”，请核对。'],
  },
  {
    kind: 'fail',
    name: '修改决定引用别的文件的序数，请人工核对',
    html: policyPage({
      heading: '示例市人民政府关于修改《城市绿化养护办法》的决定',
      body: [LEAD, '一、将第三条修改为新的内容', '二、删去第五条', '四、增加一条'],
    }),
    outcome: 'review',
    messages: ['“四、增加一条”前面没有“三、”，请核对。'],
  },
  {
    kind: 'fail',
    name: '序数后面叠用标点、用了顿号，只作提示',
    html: body('一、总体要求', '（一）、指导思想', '1、明确标准'),
    outcome: 'fail',
    messages: [
      '有 1 处序数后面叠用标点，如“（一）、指导思想”，规范写法为“（一）”。',
      '有 1 处第三级序数用了顿号，如“1、明确标准”，规范写法为“1.”。',
    ],
  },
  {
    kind: 'near-miss',
    name: '二级标题在各部分之间连续编号',
    html: body(
      '一、强化要素保障',
      '（一）保障用地',
      '（二）保障用工',
      '二、优化服务',
      '（三）简化手续',
      '（四）加强指导',
      '三、组织实施',
      '（五）压实责任',
    ),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '两个序数写在同一行',
    html: body('一、养护范围。二、养护标准。', '三、养护责任', '四、监督检查'),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '附件说明和附件里的序数另起',
    html: policyPage({
      body: [LEAD, '一、总体要求', '二、主要任务', '三、保障措施'],
      list: ['附件：1.养护标准', '2.考核办法'],
      tail: ['附件1', '一、养护标准', '三、考核标准'],
    }),
    outcome: 'pass',
  },
]);
