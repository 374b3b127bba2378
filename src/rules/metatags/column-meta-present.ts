import { defineRule, flagged, notAssessable } from '../../audit/rule.ts';
import { pageType } from '../../facts/page-type.ts';
import { tags } from '../../facts/tags.ts';
import { columnTags } from '../../norms/clauses.ts';
import { type TagName, tagFlags } from '../tag-flags.ts';

const REQUIRED: readonly TagName[] = [
  ['ColumnName', '栏目名称'],
  ['ColumnDescription', '栏目描述'],
  ['ColumnKeywords', '栏目关键词'],
  ['ColumnType', '栏目类别'],
];

/** K6: list pages, and content pages in a lower degree, carry the tags of their column. */
export const columnMetaPresent = defineRule({
  id: 'metatags/column-meta-present',
  catalogue: 'K6',
  title: '栏目标签缺失',
  why: '栏目标签说明网页属于哪类栏目，检查和检索都按它归类。',
  basis: [columnTags],
  appliesTo: ['list', 'policy', 'interpretation', 'consultation', 'annual-report', 'guide', 'organisation', 'news'],
  fix: '在栏目模板的 <head> 中补上所缺标签，内容取自栏目设置中的名称、描述、关键词和类别。',
  criterion:
    '栏目页有 ColumnName、ColumnDescription、ColumnKeywords、ColumnType 四个标签且有内容，缺的按错误报；内容页缺栏目标签只按警告报，因为内容页累计 10 个标签的说法只见于转述。首页不查。',
  exceptions: '内容页所在的栏目页四个标签都齐全时，内容页的这条警告可以不理会。',
  check: (given) => {
    if (!given.get(tags).whole) return notAssessable('只读到页面的一部分，看不到网页标签');
    return flagged(...tagFlags(given, '栏目', REQUIRED, given.get(pageType).value === 'list' ? 'error' : 'warning'));
  },
});
