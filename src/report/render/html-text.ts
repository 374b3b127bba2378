import { printable } from '../../text/printable.ts';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as text of a web page or value of a quoted attribute: nothing in it is markup. */
export const bare = (text: string): string => printable(text).replace(/[&<>"']/gu, (sign) => MARKUP[sign] ?? '');
