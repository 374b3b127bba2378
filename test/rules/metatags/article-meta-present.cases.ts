import { articleMetaPresent } from '../../../src/rules/metatags/article-meta-present.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const without = policyPage({ tags: { ArticleTitle: null, PubDate: null, ContentSource: '' } });

export const cases = casesOf(articleMetaPresent, [
  { kind: 'pass', name: '三个内容页标签齐全', html: policyPage(), outcome: 'pass' },
  {
    kind: 'fail',
    name: '没有标题和发布时间标签，来源标签无内容',
    html: without,
    outcome: 'fail',
    messages: ['内容页标签没有标题（ArticleTitle）、发布时间（PubDate）；来源（ContentSource）有标签无内容。应有 3 项，已有 0 项。'],
  },
  { kind: 'near-miss', name: '栏目页没有内容页标签', html: without, pageType: 'list', outcome: 'inapplicable' },
  { kind: 'near-miss', name: '只读到页面片段', html: '<p>正文一段。</p>', outcome: 'not-assessable' },
]);
