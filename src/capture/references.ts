import { parseFragment } from 'parse5';
import { type ParsedNode, parsedTree } from './parsed-tree.ts';

/** `&nbsp;`, `&ldquo;` */
const NAMED = /&([a-z]{2,6});/y;
/** `&#12288;`, `&#xa0;` */
const NUMBERED = /&#(x[\da-f]{1,4}|\d{1,5});/iy;
/** `&page=`: between the parameters of an address. */
const PARAMETER = /&[a-z\d]+=/iy;
/** `& `, `&&`: no reference. */
const BARE = /&(?![a-z\d#])/iy;
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    mdash: '—',
    ndash: '–',
    middot: '·',
    hellip: '…',
    copy: '©',
    times: '×',
    ensp: '\u2002',
    emsp: '\u2003',
    raquo: '»',
    laquo: '«',
  }),
);

/** Text with its character references replaced. */
export const decodeText = (text: string): string => owned(text.includes('&') ? (decode(text, false) ?? decodeTextSlowly(text)) : text);

/** The value of an attribute with its character references replaced. */
export const decodeValue = (value: string): string =>
  owned(value.includes('&') ? (decode(value, true) ?? decodeValueSlowly(value)) : value);

/** A string of its own: a part would keep the whole page in memory for as long as it is kept itself. */
const owned = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Replaces the common references; null when there is another. */
const decode = (text: string, inValue: boolean): string | null => {
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    decoded += text.slice(from, at);
    NAMED.lastIndex = at;
    const name = NAMED.exec(text)?.[1];
    const character = name === undefined ? numbered(text, at) : CHARACTERS.get(name);
    if (character !== undefined) {
      decoded += character;
      from = text.indexOf(';', at) + 1;
      continue;
    }
    if (!isPlain(text, at, inValue)) return null;
    decoded += '&';
    from = at + 1;
  }
  return decoded + text.slice(from);
};

const numbered = (text: string, at: number): string | undefined => {
  NUMBERED.lastIndex = at;
  const digits = NUMBERED.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const code = Number(digits.startsWith('x') || digits.startsWith('X') ? `0${digits}` : digits);
  const isCommon =
    code === 9 || code === 10 || (code >= 32 && code < 127) || (code >= 160 && code < 0xd800) || (code >= 0xe000 && code <= 0xffff);
  return isCommon ? String.fromCharCode(code) : undefined;
};

const isPlain = (text: string, at: number, inValue: boolean): boolean => {
  BARE.lastIndex = at;
  PARAMETER.lastIndex = at;
  return BARE.test(text) || (inValue && PARAMETER.test(text));
};

const decodeTextSlowly = (text: string): string => fragment(`<textarea>\n${text.replaceAll('<', '&lt;')}`).textContent;

const decodeValueSlowly = (value: string): string =>
  fragment(`<a title="${value.replaceAll('"', '&quot;')}">`).firstChild?.getAttribute('title') ?? '';

const fragment = (text: string): ParsedNode => parseFragment(text, { treeAdapter: parsedTree([]) });
