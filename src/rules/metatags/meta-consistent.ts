import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { ownHost } from '../../facts/own-host.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { isUnfilled, tags } from '../../facts/tags.ts';
import { title } from '../../facts/title.ts';
import { articleTags, siteTags } from '../../norms/clauses.ts';
import { readDay } from '../../text/dates.ts';
import { sameHost } from '../../text/host.ts';
import { sameTitle } from '../../text/title-form.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

/** `2024-03-08 09:30`, seconds allowed. */
const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/;

/** K8: what the tags say is what the page says. */
export const metaConsistent = defineRule({
  id: 'metatags/meta-consistent',
  catalogue: 'K8',
  title: '网页标签与页面不一致',
  why: '检查系统读标签、公众看页面，两边不同就会有一边被判错。',
  basis: [articleTags, siteTags],
  appliesTo: 'any',
  fix: '让模板从同一个字段取标题、发布时间和域名，不要在标签里另填。',
  criterion:
    '比较 SiteDomain 与实际主机、ArticleTitle 与页面标题、PubDate 与页面发布日期。只差 www、同属一个域的子站、一方只多出副题或站名的，不算不一致；页面上有任何一处发布日期与 PubDate 同日即可。PubDate 不是“年-月-日 时:分”的只作提示。',
  exceptions: '页面在镜像站、预览站或离线副本上打开时，域名不同可以不理会。',
  check: (given) => {
    const flags = [...domainFlags(given), ...titleFlags(given), ...timeFlags(given)];
    const compared = ['sitedomain', 'articletitle', 'pubdate'].some((name) => content(given, name) !== null);
    return compared ? flagged(...flags) : inapplicable('页面没有可以比较的标签');
  },
});

const content = ({ get }: Given, name: string): string | null => {
  const meta = get(tags).byName.get(name);
  return meta === undefined || isUnfilled(meta.content) ? null : meta.content.trim().replace(/\s+/gu, ' ');
};

const domainFlags = (given: Given): readonly Flag[] => {
  const domain = content(given, 'sitedomain');
  const host = given.get(ownHost);
  if (domain === null || host === null || sameHost(domain, host)) return [];
  return [
    {
      severity: 'warning',
      certainty: 'certain',
      message: `标签 SiteDomain 为“${short(domain)}”，页面实际在 ${host}。`,
      evidence: [evidence('标签 SiteDomain', domain)],
      about: 'SiteDomain',
    },
  ];
};

const titleFlags = (given: Given): readonly Flag[] => {
  const tagged = content(given, 'articletitle');
  const heading = given.get(title);
  if (tagged === null || heading.value === null || heading.state !== 'present' || heading.where === 'metatag') return [];
  if (sameTitle(tagged, heading.value)) return [];
  return [
    {
      severity: 'warning',
      certainty: 'certain',
      message: `标签 ArticleTitle 为“${short(tagged)}”，页面标题为“${short(heading.value)}”。`,
      evidence: [...evidenceOf('页面标题', heading), evidence('标签 ArticleTitle', tagged)],
      about: 'ArticleTitle',
    },
  ];
};

const timeFlags = (given: Given): readonly Flag[] => {
  const tagged = content(given, 'pubdate');
  if (tagged === null) return [];
  const words = evidence('标签 PubDate', tagged);
  const flags: Flag[] = [];
  if (!STAMP.test(tagged)) {
    flags.push({
      severity: 'notice',
      certainty: 'certain',
      message: `标签 PubDate 为“${short(tagged)}”，标签表要求写成“年-月-日 时:分”，如 2024-03-08 09:30。`,
      evidence: [words],
      about: 'PubDate 写法',
    });
  }
  const shown = given.get(publishDate);
  const day = readDay(tagged)?.iso;
  const seen = [shown, ...shown.rejected].filter(({ where, value }) => where !== 'metatag' && value !== null).map(({ value }) => value);
  if (day !== undefined && shown.value !== null && shown.where !== 'metatag' && !seen.includes(day)) {
    flags.push({
      severity: 'warning',
      certainty: 'certain',
      message: `标签 PubDate 为 ${day}，页面发布日期为 ${shown.value}。`,
      evidence: [...evidenceOf('页面发布日期', shown), words],
      about: 'PubDate',
    });
  }
  return flags;
};
