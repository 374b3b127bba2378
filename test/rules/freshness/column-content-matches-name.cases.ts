import { columnContentMatchesName } from '../../../src/rules/freshness/column-content-matches-name.ts';
import { casesOf } from '../cases.ts';
import { listPage } from '../list-page.ts';
import { newsPage, policyPage } from '../page.ts';

export const cases = casesOf(columnContentMatchesName, [
  { kind: 'pass', name: '标题写明事项', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '标题就是栏目名，请人工核对',
    html: newsPage({ heading: '重点项目建设情况', tags: { ColumnName: '重点项目建设情况' } }),
    pageType: 'news',
    outcome: 'review',
    messages: ['标题“重点项目建设情况”与所在栏目同名，看不出具体内容。'],
  },
  {
    kind: 'fail',
    name: '列表里有条目与栏目同名，请人工核对',
    html: listPage({
      newest: '2024-05-28',
      count: 4,
      name: '重大项目实施情况',
      title: (at) => (at === 1 ? '重大项目实施情况' : `示例市绿化工程第${at}期进展`),
    }),
    pageType: 'list',
    outcome: 'review',
    messages: ['列表中有 1 条信息的标题与栏目同名：“重大项目实施情况”。'],
  },
  {
    kind: 'near-miss',
    name: '机构职能一栏一页',
    html: newsPage({ heading: '机构职能', tags: { ColumnName: '机构职能' } }),
    pageType: 'news',
    outcome: 'pass',
  },
  {
    kind: 'near-miss',
    name: '标题只是以栏目名开头',
    html: newsPage({ heading: '重点项目建设情况（2024年一季度）', tags: { ColumnName: '重点项目建设情况' } }),
    pageType: 'news',
    outcome: 'pass',
  },
]);
