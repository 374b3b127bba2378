import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { ownHost } from '../../facts/own-host.ts';
import { pageType } from '../../facts/page-type.ts';
import { type FooterElement, siteFooter } from '../../facts/site-footer.ts';
import { tags } from '../../facts/tags.ts';
import type { Severity } from '../../model/finding.ts';
import { footerElements, footerList, reportErrorsEntrance } from '../../norms/site-clauses.ts';
import { isGovernmentHost } from '../../text/host.ts';

type Named = readonly [element: FooterElement, name: string];

const MARKS: readonly Named[] = [
  ['siteCode', '网站标识码'],
  ['filing', 'ICP备案号'],
  ['police', '公安备案号'],
  ['partyMark', '党政机关网站标识'],
  ['reportErrors', '“我为政府网站找错”入口'],
];
const OTHERS: readonly Named[] = [
  ['sponsor', '主办单位'],
  ['contact', '联系方式'],
];
/** Written into the page by scripts of the national sites. */
const SCRIPTED: ReadonlySet<FooterElement> = new Set(['partyMark', 'reportErrors']);

/** K11: the foot of the page says whose site it is, and carries the marks a government site must. */
export const footerElementsPresent = defineRule({
  id: 'site/footer-elements-present',
  catalogue: 'K11',
  title: '页脚要素不全',
  why: '公众靠页脚辨认这是哪个机关的正式网站，检查时首页逐项核对。',
  basis: [footerElements, reportErrorsEntrance, footerList],
  appliesTo: 'any',
  fix: '在全站页脚模板中补上所缺内容；改一次模板，全站页面同时改好。',
  criterion:
    '页脚应有网站标识码、ICP 备案号、公安备案号、党政机关网站标识和“我为政府网站找错”入口，首页缺的按错误，内页缺的只作提示；主办单位、联系方式首页缺的按警告，内页缺的只作提示；首页没有网站地图的提示。党政机关标识和找错入口由外部脚本写入，静态首页里缺这两样只请核对，静态内页不查这两样。一样也没有读到的，是页脚由脚本载入或只读到片段，不判。网址不在政府网站域名下的只请核对。',
  exceptions: '没有独立网站、挂在上级网站下的栏目，页脚以上级网站为准。',
  check: (given) => {
    const { elements } = given.get(siteFooter);
    if (!given.get(tags).whole) return notAssessable('只读到页面的一部分，看不到页脚');
    const host = given.get(ownHost);
    if (host !== null && !isGovernmentHost(host) && !elements.has('siteCode')) return inapplicable('不在政府网站域名下');
    if (given.snapshot.truncated) return notAssessable('页面太大，没有读到页脚');
    if (MARKS.every(([element]) => !elements.has(element))) {
      return notAssessable('没有读到页脚，可能由脚本载入');
    }
    return flagged(...flagsOf(given, elements));
  },
});

const flagsOf = (given: Given, elements: ReadonlySet<FooterElement>): readonly Flag[] => {
  const host = given.get(ownHost);
  const sure = host === null || isGovernmentHost(host);
  const lacking = (list: readonly Named[]) => list.filter(([element]) => !elements.has(element));
  const flag = (about: string, list: readonly Named[], severity: Severity, certain = true): readonly Flag[] => {
    const message = `页脚没有${list.map(([, name]) => name).join('、')}${certain ? '' : '，可能由脚本写入，请在浏览器里核对'}。`;
    const certainty = certain && sure ? 'certain' : 'suspected';
    return list.length === 0 ? [] : [{ severity, certainty, message, evidence: [], about }];
  };
  const marks = lacking(MARKS);
  const seen = ([element]: Named): boolean => given.snapshot.rendered || !SCRIPTED.has(element);
  if (given.get(pageType).value !== 'home') return flag('页脚', [...marks.filter(seen), ...lacking(OTHERS)], 'notice');
  return [
    ...flag('页脚标识', marks.filter(seen), 'error'),
    ...flag(
      '脚本标识',
      marks.filter((named) => !seen(named)),
      'error',
      false,
    ),
    ...flag('页脚说明', lacking(OTHERS), 'warning'),
    ...flag('网站地图', lacking([['siteMap', '网站地图']]), 'notice'),
  ];
};
