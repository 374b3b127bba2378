import { siteTags } from '../../norms/clauses.ts';
import { sumUp } from './summed-up.ts';

/** K5 over a run: said once, not page by page. */
export const siteMetaPresent = sumUp('metatags/site-meta-present', {
  id: 'spot-check/site-meta-present',
  catalogue: 'K5',
  title: '站点标签缺失',
  why: '站点标签由全站模板写出，缺了就是每页都缺，改一次模板即可。',
  basis: [siteTags],
  fix: '在全站页面模板的 <head> 中补上所缺标签并填入本站的值。',
  exceptions: '本单位网站不属于政府网站、没有网站标识码的，可以不理会。',
});
