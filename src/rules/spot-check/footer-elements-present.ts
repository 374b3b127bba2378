import { footerElements, footerList, reportErrorsEntrance } from '../../norms/site-clauses.ts';
import { sumUp } from './summed-up.ts';

/** K11 over a run: said once, not page by page. */
export const footerElementsPresent = sumUp('site/footer-elements-present', {
  id: 'spot-check/footer-elements-present',
  catalogue: 'K11',
  title: '页脚要素不全',
  why: '页脚由全站模板写出，缺了就是每页都缺，改一次模板即可。',
  basis: [footerElements, reportErrorsEntrance, footerList],
  fix: '在全站页脚模板中补上所缺内容。',
  exceptions: '没有独立网站、挂在上级网站下的栏目，页脚以上级网站为准。',
});
