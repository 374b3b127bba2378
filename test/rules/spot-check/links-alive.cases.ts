import { linksAlive } from '../../../src/rules/spot-check/links-alive.ts';
import { runCasesOf, type Visited } from './survey.ts';

const read: Visited = { html: '<h1>通知</h1><p>正文。</p>', pageType: 'news' };

export const cases = runCasesOf(linksAlive, [
  { kind: 'pass', name: '列表里的链接都打得开', pages: [read, read], outcome: 'pass' },
  {
    kind: 'fail',
    name: '一个页面不存在，另一个要求登录',
    pages: [read, { state: 'vanished', title: '关于停水的公告' }, { state: 'blocked' }],
    outcome: 'fail',
    messages: ['列表里的 3 个链接中有 1 个打开后页面不存在；另有 1 个要求登录、验证或拒绝访问，不计为死链。'],
  },
  {
    kind: 'fail',
    name: '一个超时，可能是一时的故障，请人工核对',
    pages: [read, { state: 'failed' }],
    outcome: 'review',
    messages: ['列表里的 2 个链接中有 1 个没有读到，请核对是不是一时的故障。'],
  },
  { kind: 'near-miss', name: '都要求登录，不是死链', pages: [{ state: 'blocked' }, { state: 'blocked' }], outcome: 'pass' },
  {
    kind: 'near-miss',
    name: '打开了而由脚本填入、太大、是 PDF 的页面不是死链',
    pages: [read, ...['needs-browser', 'too-big', 'pdf'].map((trouble): Visited => ({ state: 'failed', trouble }))],
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '按计划没有访问的不算', pages: [{ state: 'skipped' }], outcome: 'not-assessable' },
]);
