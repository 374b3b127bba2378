import type { Snapshot } from '../model/snapshot.ts';
import { Draft } from './draft.ts';
import type { PageElement, PageNode, PageText, PageView } from './page.ts';
import { type OpenLink, PageRecord } from './record.ts';

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
export const walk = (view: PageView): Walk => new PageWalk(view);

/** See `Walk`. It, its draft, record and view are classes, so that what the engine compiles of them is kept from one page to the next. */
class PageWalk implements Walk {
  private readonly view: PageView;
  private readonly draft = new Draft();
  private readonly record = new PageRecord(this.draft);
  /** The elements around the present node, `depth` of them; what lies above is used again, since pages have few levels but many elements. */
  private readonly stack: Entered[] = [];
  private depth = 0;
  private node: PageNode | null;
  private elements = 0;
  private truncated = false;

  constructor(view: PageView) {
    this.view = view;
    this.node = view.root;
  }

  /** Enters an element; answers the first node below it, or null when there is none to read. */
  private enter(entered: PageElement): PageNode | null {
    this.elements += 1;
    // Where a control of a form has the name of one of its members, that control is what the member answers.
    const tag = typeof entered.localName === 'string' ? entered.localName : 'form';
    const element = tag === 'form' ? this.view.form(entered) : entered;
    // A name with a colon is a word processor's leftover, `st1:chsdate`: browsers lay it out as text.
    const kind = KINDS.get(tag) ?? (tag.includes(':') ? 'inline' : 'box');
    if (kind === 'leaf') this.record.leaf(element, tag);
    if (kind === 'break') this.draft.close();
    if (kind === 'leaf' || kind === 'break' || kind === 'skipped') return null;
    const framed = kind === 'head' ? null : this.begin(entered, element, tag, kind);
    if (kind === 'head') this.push(element, kind, null, null);
    return (kind === 'frame' ? framed : this.view.firstBelow(entered)) ?? this.leave();
  }

  private push(element: PageElement, kind: Kind, link: OpenLink | null, suspended: number | null): void {
    const entered = this.stack[this.depth];
    this.depth += 1;
    if (entered === undefined) {
      this.stack.push({ element, kind, link, suspended });
      return;
    }
    entered.element = element;
    entered.kind = kind;
    entered.link = link;
    entered.suspended = suspended;
  }

  /** Begins a box or an inline element; answers the root of the document in it, if it is a frame that can be read. */
  private begin(entered: PageElement, element: PageElement, tag: string, kind: Kind): PageElement | null {
    const inline = kind === 'inline';
    const dressed = element.hasAttributes();
    const id = dressed ? element.id : '';
    const name = dressed ? element.className : '';
    if (!inline) this.draft.close();
    const dress = id !== '' || name !== '' ? 'named' : dressed ? 'plain' : 'bare';
    const isHidden = !this.draft.isConcealed && this.view.isHidden(entered, tag, dress);
    const suspended = isHidden ? this.draft.conceal() : null;
    if (tag === 'html') this.record.html(element);
    if (inline) this.draft.startInline(tag, id, name);
    else this.draft.startBox(entered, tag, id, name);
    if (dressed && (tag === 'td' || tag === 'th')) spans(element, this.draft);
    this.push(entered, kind, dressed ? this.record.startLink(element, tag, this.view.onclick(entered)) : null, suspended);
    if (kind !== 'frame') return null;
    const root = this.view.frameRoot(entered);
    this.record.frame(element, tag, root !== null, this.view.frameSize?.(entered));
    return root;
  }

  /** Leaves the innermost element. */
  private leave(): null {
    const entered = this.stack[this.depth - 1];
    if (entered === undefined) return null;
    this.depth -= 1;
    if (entered.link !== null) this.record.endLink(entered.link);
    if (entered.kind === 'inline') this.draft.endInline();
    else if (entered.kind !== 'head') this.draft.endBox();
    if (entered.suspended !== null) this.draft.reveal(entered.suspended);
    return null;
  }

  /** The next node beside one, or beside the nearest element around it that has one. */
  private onward(from: PageNode): PageNode | null {
    let last = from;
    for (;;) {
      const next = this.view.nextBeside(last);
      if (next !== null) return next;
      const above = this.stack[this.depth - 1];
      if (above === undefined) return null;
      this.leave();
      last = above.element;
    }
  }

  private visit(current: PageNode): PageNode | null {
    const { nodeType } = current;
    if (nodeType === 1) return this.enter(current as PageElement) ?? this.onward(current);
    if (nodeType === 3) this.draft.write(current as PageText);
    return this.onward(current);
  }

  advance(isOver?: () => boolean): boolean {
    for (let count = 1; this.node !== null; count += 1) {
      this.node = this.visit(this.node);
      if ((count & 127) !== 0 || this.node === null) continue;
      if (this.elements > CAPS.elements || this.draft.characters > CAPS.characters) {
        this.truncated = true;
        break;
      }
      if (isOver?.()) return false;
    }
    while (this.depth > 0) this.leave();
    this.draft.close();
    this.node = null;
    return true;
  }

  snapshot(): Snapshot {
    const { title, base, lang } = this.record.head();
    return {
      version: 1,
      source: 'page',
      url: this.view.url,
      baseUrl: resolve(base, this.view.url),
      title,
      ...(lang === null ? {} : { lang }),
      charset: this.view.charset,
      elements: this.elements,
      truncated: this.truncated,
      rendered: this.view.rendered,
      boxes: this.draft.boxes,
      blocks: this.draft.blocks,
      ...this.record.kept(),
    };
  }

  get nodes(): Walk['nodes'] {
    const { draft } = this;
    return { textsOf: (block) => draft.textsOf(block), blockOf: (node) => draft.blockOf(node), boxes: draft.elements };
  }
}

const spans = (cell: PageElement, draft: Draft): void => {
  const columns = Number.parseInt(cell.getAttribute('colspan') ?? '', 10);
  const rows = Number.parseInt(cell.getAttribute('rowspan') ?? '', 10);
  if (columns > 1 || rows > 1) draft.span(columns <= 1000 ? columns : 1, rows <= 65534 ? rows : 1);
};

const resolve = (base: string, url: string): string => {
  try {
    return new URL(base, url === '' ? undefined : url).href;
  } catch {
    return url;
  }
};
