import { policyDatesInOrder } from '../../../src/rules/document/policy-dates-in-order.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

export const cases = casesOf(policyDatesInOrder, [
  { kind: 'pass', name: '3 月 8 日成文，3 月 12 日发布', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '发布日期早于成文日期',
    html: policyPage({ metadata: { 发布日期: '2024-03-02' }, byline: '发布日期：2024-03-02', tags: { PubDate: '2024-03-02 08:00' } }),
    outcome: 'fail',
    messages: ['发布日期为 2024-03-02，早于成文日期 2024-03-08；日期矛盾，请核实。'],
  },
  {
    kind: 'fail',
    name: '成文日期取自落款，请人工核对',
    html: policyPage({
      metadata: { 成文日期: null, 发布日期: '2024-03-02' },
      byline: '发布日期：2024-03-02',
      tags: { PubDate: '2024-03-02 08:00' },
    }),
    outcome: 'review',
    messages: ['发布日期为 2024-03-02，早于成文日期 2024-03-08；日期矛盾，请核实。'],
  },
  {
    kind: 'fail',
    name: '发布日期在检查当天之后',
    html: policyPage(),
    day: '2024-03-10',
    outcome: 'fail',
    messages: ['发布日期为 2024-03-12，晚于今天 2024-03-10；日期矛盾，请核实。'],
  },
  {
    kind: 'fail',
    name: '元数据与落款的成文日期不同，但都晚于发布日期',
    html: policyPage({ metadata: { 成文日期: '2024-03-20' }, signature: ['示例市人民政府办公室', '2024年3月18日'] }),
    outcome: 'fail',
    messages: ['发布日期为 2024-03-12，早于成文日期 2024-03-20；日期矛盾，请核实。'],
  },
  {
    kind: 'fail',
    name: '元数据晚于发布日期而落款不晚，请人工核对',
    html: policyPage({ metadata: { 成文日期: '2024-03-20' } }),
    outcome: 'review',
    messages: ['发布日期为 2024-03-12，早于成文日期 2024-03-20；日期矛盾，请核实。'],
  },
  { kind: 'near-miss', name: '同一天成文和发布', html: policyPage({ metadata: { 成文日期: '2024-03-12' } }), outcome: 'pass' },
  { kind: 'near-miss', name: '发布日期是检查当天的次日，可能是时区不同', html: policyPage(), day: '2024-03-11', outcome: 'pass' },
]);
