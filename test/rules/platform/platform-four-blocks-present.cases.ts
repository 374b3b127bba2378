import { platformFourBlocksPresent } from '../../../src/rules/platform/platform-four-blocks-present.ts';
import { casesOf } from '../cases.ts';
import { BLOCKS, platformPage, SEARCH } from './page.ts';

export const cases = casesOf(platformFourBlocksPresent, [
  { kind: 'pass', name: '四个板块都在', html: platformPage(BLOCKS), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有制度板块',
    html: platformPage(BLOCKS.filter((name) => !name.includes('制度'))),
    pageType: 'list',
    rendered: true,
    outcome: 'fail',
    messages: ['专栏应有 4 个板块，没有看到政府信息公开制度。'],
  },
  {
    kind: 'near-miss',
    name: '用“信息公开目录”作法定主动公开内容',
    html: platformPage([...BLOCKS.slice(0, 2), '信息公开目录', '公开年报']),
    pageType: 'list',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '通知公告栏目不是专栏',
    html: platformPage(BLOCKS.slice(0, 2), SEARCH, '通知公告'),
    pageType: 'list',
    rendered: true,
    outcome: 'inapplicable',
  },
]);
