/** The few things a walk needs of a node; a browser's DOM and our parsed tree both have them. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** A text node. */
export interface PageText extends PageNode {
  readonly data: string;
}

/** An element. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** How a walk sees a page: the root, its address, and what only a browser can say. */
export interface PageView {
  readonly root: PageElement;
  readonly url: string;
  readonly charset: string;
  /** True when the browser laid the page out. */
  readonly rendered: boolean;
  /** Whether the visitor does not see this element; called for elements whose parents are all visible. */
  readonly isHidden: (element: PageElement) => boolean;
  /** The document element of a frame that may be read as part of the page; null otherwise. */
  readonly frameRoot: (element: PageElement) => PageElement | null;
}
