/** The few things a walk needs of a node; a browser's DOM and our parsed tree both have them. */
export interface PageNode {
  /** 1 of an element, 3 of a text node. */
  readonly nodeType: number;
}

/** A text node. */
export interface PageText extends PageNode {
  readonly data: string;
}

/** An element. */
export interface PageElement extends PageNode {
  readonly localName: string;
  /** All text below it. */
  readonly textContent: string | null;
  readonly id: string;
  readonly className: string;
  hasAttributes(): boolean;
  getAttributeNames(): readonly string[];
  getAttribute(name: string): string | null;
}

/** What an element carries: nothing, attributes but neither id nor class, or a name. */
export type Dress = 'bare' | 'plain' | 'named';

/** A place in a tree that steps over elements and text nodes alone; a browser's `TreeWalker` is one. */
export interface PageCursor {
  currentNode: PageNode;
  /** Steps to the first node below; stays and answers null when there is none. */
  firstChild(): PageNode | null;
  /** Steps to the next node beside, never above; stays and answers null when there is none. */
  nextSibling(): PageNode | null;
}

/** How a walk sees a page: the root, its address, and what only a browser can say. */
export interface PageView {
  readonly root: PageElement;
  readonly url: string;
  readonly charset: string;
  /** True when the browser laid the page out. */
  readonly rendered: boolean;
  /** Begins at the root of a tree: the page's own, or a frame's. */
  readonly cursor: (root: PageElement) => PageCursor;
  /**
   * Whether the visitor does not see this element; called for elements whose parents are all visible.
   * `dress` says how much a style can address it by.
   */
  readonly isHidden: (element: PageElement, tag: string, dress: Dress) => boolean;
  /** The document element of a frame that may be read as part of the page; null otherwise. */
  readonly frameRoot: (element: PageElement) => PageElement | null;
  /** Width and height of a frame on the visitor's screen; a reader without a screen goes by the attributes. */
  readonly frameSize?: (element: PageElement) => readonly [number, number];
  /** A form as an element whose members cannot be overwritten by controls of the same name, which browsers allow. */
  readonly form: (element: PageElement) => PageElement;
}
