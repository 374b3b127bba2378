import type { Box, Link, Snapshot } from '../model/snapshot.ts';
import { startDraft } from './draft.ts';
import type { PageElement, PageNode, PageText, PageView } from './page.ts';
import { startRecord } from './record.ts';

/** A walk over one page that can be done in slices, so that a large page never freezes. */
export interface Walk {
  /** Goes on until the page is done (true) or `isOver` says stop (false); it is asked every 128 nodes. */
  readonly advance: (isOver?: () => boolean) => boolean;
  /** The snapshot so far. */
  readonly snapshot: () => Snapshot;
  /** The text nodes of each block and the element of each box, for highlighting. */
  readonly nodes: { readonly texts: readonly (readonly PageText[])[]; readonly boxes: readonly PageElement[] };
}

interface Entered {
  readonly element: PageElement;
  readonly kind: 'box' | 'inline' | 'head';
  readonly link: { -readonly [Key in keyof Link]: Link[Key] } | null;
  /** Of a hidden element: the block to take up again; null otherwise. */
  readonly suspended: number | null;
}

/** What the walk stops at, whatever the page. */
const CAPS = { elements: 2_000_000, characters: 20_000_000 };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const INLINE = words(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var o:p st1:p ruby rb rt rp wbr picture map',
);
const SKIPPED = words('style noscript template svg math canvas datalist audio video');
const FRAMES = words('iframe frame embed object');

/** Begins the walk of a page: one pass, no writes, no queries. */
export const walk = (view: PageView): Walk => {
  const draft = startDraft();
  const record = startRecord(draft);
  const stack: Entered[] = [];
  let node: PageNode | null = view.root;
  let elements = 0;
  let truncated = false;

  /** Enters an element; answers the first node below it, or null when there is none to read. */
  const enter = (element: PageElement): PageNode | null => {
    elements += 1;
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') draft.close();
    if (tag === 'br' || tag === 'hr' || SKIPPED.has(tag) || record.leaf(element, tag)) return null;
    if (tag === 'head') {
      stack.push({ element, kind: 'head', link: null, suspended: null });
      return element.firstChild;
    }
    const inline = INLINE.has(tag);
    if (!inline) draft.close();
    const suspended = !draft.isConcealed() && view.isHidden(element) ? draft.conceal() : null;
    if (tag === 'html') record.html(element);
    if (inline) draft.startInline({ tag, ...named(element) });
    else draft.startBox(element, { tag, ...named(element), ...spans(element, tag) });
    const link = record.startLink(element, tag);
    stack.push({ element, kind: inline ? 'inline' : 'box', link, suspended });
    if (!FRAMES.has(tag)) return element.firstChild;
    const root = view.frameRoot(element);
    record.frame(element, tag, root !== null);
    return root;
  };

  const leave = (entered: Entered): void => {
    if (entered.link !== null) record.endLink(entered.link);
    if (entered.kind === 'box') draft.endBox();
    else if (entered.kind === 'inline') draft.endInline();
    if (entered.suspended !== null) draft.reveal(entered.suspended);
  };

  /** The node to visit when `from` and all below it is done. */
  const onward = (from: PageNode): PageNode | null => {
    let current = from;
    for (;;) {
      const top = stack.at(-1);
      if (top?.element === current) {
        stack.pop();
        leave(top);
        if (current === view.root) return null;
      }
      const next: PageNode | null = current.nextSibling;
      if (next !== null) return next;
      const above = stack.at(-1);
      if (above === undefined) return null;
      current = above.element;
    }
  };

  const visit = (current: PageNode): PageNode | null => {
    if (current.nodeType === 3) draft.write(current as PageText);
    const below = current.nodeType === 1 ? enter(current as PageElement) : null;
    return below ?? onward(current);
  };

  const finish = (): void => {
    for (let entered = stack.pop(); entered !== undefined; entered = stack.pop()) leave(entered);
    draft.close();
    node = null;
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
    finish();
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

  return { advance, snapshot, nodes: { texts: draft.texts, boxes: draft.elements } };
};

const named = (element: PageElement): { readonly id?: string; readonly name?: string } => {
  const id = element.getAttribute('id');
  const name = element.getAttribute('class');
  return { ...(id ? { id } : {}), ...(name ? { name } : {}) };
};

const spans = (element: PageElement, tag: string): Pick<Box, 'columns' | 'rows'> => {
  if (tag !== 'td' && tag !== 'th') return {};
  const columns = Number.parseInt(element.getAttribute('colspan') ?? '', 10);
  const rows = Number.parseInt(element.getAttribute('rowspan') ?? '', 10);
  return { ...(columns > 1 && columns <= 1000 ? { columns } : {}), ...(rows > 1 && rows <= 65534 ? { rows } : {}) };
};

const resolve = (base: string, url: string): string => {
  try {
    return new URL(base, url === '' ? undefined : url).href;
  } catch {
    return url;
  }
};
