import { InsertionMode, Parser, type ParserOptions, Token, TokenizerMode, type TreeAdapterTypeMap } from 'parse5';
import { firstInk } from './fold.ts';
import { decodeText } from './references.ts';
import { readAttributes, readTagName, tagNamed } from './tag-reader.ts';

const { CHARACTER, WHITESPACE_CHARACTER, COMMENT, START_TAG, END_TAG } = Token.TokenType;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;

const LINE_END = /\r\n?/g;
/** `-->`, `--!>` */
const COMMENT_END = /--!?>/g;
/** `<!DOCTYPE html>` */
const DOCTYPE = /<!doctype/iy;
/** `<script` */
const SCRIPT = /<script/i;
/** The elements in which nothing but their own end tag is markup, with that end tag: `</TITLE `, `</script>`. */
const RAW_ENDS: ReadonlyMap<string, RegExp> = new Map(
  'title textarea style script xmp iframe noembed noframes noscript'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}[\\t\\n\\f />]`, 'gi')]),
);

/** Where blanks are kept and other text is not. */
const BLANKS_ONLY: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_COLUMN_GROUP,
  InsertionMode.IN_FRAMESET,
  InsertionMode.AFTER_FRAMESET,
  InsertionMode.AFTER_AFTER_FRAMESET,
]);

/**
 * Parses a page into the very tree that parse5 builds, in half the time: common markup is cut into tokens here, a construct
 * instead of a character at a time, and handed to parse5's tree construction. From the first uncommon construct on, and at
 * the end of the text, parse5 cuts the tokens itself. Comments come without their text.
 */
export const parsePage = <T extends TreeAdapterTypeMap>(page: string, options: ParserOptions<T>): T['document'] => {
  const parser = new Parser<T>(options);
  const text = page.includes('\r') ? page.replace(LINE_END, '\n') : page;
  const rest = text.includes('\0') ? 0 : feed(parser, text);
  parser.tokenizer.write(text.slice(rest), true);
  return parser.document;
};

/** The part of parse5's parser that tokens are handed to. */
type Builder = Pick<
  Parser<TreeAdapterTypeMap>,
  'tokenizer' | 'insertionMode' | 'skipNextNewLine' | 'onCharacter' | 'onWhitespaceCharacter' | 'onComment' | 'onStartTag' | 'onEndTag'
>;

/** Hands over tokens as long as they are common; answers where the rest begins. */
const feed = (parser: Builder, text: string): number => {
  let at = 0;
  for (;;) {
    const next = parser.tokenizer.state === TokenizerMode.DATA ? feedMarkup(parser, text, at) : feedRaw(parser, text, at);
    if (next < 0) return at;
    at = next;
  }
};

/** Hands over a run of text, or else what stands after it; answers where that ends, -1 when it is left to parse5. */
const feedMarkup = (parser: Builder, text: string, at: number): number => {
  const open = nextMarkup(text, at);
  if (open < 0) return -1;
  if (open > at) return feedText(parser, text.slice(at, open), true) ? open : -1;
  const unit = text.charCodeAt(open + 1);
  if (unit === BANG) return feedDeclaration(parser, text, open);
  if (unit === QUESTION) return feedComment(parser, text.indexOf('>', open) + 1);
  if (unit !== SLASH) return feedStartTag(parser, text, open);
  const name = text.charCodeAt(open + 2);
  if (name === GREATER) return open + 3;
  return isLetter(name) ? feedEndTag(parser, text, open) : feedComment(parser, text.indexOf('>', open) + 1);
};

/** Where the next `<` stands that begins more than text; -1 for none. */
const nextMarkup = (text: string, from: number): number => {
  let open = text.indexOf('<', from);
  while (open >= 0) {
    const unit = text.charCodeAt(open + 1);
    if (isLetter(unit) || unit === SLASH || unit === BANG || unit === QUESTION) return open;
    open = text.indexOf('<', open + 1);
  }
  return -1;
};

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** Hands over a run of text; false where parse5 must tell blanks and text apart itself. */
const feedText = (parser: Builder, written: string, hasReferences: boolean): boolean => {
  const chars = hasReferences && firstInk(written) < written.length ? decodeText(written) : written;
  const ink = firstInk(chars);
  const isBlank = ink === chars.length;
  if (!isBlank && BLANKS_ONLY.has(parser.insertionMode)) return false;
  // Elsewhere than in the body, blanks in front of text may belong to another element than the text.
  const asOne = ink === 0 || (!isBlank && parser.insertionMode === InsertionMode.IN_BODY && !parser.skipNextNewLine);
  if (!asOne) parser.onWhitespaceCharacter({ type: WHITESPACE_CHARACTER, chars: isBlank ? chars : chars.slice(0, ink), location: null });
  if (!isBlank) parser.onCharacter({ type: CHARACTER, chars: asOne ? chars : chars.slice(ink), location: null });
  return true;
};

const feedDeclaration = (parser: Builder, text: string, open: number): number => {
  if (text.startsWith('--', open + 2)) return feedComment(parser, commentEnd(text, open + 4));
  if (text.charCodeAt(open + 2) === 0x5b && parser.tokenizer.inForeignNode) return -1; // `<![CDATA[`
  const end = text.indexOf('>', open) + 1;
  DOCTYPE.lastIndex = open;
  if (end === 0 || !DOCTYPE.test(text)) return feedComment(parser, end);
  parser.tokenizer.write(text.slice(open, end), false);
  return end;
};

/** Where the comment ends whose text begins at `from`; 0 when it does not. */
const commentEnd = (text: string, from: number): number => {
  if (text.charCodeAt(from) === GREATER) return from + 1;
  if (text.startsWith('->', from)) return from + 2;
  COMMENT_END.lastIndex = from;
  return COMMENT_END.test(text) ? COMMENT_END.lastIndex : 0;
};

const feedComment = (parser: Builder, end: number): number => {
  if (end === 0) return -1;
  parser.onComment({ type: COMMENT, data: '', location: null });
  return end;
};

const feedStartTag = (parser: Builder, text: string, open: number): number => {
  const tag = tagNamed(readTagName(text, open + 1), START_TAG);
  const end = readAttributes(text, open + 1 + tag.tagName.length, tag);
  if (end < 0) return -1;
  parser.tokenizer.lastStartTagName = tag.tagName;
  parser.onStartTag(tag);
  return end;
};

const feedEndTag = (parser: Builder, text: string, open: number): number => {
  const tag = tagNamed(readTagName(text, open + 2), END_TAG);
  const end = readAttributes(text, open + 2 + tag.tagName.length, tag);
  if (end < 0) return -1;
  parser.tokenizer.state = TokenizerMode.DATA;
  parser.onEndTag(tag);
  return end;
};

/** Hands over the text of an element that holds nothing else, or else its end tag. */
const feedRaw = (parser: Builder, text: string, at: number): number => {
  const { state, lastStartTagName: name } = parser.tokenizer;
  const closing = RAW_ENDS.get(name);
  if (closing === undefined) return -1;
  closing.lastIndex = at;
  const open = closing.exec(text)?.index ?? -1;
  if (open === at) return feedEndTag(parser, text, open);
  if (open < 0) return -1;
  const raw = text.slice(at, open);
  const comment = name === 'script' ? raw.indexOf('<!--') : -1;
  if (comment >= 0 && SCRIPT.test(raw.slice(comment))) return -1; // a script in a comment in a script may hold its end tag
  return feedText(parser, raw, state === TokenizerMode.RCDATA) ? open : -1;
};
