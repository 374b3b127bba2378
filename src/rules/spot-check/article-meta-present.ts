import { articleTags } from '../../norms/clauses.ts';
import { sumUp } from './summed-up.ts';

/** K7 over a run: said once, not page by page. */
export const articleMetaPresent = sumUp('metatags/article-meta-present', {
  id: 'spot-check/article-meta-present',
  catalogue: 'K7',
  title: '内容页标签缺失',
  why: '内容页标签由内容模板写出，同一模板的页面缺的都一样，改一次模板即可。',
  basis: [articleTags],
  fix: '在内容页模板的 <head> 中补上所缺标签，取值与页面显示的标题、时间、来源相同。',
  exceptions: '专题、互动等不发布文章的页面，可以不理会。',
});
