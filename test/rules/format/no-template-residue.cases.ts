import { noTemplateResidue } from '../../../src/rules/format/no-template-residue.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(noTemplateResidue, [
  { kind: 'pass', name: '页面没有占位和残留', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '正文有“××年××月”，请人工核对',
    html: policyPage({ body: [LEAD, '本办法自××年××月起施行。'] }),
    outcome: 'review',
    messages: ['页面上有占位符：“本办法自××年××月起施行。”，请核对是否为残留。'],
  },
  {
    kind: 'fail',
    name: '正文有目录书签和乱码，请人工核对',
    html: policyPage({ body: [LEAD, '一、总体要求_Toc123456789', '联系人：锟斤拷'] }),
    outcome: 'review',
    messages: ['页面上有目录书签：“一、总体要求_Toc123456789”，请核对是否为残留。', '页面上有乱码：“联系人：锟斤拷”，请核对是否为残留。'],
  },
  {
    kind: 'fail',
    name: '浏览器里仍显示模板变量，请人工核对',
    html: policyPage({ body: [LEAD, '印发单位：{{item.organ}}'] }),
    rendered: true,
    outcome: 'review',
    messages: ['页面上有模板变量：“印发单位：{{item.organ}}”，请核对是否为残留。'],
  },
  {
    kind: 'fail',
    name: '前文提到申请表，后文仍有“××日”，请人工核对',
    html: policyPage({ body: ['申请人应当填写申请表。', '请如实填写申请表', LEAD, '本办法自2024年4月××日起施行。'] }),
    outcome: 'review',
    messages: ['页面上有占位符：“本办法自2024年4月××日起施行。”，请核对是否为残留。'],
  },
  {
    kind: 'fail',
    name: '附件说明列有申请表，落款日期没有填，请人工核对',
    html: policyPage({ body: [LEAD], list: ['附件：养护申请表'], signature: ['示例市人民政府办公室', '2024年××月××日'] }),
    outcome: 'review',
    messages: ['页面上有占位符：“2024年××月××日”，请核对是否为残留。'],
  },
  {
    kind: 'fail',
    name: '标题里有“证明”，正文仍有“××市”，请人工核对',
    html: policyPage({ heading: '示例市人民政府办公室关于开展证明事项清理的通知', body: [LEAD, '各县区和××市要按时报送。'] }),
    outcome: 'review',
    messages: ['页面上有占位符：“各县区和××市要按时报送。”，请核对是否为残留。'],
  },
  {
    kind: 'near-miss',
    name: '标题讲的就是格式文本',
    html: policyPage({ heading: '示例市人民政府办公室关于印发养护合同示范文本的通知', body: [LEAD, '甲方：××市××局'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '静态页面里的模板变量可能由脚本填入',
    html: policyPage({ body: [LEAD, '印发单位：{{item.organ}}'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '样表里的“××”是供填写的',
    html: policyPage({ body: [LEAD], tail: ['附件：养护申请表（样表）', '申请单位：××市××公司', '××年××月××日'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '脱敏的姓名',
    html: policyPage({ body: [LEAD, '经查，当事人张××、李×违反养护规定，责令改正。'] }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '英文单词里有 null',
    html: policyPage({ body: [LEAD, '系统返回 nullable 字段的，按空值处理。'] }),
    outcome: 'pass',
  },
]);
