import { messagesAnswered } from '../../../src/rules/freshness/messages-answered.ts';
import { casesOf } from '../cases.ts';
import { listPage } from '../list-page.ts';

const letters = (newest: string, state: (at: number) => string) =>
  listPage({
    newest,
    count: 5,
    name: '市长信箱',
    beside: (at) => `<span>${state(at)}</span>`,
    title: (at) => `关于第${at + 1}小区路灯损坏的咨询`,
  });

export const cases = casesOf(messagesAnswered, [
  { kind: 'pass', name: '留言都已回复', html: letters('2024-02-01', () => '已回复'), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '三个月前的留言标着“未回复”，请人工核实',
    html: letters('2024-02-20', (at) => (at === 0 ? '未回复' : '已回复')),
    pageType: 'list',
    outcome: 'review',
    messages: ['列表中有 1 条留言超过 3 个月没有回应，如 2024-02-20 的“关于第1小区路灯损坏的咨询”，请核实。'],
  },
  { kind: 'near-miss', name: '近期的留言正在办理', html: letters('2024-06-01', () => '办理中'), pageType: 'list', outcome: 'pass' },
  { kind: 'near-miss', name: '列表不写办理状态', html: letters('2024-02-01', () => ''), pageType: 'list', outcome: 'not-assessable' },
  {
    kind: 'near-miss',
    name: '通知公告栏目',
    html: listPage({ newest: '2024-02-01', count: 5 }),
    pageType: 'list',
    outcome: 'inapplicable',
  },
]);
