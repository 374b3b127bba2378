import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { ownHost } from '../../facts/own-host.ts';
import { regions } from '../../facts/regions.ts';
import type { Link } from '../../model/snapshot.ts';
import { linksUsable } from '../../norms/site-clauses.ts';
import { addressKind, writtenHost } from '../../text/address-kind.ts';
import { isGovernmentHost, sameHost } from '../../text/host.ts';
import { evidence, short } from '../evidence.ts';

/** Words that intruders plant: `澳门…娱乐城`, `六合彩`, `代开发票`. */
const PLANTED =
  /博彩|赌场|娱乐城|六合彩|时时彩|百家乐|老虎机|真人荷官|棋牌(?:游戏|下载|平台|网)|体育投注|足球投注|电子游艺|色情|成人(?:电影|视频|网站)|裸聊|情色|代开发票|办证刻章|私服|外挂|迷药|代孕/u;
const MOST = 3;

/** K4: no links are planted where visitors do not see them. */
export const noHiddenLinks = defineRule({
  id: 'links/no-hidden-links',
  catalogue: 'K4',
  title: '疑似暗链',
  why: '被植入的隐藏链接说明网站可能已被入侵，检查中属于一票否决的安全问题。',
  basis: [linksUsable],
  appliesTo: 'any',
  fix: '先不要只删链接：请网站技术人员核查是谁、何时、怎样加进去的，排查同类页面和后台账号，再清除。',
  criterion:
    '指向政府网站以外、文字带博彩、色情、代办等词的链接，不论是否隐藏，按红线级请人工核实。正文里有访客看不到、指向外部网站的链接的，按警告请人工核对。隐藏的菜单、友情链接、分享按钮不算。附件说明和新闻里谈到这些词而没有外部链接的不报。',
  exceptions: '链接确由本单位设置，只是在手机版或折叠菜单里显示的，可以不理会。',
  check: ({ get, snapshot: { links } }) => {
    const own = get(ownHost);
    const outward = links.filter(({ href }) => {
      const kind = addressKind(href);
      if (kind !== 'web' && kind !== 'number') return false;
      const host = writtenHost(href) ?? '';
      return !isGovernmentHost(host) && (own === null || !sameHost(host, own));
    });
    if (outward.length === 0) return inapplicable('页面没有指向外部网站的链接');
    const { start, end } = get(regions);
    const planted = outward.filter(({ text, title }) => PLANTED.test(text) || PLANTED.test(title ?? ''));
    const concealed = outward.filter(
      ({ hidden, text, block }) =>
        hidden === true && text !== '' && block >= start && block < end && !planted.some((other) => other.block === block),
    );
    return flagged(...plantedFlags(planted), ...concealedFlags(concealed));
  },
});

const plantedFlags = (found: readonly Link[]): readonly Flag[] => {
  const [first] = found;
  if (first === undefined) return [];
  const message = `页面有 ${found.length} 个${found.every(({ hidden }) => hidden) ? '隐藏的' : ''}外部链接带不良字样，如“${short(first.text)}”（${short(writtenHost(first.href) ?? '')}），请立即核实。`;
  return [{ severity: 'red-line', certainty: 'suspected', message, evidence: words(found), about: '不良链接' }];
};

const concealedFlags = (found: readonly Link[]): readonly Flag[] => {
  const [first] = found;
  if (first === undefined) return [];
  const message = `正文中有 ${found.length} 个访客看不到的外部链接，如“${short(first.text)}”（${short(writtenHost(first.href) ?? '')}），请核实来历。`;
  return [{ severity: 'warning', certainty: 'suspected', message, evidence: words(found), about: '隐藏链接' }];
};

const words = (found: readonly Link[]) =>
  found.slice(0, MOST).map(({ text, block, start }) => evidence('链接文字', text, { block, start, end: start + text.length }));
