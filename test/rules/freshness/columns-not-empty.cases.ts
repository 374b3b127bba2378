import { columnsNotEmpty } from '../../../src/rules/freshness/columns-not-empty.ts';
import { casesOf } from '../cases.ts';
import { listPage } from '../list-page.ts';

const EMPTY = '<div class="none">暂无数据</div>';

export const cases = casesOf(columnsNotEmpty, [
  { kind: 'pass', name: '栏目里有条目', html: listPage({ newest: '2024-05-28', count: 8 }), pageType: 'list', outcome: 'pass' },
  {
    kind: 'fail',
    name: '浏览器里的栏目写着“暂无数据”',
    html: listPage({ newest: '2024-05-28', count: 0, name: '意见征集', before: EMPTY }),
    pageType: 'list',
    rendered: true,
    outcome: 'fail',
    messages: ['“意见征集”栏目没有内容，页面写着没有数据。'],
  },
  {
    kind: 'fail',
    name: '静态页面写着“暂无数据”，可能随后填入，请核对',
    html: listPage({ newest: '2024-05-28', count: 0, name: '意见征集', before: EMPTY }),
    pageType: 'list',
    outcome: 'review',
    messages: ['“意见征集”栏目没有内容，页面写着没有数据，可能随后由脚本填入，请在浏览器里核对。'],
  },
  {
    kind: 'near-miss',
    name: '静态页面没有条目，可能由脚本填入',
    html: listPage({ newest: '2024-05-28', count: 0, name: '意见征集' }),
    pageType: 'list',
    outcome: 'not-assessable',
  },
  {
    kind: 'near-miss',
    name: '有条目，条目里说“暂无收费项目”',
    html: listPage({ newest: '2024-05-28', count: 4, title: () => '示例市行政事业性收费暂无新增收费项目' }),
    pageType: 'list',
    rendered: true,
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '内容在嵌入的页面里',
    html: listPage({ newest: '2024-05-28', count: 0, name: '权责清单', before: '<iframe src="/qzqd/list"></iframe>' }),
    pageType: 'list',
    rendered: true,
    outcome: 'inapplicable',
  },
]);
