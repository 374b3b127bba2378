import { termsCurrent } from '../../../src/rules/wording/terms-current.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(termsCurrent, [
  { kind: 'pass', name: '用的是现机构名', html: policyPage({ body: [LEAD, '由市自然资源局负责解释。'] }), outcome: 'pass' },
  {
    kind: 'fail',
    name: '2024 年的文件仍写国土资源局，提示核对',
    html: policyPage({ body: [LEAD, '具体手续由市国土资源局办理。'] }),
    outcome: 'review',
    messages: ['“具体手续由市国土资源局办理。”用了“国土资源局”，2019年起已由“自然资源局”替代，请核对是否指现在的名称。'],
  },
  {
    kind: 'fail',
    name: '依据仍写已被民法典替代的合同法，提示核对',
    html: policyPage({ body: [LEAD, '双方应当依照《中华人民共和国合同法》签订协议。'] }),
    outcome: 'review',
    messages: ['“应当依照《中华人民共和国合同法》签订协议。”用了“合同法”，2021年起已由“民法典”替代，请核对是否指现在的名称。'],
  },
  {
    kind: 'near-miss',
    name: '文件早于改名',
    html: policyPage({
      body: [LEAD, '具体手续由市国土资源局办理。'],
      metadata: { 成文日期: '2016-03-08', 发布日期: '2016-03-12' },
      signature: ['示例市人民政府办公室', '2016年3月8日'],
    }),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '叙述历史、引用旧文件',
    html: policyPage({
      body: [
        LEAD,
        '原市国土资源局的职责划入市自然资源局，2017年国土资源部印发的办法同时废止。',
        '依照《国土资源部关于土地登记的通知》和农业部令第3号执行，各级农业部门要抓好落实，劳动合同法另有规定的从其规定。',
      ],
    }),
    outcome: 'pass',
  },
]);
