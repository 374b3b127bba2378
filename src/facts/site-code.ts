import { defineFact } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';

/** The code the page prints for its site, usually in the footer; null when it prints none. */
export interface SiteCode {
  readonly value: string;
  readonly place: Place;
}

/** `网站标识码：1304000009`, `政府网站标识码 bm01000001`. */
const PRINTED = /标识码[:： \u00a0\u3000]{0,4}([0-9A-Za-z]{4,20})/u;
/** The footer is looked for in the last so many blocks. */
const REACH = 400;

/** 网站标识码 as printed on the page. */
export const siteCode = defineFact<SiteCode | null>('siteCode', ({ snapshot: { blocks } }) => {
  for (let index = blocks.length - 1; index >= 0 && index >= blocks.length - REACH; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.hidden || block.text.length > 2000 || !block.text.includes('标识码')) continue;
    const value = PRINTED.exec(block.text)?.[1];
    if (value === undefined) continue;
    const start = block.text.indexOf(value, block.text.indexOf('标识码'));
    return { value, place: { block: index, start, end: start + value.length } };
  }
  return null;
});
