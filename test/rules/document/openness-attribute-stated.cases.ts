import { opennessAttributeStated } from '../../../src/rules/document/openness-attribute-stated.ts';
import { casesOf } from '../cases.ts';
import { openedFile } from '../opened.ts';
import { policyPage } from '../page.ts';

const BODY = ['各县（区）人民政府，市政府各部门：', '《城市绿化养护办法》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。'];

export const cases = casesOf(opennessAttributeStated, [
  { kind: 'pass', name: '文末有“（此件公开发布）”', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '文末写着“此件依申请公开”，请人工核实',
    html: policyPage({ body: [...BODY, '（此件依申请公开）'] }),
    outcome: 'review',
    messages: ['文件已上网，但页面标有“此件依申请公开”，请核实是否可以公开。'],
  },
  {
    kind: 'fail',
    name: '元数据“公开属性”为“不予公开”，请人工核实',
    html: policyPage({ metadata: { 公开属性: '不予公开' } }),
    outcome: 'review',
    messages: ['文件已上网，但页面标有“不予公开”，请核实是否可以公开。'],
  },
  {
    kind: 'near-miss',
    name: '元数据“公开方式”为“主动公开”，文末没有标识',
    html: policyPage({ body: BODY, metadata: { 公开方式: '主动公开' } }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '正文叙述依申请公开制度',
    html: policyPage({ body: [...BODY, '各部门要依法做好依申请公开工作，不予公开的应当说明理由。', '（此件主动公开）'] }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '附件里标着“此件依申请公开”，请人工核实',
    html: policyPage(),
    attachments: [openedFile('办法.docx', 'docx', ['城市绿化养护办法', '（此件依申请公开）'])],
    outcome: 'review',
    messages: ['附件“办法.docx”已上网，但其中标有“此件依申请公开”，请核实是否可以公开。'],
  },
  {
    kind: 'near-miss',
    name: '附件里标着“此件公开发布”',
    html: policyPage(),
    attachments: [openedFile('办法.docx', 'docx', ['城市绿化养护办法', '（此件公开发布）'])],
    outcome: 'pass',
  },
]);
