import { html, type Token } from 'parse5';
import { decodeValue } from './references.ts';

const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;
/** More of them in one tag are no page but an attack. */
const ATTRIBUTES_CAP = 64;
const NONE: Token.Attribute[] = [];
const UPPER = /[A-Z]+/g;

// Names that are known are one and the same string everywhere, so that comparing them later is comparing two addresses.
const TAGS: ReadonlyMap<string, html.TAG_ID> = new Map(
  Object.values(html.TAG_NAMES)
    .filter((name) => name === name.toLowerCase()) // the other is SVG's, which the parser itself restores
    .map((name) => [name, html.getTagID(name)]),
);
const NAMES: ReadonlyMap<string, string> = new Map([...TAGS.keys()].map((name) => [name, name]));
const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  'href class id style target title onclick download rel name src alt content type value width height border align valign lang action method cellspacing cellpadding colspan rowspan color size face bgcolor http-equiv charset language property data-src for hidden role tabindex placeholder'
    .split(' ')
    .map((name) => [name, name]),
);

/** Reads the name of the tag that begins at `from`. */
export const readTagName = (text: string, from: number): string => {
  let end = from + 1;
  while (end < text.length && !endsName(text.charCodeAt(end))) end += 1;
  const written = text.slice(from, end);
  return NAMES.get(written) ?? lower(written);
};

/** A tag of this name, as the parser takes it. */
export const tagNamed = (tagName: string, type: Token.TagToken['type']): Token.TagToken => ({
  type,
  tagName,
  tagID: TAGS.get(tagName) ?? html.TAG_ID.UNKNOWN,
  selfClosing: false,
  ackSelfClosing: false,
  attrs: NONE,
  location: null,
});

/** Reads from behind the name of a tag to its end; -1 when it has none or is uncommon. */
export const readAttributes = (text: string, from: number, tag: Token.TagToken): number => {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === GREATER) return at + 1;
    if (unit === SLASH && text.charCodeAt(at + 1) === GREATER) {
      tag.selfClosing = true;
      return at + 2;
    }
    if (unit === SLASH || isBlank(unit)) at += 1;
    else at = readAttribute(text, at, tag);
    if (at < 0 || at >= text.length || tag.attrs.length > ATTRIBUTES_CAP) return -1;
  }
};

/** Reads the attribute that begins at `from`; answers where what follows begins, -1 when it does not end. */
const readAttribute = (text: string, from: number, tag: Token.TagToken): number => {
  let end = from + 1; // a name may begin with `=`
  while (end < text.length && text.charCodeAt(end) !== EQUALS && !endsName(text.charCodeAt(end))) end += 1;
  const written = text.slice(from, end);
  const name = ATTRIBUTES.get(written) ?? lower(written);
  const next = skipBlanks(text, end);
  if (text.charCodeAt(next) !== EQUALS) {
    add(tag, name, '');
    return next;
  }
  const start = skipBlanks(text, next + 1);
  const quote = text.charCodeAt(start);
  const quoted = quote === DOUBLE || quote === SINGLE;
  const close = quoted ? text.indexOf(quote === DOUBLE ? '"' : "'", start + 1) : bareEnd(text, start);
  if (close < 0) return -1;
  add(tag, name, decodeValue(text.slice(quoted ? start + 1 : start, close)));
  return quoted ? close + 1 : close;
};

/** The first of several attributes of one name counts. */
const add = (tag: Token.TagToken, name: string, value: string): void => {
  for (const attribute of tag.attrs) if (attribute.name === name) return;
  const [one, two] = tag.attrs;
  // Most tags have few of them, and a list that grows by pushing reserves room for seventeen.
  if (one === undefined) tag.attrs = [{ name, value }];
  else if (two === undefined) tag.attrs = [one, { name, value }];
  else tag.attrs.push({ name, value });
};

const lower = (name: string): string => {
  const lowered = name.replace(UPPER, (letters) => letters.toLowerCase());
  return NAMES.get(lowered) ?? ATTRIBUTES.get(lowered) ?? lowered;
};

const bareEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== GREATER && !isBlank(text.charCodeAt(end))) end += 1;
  return end;
};

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
};

const endsName = (unit: number): boolean => unit === GREATER || unit === SLASH || isBlank(unit);

const isBlank = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 12;
