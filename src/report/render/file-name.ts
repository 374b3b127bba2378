import type { HandOver } from '../../model/hand-over.ts';
import { atMost, oneLine } from '../../text/printable.ts';

// What Windows, macOS or Linux does not allow in a name, or a shell might misread
const UNSAFE = /[<>:"/\\|?*%\p{Cc}\p{Cf}]/gu;
// CON, con.xlsx, COM1: names of devices on Windows
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|-|$)/iu;
const EDGE = /^[.\s~-]+|[.\s]+$/gu;

/** Longest name without its extension, in UTF-16 units. */
const LONGEST = 74;
const TITLE = 40;
const SITE = 20;

/** Name for an exported file: unit, site, title and date; never a path, at most 80 characters, safe on every system. */
export const exportName = (handOver: HandOver, extension: string, what = ''): string => {
  const { kind, pages, title, unit, site, day } = handOver;
  const before = [atMost(part(unit), SITE), atMost(part(site), SITE)];
  const after = [part(what), day];
  // The day must not fall off the end of a long name
  const room = LONGEST - [...before, ...after].join('--').length - 1;
  const name = kind === 'selection' ? (pages.length === 0 ? '' : `${pages.length}个页面`) : title;
  const known = [...new Set([...before, atMost(part(name), Math.min(TITLE, room)), ...after])].filter((piece) => piece !== '');
  const joined = part((known.length > 1 ? known : ['检查结果', ...known]).join('-'));
  return `${atMost(joined.replace(DEVICE, '_$&'), LONGEST)}.${part(extension)}`;
};

const part = (text: string): string => oneLine(text).replace(UNSAFE, ' ').replace(/\s+/gu, ' ').replace(EDGE, '');
