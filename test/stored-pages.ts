import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { decodePage } from '../src/capture/decode-page.ts';
import type { PageElement } from '../src/capture/page.ts';
import { captureHtml } from '../src/capture/parsed-page.ts';
import { firstBelow, nextBeside, type ParsedNode, parsedTree } from '../src/capture/parsed-tree.ts';
import { hiddenBySheet } from '../src/capture/sheet.ts';
import { walk } from '../src/capture/walk.ts';
import type { FactState, PageType } from '../src/model/fact.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { type Charset, encode } from './layouts/encode.ts';

/** What a careful reader finds on a stored page; `test/pages/README.md` says how to fill it in. */
export interface Expected {
  readonly source: {
    readonly host: string;
    readonly url: string;
    readonly cms: string | null;
    readonly charset: string;
    readonly kind: string;
  };
  readonly pageType: PageType;
  readonly subType?: string;
  readonly facts: Readonly<Record<Field, string | null>> & {
    readonly attachments: readonly { readonly name: string; readonly href: string; readonly extension: string }[];
  };
  readonly where: Readonly<Record<string, string>>;
  readonly undecided: readonly string[];
  readonly traps: readonly string[];
  readonly states?: Readonly<Record<string, FactState>>;
  /** Which attachments are versions of one document: equal numbers belong together. */
  readonly groups?: readonly number[];
  readonly sites: readonly string[];
}

/** Fields that hold text. */
type Field =
  | 'title'
  | 'documentNumber'
  | 'documentNumberRaw'
  | 'issueDate'
  | 'publishDate'
  | 'effectiveDate'
  | 'validity'
  | 'indexNumber'
  | 'issuer'
  | 'topicCategory'
  | 'contentSource';

/** A page of `test/pages`: as it is written, and as its visitors' browser would read it. */
export interface StoredPage {
  readonly name: string;
  readonly expected: Expected;
  readonly snapshot: () => Snapshot;
}

const FOLDER = fileURLToPath(new URL('pages/', import.meta.url));

/** All stored pages, by name. */
export const storedPages = (): readonly StoredPage[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => storedPage(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

const storedPage = (name: string): StoredPage => {
  const expected = JSON.parse(readFileSync(`${FOLDER}${name}/expected.json`, 'utf8')) as Expected; // our own file
  return { name, expected, snapshot: () => capture(name, expected) };
};

/** Pages are stored as UTF-8 whatever they are served in, so that a reviewer can read them; here they become the bytes they stand for. */
const capture = (name: string, { source }: Expected): Snapshot => {
  const bytes = encode(readFileSync(`${FOLDER}${name}/page.html`, 'utf8'), servedIn(source.charset));
  const { text, charset } = decodePage(bytes);
  const frame = `${FOLDER}${name}/frame.html`;
  if (!existsSync(frame)) return captureHtml(text, { url: source.url, charset });
  return captureWithFrame(text, readFileSync(frame, 'utf8'), { url: source.url, charset });
};

const servedIn = (described: string): Charset => {
  const charset = described.split(' ')[0];
  if (charset === 'gb18030' || charset === 'utf-16le') return charset;
  return 'utf-8';
};

/** What a browser does with a frame of the same origin: its document is part of the page. */
const captureWithFrame = (text: string, frame: string, page: { readonly url: string; readonly charset: string }): Snapshot => {
  const styles: ParsedNode[] = [];
  const root = rootOf(text, styles);
  const bySheet = hiddenBySheet(styles);
  const work = walk({
    root,
    ...page,
    rendered: false,
    firstBelow,
    nextBeside,
    form: (element) => element,
    isHidden: (element: PageElement) => bySheet(element, element.getAttribute('class') ?? ''),
    onclick: (element) => element.getAttribute('onclick'),
    frameRoot: (element) => (element.getAttribute('src')?.startsWith('content_') ? rootOf(frame, []) : null),
  });
  work.advance();
  return work.snapshot();
};

const rootOf = (text: string, styles: ParsedNode[]): ParsedNode => {
  let node = parse(text, { treeAdapter: parsedTree(styles), scriptingEnabled: true }).firstChild;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  if (node === null) throw new Error('A page without an element');
  return node;
};
