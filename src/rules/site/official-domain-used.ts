import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { ownHost } from '../../facts/own-host.ts';
import { siteCode } from '../../facts/site-code.ts';
import { isUnfilled, tags } from '../../facts/tags.ts';
import { governmentDomain } from '../../norms/site-clauses.ts';
import { isGovernmentHost } from '../../text/host.ts';
import { evidence } from '../evidence.ts';

/** K13: a government site stands in a government domain. */
export const officialDomainUsed = defineRule({
  id: 'site/official-domain-used',
  catalogue: 'K13',
  title: '不是政府网站域名',
  why: '公众靠 .gov.cn 后缀辨别真假政府网站。',
  basis: [governmentDomain],
  appliesTo: 'any',
  fix: '把网站迁到 .gov.cn 或“.政务”域名下，原域名设置跳转；不是本单位网站的，不要在政务公开中引用。',
  criterion:
    '网址的主机应以 .gov.cn、.政务 结尾。页面带有政府网站标识码（标签或页脚）而域名不是的按警告；没有标识码的可能本来就不是政府网站，只请核对。本机、离线打开的不查。',
  exceptions: '事业单位、国有企业、学校等不属于政府网站的，可以不理会。',
  check: ({ get, snapshot: { url } }) => {
    const host = get(ownHost);
    if (host === null) return inapplicable('离线或本机打开，看不到域名');
    if (isGovernmentHost(host)) return pass;
    const tagged = get(tags).byName.get('siteidcode');
    const coded = get(siteCode) !== null || (tagged !== undefined && !isUnfilled(tagged.content));
    return flagged({
      severity: 'warning',
      certainty: coded ? 'certain' : 'suspected',
      message: `网址在 ${host}，不是 .gov.cn 或“.政务”域名${coded ? '' : '；如不是政府网站请忽略'}。`,
      evidence: [evidence('网址', url)],
      about: '域名',
    });
  },
});
