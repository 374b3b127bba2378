import { validityConsistent } from '../../../src/rules/document/validity-consistent.ts';
import { casesOf } from '../cases.ts';
import { GOOD_TITLE, policyPage } from '../page.ts';

const withLine = (line: string) =>
  policyPage({ body: ['各县（区）人民政府：', '现就城市绿化养护有关事项通知如下，请认真贯彻执行。', line] });

export const cases = casesOf(validityConsistent, [
  { kind: 'pass', name: '有效期五年，尚未届满', html: withLine('本办法自2024年4月1日起施行，有效期5年。'), outcome: 'pass' },
  {
    kind: 'fail',
    name: '有效期两年已届满而仍标有效，请人工核对',
    html: withLine('本办法自2024年4月1日起施行，有效期两年。').replace('两年', '二年'),
    day: '2026-06-03',
    outcome: 'review',
    messages: ['页面有效性为“有效”，按正文有效期算到 2026-03-31 届满，早于今天 2026-06-03，请核对。'],
  },
  {
    kind: 'fail',
    name: '标题标着已废止而仍标有效，请人工核对',
    html: policyPage({ heading: `${GOOD_TITLE}（已废止）` }),
    outcome: 'review',
    messages: ['页面有效性为“有效”，标题标有“（已废止）”，请核对。'],
  },
  {
    kind: 'fail',
    name: '施行日期还没有到，只作提示',
    html: policyPage({ metadata: { 施行日期: '2024-09-01' } }),
    outcome: 'fail',
    messages: ['页面有效性为“有效”，施行日期为 2024-09-01，今天 2024-06-03 尚未施行。'],
  },
  {
    kind: 'near-miss',
    name: '正文废止的是别的文件',
    html: withLine('本办法自印发之日起施行，《城市绿化管理暂行规定》（已废止）不再执行，原通知同时废止。'),
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '有效期说的是证书',
    html: withLine('养护单位资质证书有效期1年，期满前应当重新申请。'),
    day: '2026-06-03',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '有效性已标为失效',
    html: policyPage({ heading: `${GOOD_TITLE}（已废止）`, metadata: { 有效性: '失效' } }),
    outcome: 'inapplicable',
  },
]);
