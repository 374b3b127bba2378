import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { siteCode } from '../../facts/site-code.ts';
import { isUnfilled, tags } from '../../facts/tags.ts';
import { own, siteTags } from '../../norms/clauses.ts';
import { evidence } from '../evidence.ts';

/** `1304000009`, `bm01000001`. */
const WELL_FORMED = /^(?:\d{10}|bm\d{8})$/i;

/** K10: the site's code has its usual form and is the same in the tag and in print. */
export const siteIdValid = defineRule({
  id: 'metatags/site-id-valid',
  catalogue: 'K10',
  title: '网站标识码不一致或形式不符',
  why: '标识码是网站在全国名录中的编号，写错就认不出是哪个网站。',
  basis: [siteTags, own('标识码为 10 位数字，或 bm 加 8 位数字')],
  appliesTo: 'any',
  fix: '以全国政府网站基本信息库中本站的标识码为准，改正模板中的 SiteIDCode 标签和页脚。',
  criterion:
    '标签 SiteIDCode 与页脚“网站标识码”都有时应当相同；二者都应为 10 位数字或 bm 加 8 位数字（按常见写法观察所得，只作提示）。标签缺失由“站点标签缺失”报。',
  exceptions: '标识码刚变更、页脚与标签先后更新的过渡期内，可以不理会。',
  check: ({ get }) => {
    const meta = get(tags).byName.get('siteidcode');
    const tagged = meta === undefined || isUnfilled(meta.content) ? null : meta.content.trim();
    const printed = get(siteCode);
    if (tagged === null && printed === null) return inapplicable('网页标签和页脚都没有网站标识码');
    const tagWords = tagged === null ? [] : [evidence('标签 SiteIDCode', tagged)];
    const footerWords = printed === null ? [] : [evidence('页脚网站标识码', printed.value, printed.place)];
    const flags: Flag[] = [];
    if (tagged !== null && printed !== null && tagged.toLowerCase() !== printed.value.toLowerCase()) {
      flags.push({
        severity: 'error',
        certainty: 'certain',
        message: `网页标签中的网站标识码为“${tagged}”，页脚为“${printed.value}”，两处应当相同。`,
        evidence: [...footerWords, ...tagWords],
        about: '标识码不一致',
      });
    }
    const odd = [
      ...(tagged !== null && !WELL_FORMED.test(tagged) ? tagWords : []),
      ...(printed !== null && !WELL_FORMED.test(printed.value) ? footerWords : []),
    ];
    if (odd.length > 0) {
      flags.push({
        severity: 'notice',
        certainty: 'certain',
        message: `网站标识码“${odd[0]?.quote ?? ''}”不是常见的 10 位数字或 bm 加 8 位数字，请核对。`,
        evidence: odd,
        about: '标识码形式',
      });
    }
    return flagged(...flags);
  },
});
