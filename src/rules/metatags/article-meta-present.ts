import { defineRule, flagged, notAssessable } from '../../audit/rule.ts';
import { tags } from '../../facts/tags.ts';
import { articleTags } from '../../norms/clauses.ts';
import { type TagName, tagFlags } from '../tag-flags.ts';

const REQUIRED: readonly TagName[] = [
  ['ArticleTitle', '标题'],
  ['PubDate', '发布时间'],
  ['ContentSource', '来源'],
];

/** K7: content pages carry the tags of their text. */
export const articleMetaPresent = defineRule({
  id: 'metatags/article-meta-present',
  catalogue: 'K7',
  title: '内容页标签缺失',
  why: '标题、发布时间、来源三个标签供检查和检索系统读取，缺了会按未注明处理。',
  basis: [articleTags],
  appliesTo: ['policy', 'interpretation', 'consultation', 'annual-report', 'guide', 'organisation', 'news'],
  fix: '在内容页模板的 <head> 中补上所缺标签，内容取自信息的标题、发布时间和来源。',
  criterion:
    '内容页有 ArticleTitle、PubDate、ContentSource 三个标签且有内容；栏目页和首页不查。一页只报一条。网址不在政府网站域名下的只提示核对；只读到页面片段时不判。',
  exceptions: '单位对外转发的页面由原站生成、本单位改不了模板的，可以不理会。',
  check: (given) => {
    if (!given.get(tags).whole) return notAssessable('只读到页面的一部分，看不到网页标签');
    return flagged(...tagFlags(given, '内容页', REQUIRED, 'error'));
  },
});
