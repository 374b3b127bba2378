import { noSevereWordingErrors } from '../../../src/rules/wording/no-severe-wording-errors.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(noSevereWordingErrors, [
  { kind: 'pass', name: '国名、机构名书写正确', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '国名和机构名误写，请人工核对',
    html: policyPage({ body: [LEAD, '根据《中华人民共合国行政许可法》，由示例市人民检查院负责监督。'] }),
    outcome: 'review',
    messages: [
      '“根据《中华人民共合国行政许可法》，由示例市人”里的“中华人民共合国”疑为“中华人民共和国”之误，请核对。',
      '“国行政许可法》，由示例市人民检查院负责监督。”里的“人民检查院”疑为“人民检察院”之误，请核对。',
    ],
  },
  {
    kind: 'fail',
    name: '标题里的“扫黑险恶”，请人工核对',
    html: policyPage({ heading: '示例市人民政府办公室关于开展扫黑险恶专项斗争的通知', metadata: { 名称: null } }),
    outcome: 'review',
    messages: ['“市人民政府办公室关于开展扫黑险恶专项斗争的通知”等 2 处里的“扫黑险恶”疑为“扫黑除恶”之误，请核对。'],
  },
  {
    kind: 'near-miss',
    name: '前后另成词语',
    html: policyPage({ body: [LEAD, '财政冶金项目按规定办法冶炼，抗战时进攻府城，为国务员工餐厅供餐的单位照常营业。'] }),
    outcome: 'pass',
  },
]);
