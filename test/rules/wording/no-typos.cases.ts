import { noTypos } from '../../../src/rules/wording/no-typos.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const LEAD = '现就有关事项通知如下，请结合实际认真贯彻执行。';

export const cases = casesOf(noTypos, [
  { kind: 'pass', name: '正文没有常见错别字', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '正文有“布署”“截止目前”，请人工核对',
    html: policyPage({ body: [LEAD, '截止目前，各县已按布署完成登记，各部门要按布署推进。'] }),
    outcome: 'review',
    messages: [
      '“截止目前，各县已按布署完成登记，”里的“截止目前”疑为“截至目前”，请核对。',
      '“截止目前，各县已按布署完成登记，各部门要按布署”等 2 处里的“布署”疑为“部署”，请核对。',
    ],
  },
  {
    kind: 'near-miss',
    name: '前后文使它成为另一个词',
    html: policyPage({
      body: [
        LEAD,
        '会议公布署名文章，讲座落幕后按装机容量和按装置分别统计，交通迅速恢复，措施形成闭环。',
        '凭出租凭证办理，降低押金，补偿试点经费，研究竞争规则，登记薄弱环节，自己经手的事项杜仲栽培。',
      ],
    }),
    outcome: 'pass',
  },
]);
