import type { Report } from '../../model/report.ts';
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

/** Name for an exported file: site, title and date; never a path, at most 80 characters, safe on every system. */
export const exportName = (reports: readonly Report[], extension: string): string => {
  const [first] = reports;
  const day = first?.day ?? '';
  const parts =
    reports.length > 1
      ? [siteOf(reports), `${reports.length}个页面`, day]
      : [atMost(part(first?.page.site ?? ''), SITE), atMost(part(first?.page.title ?? ''), TITLE), day];
  const known = parts.filter((piece) => piece !== '');
  const name = part((known.length > 1 ? known : ['检查结果', ...known]).join('-'));
  return `${atMost(name.replace(DEVICE, '_$&'), LONGEST)}.${part(extension)}`;
};

const siteOf = (reports: readonly Report[]): string => {
  const sites = new Set(reports.map(({ page }) => part(page.site)));
  return sites.size === 1 ? atMost([...sites].join(''), SITE) : '';
};

const part = (text: string): string => oneLine(text).replace(UNSAFE, ' ').replace(/\s+/gu, ' ').replace(EDGE, '');
