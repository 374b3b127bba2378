import { mapReviewNumberPresent } from '../../../src/rules/wording/map-review-number-present.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现将全国水资源分区情况公布如下，请结合实际认真贯彻执行。';

export const cases = casesOf(mapReviewNumberPresent, [
  {
    kind: 'pass',
    name: '图下写有审图号',
    html: policyPage({ body: [LEAD, '<img src="/m.png" alt="中国地图">', '审图号：GS(2023)2767号'] }),
    outcome: 'pass',
  },
  {
    kind: 'fail',
    name: '替代文本写着中国地图，没有审图号，提示核对',
    html: policyPage({ body: [LEAD, '<img src="/m.png" alt="中国行政区划图">'] }),
    outcome: 'review',
    messages: ['页面上有地图“中国行政区划图”，文字中没有审图号，请核对图上是否标注。'],
  },
  {
    kind: 'fail',
    name: '图名写着全国分布图，提示核对',
    html: policyPage({ body: [LEAD, '<img src="/m.png">', '图1 全国自然保护区分布图'] }),
    outcome: 'review',
    messages: ['页面上有地图“图1 全国自然保护区分布图”，文字中没有审图号，请核对图上是否标注。'],
  },
  {
    kind: 'near-miss',
    name: '景区导览图、流程示意图和网站地图',
    html: policyPage({
      body: [LEAD, '<img src="/a.png" alt="全国文明景区导览示意图">', '<img src="/b.png" alt="办理流程图">', '图2 地铁线路图'],
      footer: '<img src="/logo.png" alt="中国地图"> 网站地图　网站标识码：1234000009',
    }),
    outcome: 'pass',
  },
]);
