import { printable } from '../../text/printable.ts';

/** How every XML part of an office file begins. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as it may stand between tags and in attributes; what XML cannot hold is gone already. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? '');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as the value of an attribute, line ends kept. */
export const attribute = (text: string): string => escapeXml(printable(text)).replaceAll('\n', '&#10;').replaceAll('\t', ' ');
