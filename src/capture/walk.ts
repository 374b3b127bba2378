import type { Snapshot } from '../model/snapshot.ts';
import { startDraft } from './draft.ts';
import type { PageElement, PageNode, PageText, PageView } from './page.ts';
import { type OpenLink, startRecord } from './record.ts';

/** A walk over one page that can be done in slices, so that a large page never freezes. */
export interface Walk {
  /** Goes on until the page is done (true) or `isOver` says stop (false); it is asked every 128 nodes. */
  readonly advance: (isOver?: () => boolean) => boolean;
  /** The snapshot so far. */
  readonly snapshot: () => Snapshot;
  /** The text nodes of a block and the element of each box, for highlighting. */
  readonly nodes: {
    readonly textsOf: (block: number) => readonly PageText[];
    readonly blockOf: (node: PageText) => number;
    readonly boxes: readonly PageElement[];
  };
}

type Kind = 'box' | 'inline' | 'frame' | 'head' | 'leaf' | 'break' | 'skipped';

interface Entered {
  element: PageElement;
  kind: Kind;
  link: OpenLink | null;
  /** Of a hidden element: the block to take up again; null otherwise. */
  suspended: number | null;
}

/** What the walk stops at, whatever the page. */
const CAPS = { elements: 2_000_000, characters: 20_000_000 };

/** Elements by kind; those that are not named are boxes. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    inline:
      'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var ruby rb rt rp wbr picture map',
    box: 'body center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header html li nav ol p section table tbody td th thead tr ul',
    frame: 'iframe frame embed object',
    head: 'head',
    leaf: 'meta title base script img input select textarea',
    break: 'br hr',
    skipped: 'style link noscript template svg math canvas datalist audio video',
  } satisfies Partial<Record<Kind, string>>).flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind as Kind] as const)),
);

/** Begins the walk of a page: one pass, no writes. */
export const walk = (view: PageView): Walk => {
  const draft = startDraft();
  const record = startRecord(draft);
  /** The elements around the present node, `depth` of them; what lies above is used again, since pages have few levels but many elements. */
  const stack: Entered[] = [];
  let depth = 0;
  let node: PageNode | null = view.root;
  let elements = 0;
  let truncated = false;

  /** Enters an element; answers the first node below it, or null when there is none to read. */
  const enter = (entered: PageElement): PageNode | null => {
    elements += 1;
    // Where a control of a form has the name of one of its members, that control is what the member answers.
    const tag = typeof entered.localName === 'string' ? entered.localName : 'form';
    const element = tag === 'form' ? view.form(entered) : entered;
    // A name with a colon is a word processor's leftover, `st1:chsdate`: browsers lay it out as text.
    const kind = KINDS.get(tag) ?? (tag.includes(':') ? 'inline' : 'box');
    if (kind === 'leaf') record.leaf(element, tag);
    if (kind === 'break') draft.close();
    if (kind === 'leaf' || kind === 'break' || kind === 'skipped') return null;
    const framed = kind === 'head' ? null : begin(entered, element, tag, kind);
    if (kind === 'head') push(element, kind, null, null);
    return (kind === 'frame' ? framed : view.firstBelow(entered)) ?? leave();
  };

  const push = (element: PageElement, kind: Kind, link: OpenLink | null, suspended: number | null): void => {
    const entered = stack[depth];
    depth += 1;
    if (entered === undefined) {
      stack.push({ element, kind, link, suspended });
      return;
    }
    entered.element = element;
    entered.kind = kind;
    entered.link = link;
    entered.suspended = suspended;
  };

  /** Begins a box or an inline element; answers the root of the document in it, if it is a frame that can be read. */
  const begin = (entered: PageElement, element: PageElement, tag: string, kind: Kind): PageElement | null => {
    const inline = kind === 'inline';
    const dressed = element.hasAttributes();
    const id = dressed ? element.id : '';
    const name = dressed ? element.className : '';
    if (!inline) draft.close();
    const dress = id !== '' || name !== '' ? 'named' : dressed ? 'plain' : 'bare';
    const isHidden = !draft.isConcealed() && view.isHidden(entered, tag, dress);
    const suspended = isHidden ? draft.conceal() : null;
    if (tag === 'html') record.html(element);
    if (inline) draft.startInline(tag, id, name);
    else draft.startBox(entered, tag, id, name);
    if (dressed && (tag === 'td' || tag === 'th')) spans(element, draft.span);
    push(entered, kind, dressed ? record.startLink(element, tag, view.onclick(entered)) : null, suspended);
    if (kind !== 'frame') return null;
    const root = view.frameRoot(entered);
    record.frame(element, tag, root !== null, view.frameSize?.(entered));
    return root;
  };

  /** Leaves the innermost element. */
  const leave = (): null => {
    const entered = stack[depth - 1];
    if (entered === undefined) return null;
    depth -= 1;
    if (entered.link !== null) record.endLink(entered.link);
    if (entered.kind === 'inline') draft.endInline();
    else if (entered.kind !== 'head') draft.endBox();
    if (entered.suspended !== null) draft.reveal(entered.suspended);
    return null;
  };

  /** The next node beside one, or beside the nearest element around it that has one. */
  const onward = (from: PageNode): PageNode | null => {
    let last = from;
    for (;;) {
      const next = view.nextBeside(last);
      if (next !== null) return next;
      const above = stack[depth - 1];
      if (above === undefined) return null;
      leave();
      last = above.element;
    }
  };

  const visit = (current: PageNode): PageNode | null => {
    const { nodeType } = current;
    if (nodeType === 1) return enter(current as PageElement) ?? onward(current);
    if (nodeType === 3) draft.write(current as PageText);
    return onward(current);
  };

  const advance = (isOver?: () => boolean): boolean => {
    for (let count = 1; node !== null; count += 1) {
      node = visit(node);
      if ((count & 127) !== 0 || node === null) continue;
      if (elements > CAPS.elements || draft.characters() > CAPS.characters) {
        truncated = true;
        break;
      }
      if (isOver?.()) return false;
    }
    while (depth > 0) leave();
    draft.close();
    node = null;
    return true;
  };

  const snapshot = (): Snapshot => {
    const { title, base, lang } = record.head();
    return {
      version: 1,
      source: 'page',
      url: view.url,
      baseUrl: resolve(base, view.url),
      title,
      ...(lang === null ? {} : { lang }),
      charset: view.charset,
      elements,
      truncated,
      rendered: view.rendered,
      boxes: draft.boxes,
      blocks: draft.blocks,
      ...record.kept(),
    };
  };

  return { advance, snapshot, nodes: { textsOf: draft.textsOf, blockOf: draft.blockOf, boxes: draft.elements } };
};

const spans = (cell: PageElement, set: (columns: number, rows: number) => void): void => {
  const columns = Number.parseInt(cell.getAttribute('colspan') ?? '', 10);
  const rows = Number.parseInt(cell.getAttribute('rowspan') ?? '', 10);
  if (columns > 1 || rows > 1) set(columns <= 1000 ? columns : 1, rows <= 65534 ? rows : 1);
};

const resolve = (base: string, url: string): string => {
  try {
    return new URL(base, url === '' ? undefined : url).href;
  } catch {
    return url;
  }
};
