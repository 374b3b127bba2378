import { defineRule, flagged, notAssessable } from '../../audit/rule.ts';
import { tags } from '../../facts/tags.ts';
import { siteTags } from '../../norms/clauses.ts';
import { type TagName, tagFlags } from '../tag-flags.ts';

const REQUIRED: readonly TagName[] = [
  ['SiteName', '网站名称'],
  ['SiteDomain', '网站域名'],
  ['SiteIDCode', '网站标识码'],
];

/** K5: every page carries the three tags of its site. */
export const siteMetaPresent = defineRule({
  id: 'metatags/site-meta-present',
  catalogue: 'K5',
  title: '站点标签缺失',
  why: '检查系统靠这三个标签认出网页属于哪个网站，缺了就会被当作无法识别的页面。',
  basis: [siteTags],
  appliesTo: 'any',
  fix: '在全站页面模板的 <head> 中补上所缺标签并填入本站的值；改一次模板，全站页面同时改好。',
  criterion:
    '每页有 SiteName、SiteDomain、SiteIDCode 三个标签且有内容；空白、null、未替换的模板变量按无内容计。一页只报一条，列出全部所缺标签。标签名大小写与标签表不同只作提示。网址不在政府网站域名下的只提示核对；只读到页面片段时不判。',
  exceptions: '本单位网站不属于政府网站、没有网站标识码的，可以不理会。',
  check: (given) => {
    if (!given.get(tags).whole) return notAssessable('只读到页面的一部分，看不到网页标签');
    return flagged(...tagFlags(given, '站点', REQUIRED, 'error'));
  },
});
