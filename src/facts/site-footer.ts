import { defineFact } from '../audit/fact.ts';
import type { Place, Run } from '../model/snapshot.ts';
import { characterSigns, SIGN } from './character-signs.ts';

/** What every government site prints at its foot. */
export type FooterElement = 'siteCode' | 'filing' | 'police' | 'partyMark' | 'reportErrors' | 'sponsor' | 'contact' | 'siteMap';

/** A filing number as the page prints it. */
export interface FilingNumber {
  readonly kind: 'icp' | 'police';
  readonly text: string;
  readonly place: Place;
}

/** What was found at the foot of the page. */
export interface SiteFooter {
  readonly elements: ReadonlySet<FooterElement>;
  readonly filings: readonly FilingNumber[];
}

/** The foot is looked for in the last so many blocks. */
const REACH = 400;
const LONGEST = 2000;
const WORDS: readonly (readonly [FooterElement, RegExp])[] = [
  ['siteCode', /标识码/u],
  ['filing', /ICP\s?备/iu],
  ['police', /公网?安备|公安备案/u],
  ['partyMark', /党政机关(?:网站)?标识/u],
  ['reportErrors', /政府网站找错|网站纠错|为政府.{0,2}找错/u],
  ['sponsor', /主办|主管单位|承办|版权所有/u],
  ['contact', /联系(?:我们|电话|方式|邮箱)|电话|邮箱|E-?mail|地址[:：]/iu],
  ['siteMap', /(?:网站|站点)地图/u],
];
/** Of links and pictures: most have none of it. */
const ANY_MARK = /conac|jiucuo|zfwzgl|beian|找错|党政机关/i;
/** `https://bszs.conac.cn/sitename?…`, `red.png` beside it. */
const PARTY_MARK = /conac\.cn|_?ideConac|imgConac/iu;
/** `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=…`. */
const REPORT_ERRORS = /zfwzgl|jiucuo|政府网站找错/iu;
const POLICE = /beian\.(?:gov|mps\.gov)\.cn.*recordcode/iu;
/** `皖ICP备05001594号-1`; `案` behind it makes it a label: `ICP备案编号`. */
const ICP_NUMBER =
  /[\u4e00-\u9fa5]?[ \u00a0]{0,2}ICP[ \u00a0]{0,2}备(?!案)[ \u00a0:：]{0,3}\d{0,12}[ \u00a0]{0,2}号?(?:[ \u00a0]{0,2}[-—–－][ \u00a0]{0,2}\d{1,3})?/iu;
/** `京公网安备 11010102000001号`. */
const POLICE_NUMBER = /[\u4e00-\u9fa5]?[ \u00a0]{0,2}公网安备(?!案)[ \u00a0:：]{0,3}\d{0,20}[ \u00a0]{0,2}号?/u;

/** 页脚要素. */
export const siteFooter = defineFact<SiteFooter>('siteFooter', ({ get, snapshot: { blocks, links, images } }) => {
  const signs = get(characterSigns);
  const elements = new Set<FooterElement>();
  const filings: FilingNumber[] = [];
  const from = Math.max(0, blocks.length - REACH);
  // From the end: what is found there is not looked for again in the text.
  for (let index = blocks.length - 1; index >= from; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.runs !== undefined && hasPartyMark(block.runs)) elements.add('partyMark');
    if (block.hidden || block.text.length > LONGEST || ((signs[index] ?? 0) & SIGN.foot) === 0) continue;
    for (const [element, pattern] of WORDS) if (!elements.has(element) && pattern.test(block.text)) elements.add(element);
    if (block.text.includes('备')) filings.push(...filingsIn(block.text, index));
  }
  for (const { href, block, title, onclick, hidden } of links) {
    if (hidden || block < from || !(isMarked(href) || isMarked(title) || isMarked(onclick))) continue;
    if (PARTY_MARK.test(href)) elements.add('partyMark');
    if (REPORT_ERRORS.test(href) || REPORT_ERRORS.test(title ?? '') || REPORT_ERRORS.test(onclick ?? '')) elements.add('reportErrors');
    if (POLICE.test(href)) elements.add('police');
  }
  for (const { src, alt, title } of images) {
    if (!(isMarked(src) || isMarked(alt) || isMarked(title))) continue;
    if (PARTY_MARK.test(src) || (alt ?? '').includes('党政机关')) elements.add('partyMark');
    if (REPORT_ERRORS.test(src) || REPORT_ERRORS.test(alt ?? '') || REPORT_ERRORS.test(title ?? '')) elements.add('reportErrors');
  }
  return { elements, filings };
});

const isMarked = (text: string | undefined): boolean => text !== undefined && text !== '' && ANY_MARK.test(text);

const hasPartyMark = (runs: readonly Run[]): boolean => {
  for (const { source } of runs) if (source !== undefined && PARTY_MARK.test(source)) return true;
  return false;
};

const filingsIn = (text: string, block: number): readonly FilingNumber[] =>
  (
    [
      ['icp', ICP_NUMBER],
      ['police', POLICE_NUMBER],
    ] as const
  ).flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const written = match[0].trim();
    const start = match.index + match[0].indexOf(written);
    return [{ kind, text: written, place: { block, start, end: start + written.length } }];
  });
