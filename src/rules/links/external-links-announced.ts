import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { ownHost } from '../../facts/own-host.ts';
import { textLinks } from '../../facts/text-links.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Link } from '../../model/snapshot.ts';
import { leavingAnnounced, noForeignDomains } from '../../norms/site-clauses.ts';
import { addressKind, writtenHost } from '../../text/address-kind.ts';
import { isGovernmentHost, sameHost } from '../../text/host.ts';
import { evidence, short } from '../evidence.ts';

const MOST = 3;

/** K3: links in the text that leave government sites are meant and announced. */
export const externalLinksAnnounced = defineRule({
  id: 'links/external-links-announced',
  catalogue: 'K3',
  title: '正文有非政府网站链接',
  why: '外部网站的内容不受本单位控制，域名过期后可能变成不良内容；IP 地址随时会失效。',
  basis: [leavingAnnounced, noForeignDomains],
  appliesTo: 'any',
  fix: '确需引用的，改用正式域名并加“即将离开本网站”的提示；不需要的去掉链接。',
  criterion:
    '只查正文里的链接。指向公网 IP 地址的按警告；指向 .gov.cn、.政务 以外域名的只提示核对，因为离站提示要点开才看得到。本站自己的域名、内网地址（由“占位或内网链接”报）、邮箱和电话不算。一页每种只报一条。',
  exceptions: '链接的是本单位的政务服务系统、学校、医院等公共机构网站，且已有离站提示的，可以不理会。',
  check: ({ get }) => {
    const links = get(textLinks);
    if (links.length === 0) return inapplicable('正文没有链接');
    const own = get(ownHost);
    const numbers = links.filter(({ href }) => addressKind(href) === 'number' && writtenHost(href) !== own);
    const foreign = links.filter(({ href }) => addressKind(href) === 'web' && isForeign(writtenHost(href) ?? '', own));
    return flagged(...numberFlags(numbers), ...foreignFlags(foreign));
  },
});

const isForeign = (host: string, own: string | null): boolean => !isGovernmentHost(host) && (own === null || !sameHost(host, own));

const numberFlags = (found: readonly Link[]): readonly Flag[] => {
  const [first] = found;
  if (first === undefined) return [];
  const message = `正文有 ${found.length} 个链接用的是 IP 地址：${short(first.href, 60)}；应改用域名。`;
  return [{ severity: 'warning', certainty: 'certain', message, evidence: words(found), about: 'IP 地址链接' }];
};

const foreignFlags = (found: readonly Link[]): readonly Flag[] => {
  const hosts = [...new Set(found.map(({ href }) => writtenHost(href) ?? ''))];
  if (hosts.length === 0) return [];
  const named = hosts
    .slice(0, MOST)
    .map((host) => short(host))
    .join('、');
  const message = `正文有 ${found.length} 个链接指向政府网站以外的域名（${named}${hosts.length > MOST ? ' 等' : ''}），请核对是否需要，并在打开时提示离开本网站。`;
  return [{ severity: 'notice', certainty: 'suspected', message, evidence: words(found), about: '外部链接' }];
};

const words = (found: readonly Link[]): readonly Evidence[] =>
  found
    .slice(0, MOST)
    .map(({ text, href, block, start }) =>
      text === '' ? evidence('链接地址', href) : evidence('链接', text, { block, start, end: start + text.length }),
    );
