import { columnTags } from '../../norms/clauses.ts';
import { sumUp } from './summed-up.ts';

/** K6 over a run: said once, not page by page. */
export const columnMetaPresent = sumUp('metatags/column-meta-present', {
  id: 'spot-check/column-meta-present',
  catalogue: 'K6',
  title: '栏目标签缺失',
  why: '栏目标签由栏目模板写出，同一栏目的页面缺的都一样，改一次模板即可。',
  basis: [columnTags],
  fix: '在栏目模板的 <head> 中补上所缺标签，内容取自栏目设置。',
  exceptions: '内容页所在的栏目页四个标签都齐全时，内容页的这条可以不理会。',
});
