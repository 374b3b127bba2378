import { defineSiteRule, type SiteFlag, siteFlagged } from '../../audit/site-rule.ts';
import type { RunPage } from '../../model/run.ts';
import { linksUsable } from '../../norms/site-clauses.ts';
import { didNotCome, findingPage } from './survey-pages.ts';

/** K1: what the site's own lists link to exists. */
export const linksAlive = defineSiteRule({
  id: 'spot-check/links-alive',
  catalogue: 'K1',
  title: '列表里的死链',
  why: '列表里的链接打不开，公众看不到已经公开的信息；检查中按个数扣分。',
  basis: [linksUsable],
  fix: '恢复页面，或从列表里删去条目；迁移过的，把旧地址转到新地址。',
  criterion:
    '抽查访问的地址都来自本站的列表。答复 404、410 的按死链报错误；要求登录、验证或拒绝访问的不是死链，单列在说明里；超时、证书、服务器错误的请人工核对；打开了而没有检查的（由脚本填入、太大、是 PDF 一类的文件）不算。只看列表链接的页面，不逐个访问正文里的链接。',
  exceptions: '按规定撤下的页面，从列表里删去条目即可。',
  check: ({ pages }) => {
    const visited = pages.filter(({ state }) => state !== 'waiting' && state !== 'running' && state !== 'skipped');
    if (visited.length === 0) return { kind: 'not-assessable', reason: '没有访问任何地址' };
    const inState = (state: RunPage['state']) => visited.filter((page) => page.state === state);
    const blocked = inState('blocked').length;
    const apart = blocked === 0 ? '' : `；另有 ${blocked} 个要求登录、验证或拒绝访问，不计为死链`;
    return siteFlagged(
      ...flagOf('不存在', inState('vanished'), visited.length, 'certain', apart),
      ...flagOf('读不到', visited.filter(didNotCome), visited.length, 'suspected', '，请核对是不是一时的故障'),
    );
  },
});

const flagOf = (
  about: string,
  dead: readonly RunPage[],
  of: number,
  certainty: SiteFlag['certainty'],
  more: string,
): readonly SiteFlag[] =>
  dead.length === 0
    ? []
    : [
        {
          severity: certainty === 'certain' ? 'error' : 'warning',
          certainty,
          message: `列表里的 ${of} 个链接中有 ${dead.length} 个${about === '不存在' ? '打开后页面不存在' : '没有读到'}${more}。`,
          pages: dead.map((page) => findingPage(page, page.failure?.message ?? '')),
          about,
        },
      ];
