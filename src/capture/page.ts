/** The few things a walk needs of a node; a browser's DOM and our parsed tree both have them. */
export interface PageNode {
  /** 1 of an element, 3 of a text node; others are passed over. */
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

/** How a walk sees a page: the root, its address, and what only a browser can say. */
export interface PageView {
  readonly root: PageElement;
  readonly url: string;
  readonly charset: string;
  /** True when the browser laid the page out. */
  readonly rendered: boolean;
  /** The first node below an element, whatever its kind; null when there is none. */
  readonly firstBelow: (element: PageElement) => PageNode | null;
  /** The next node beside one, whatever its kind; null when there is none. */
  readonly nextBeside: (node: PageNode) => PageNode | null;
  /**
   * Whether the visitor does not see this element; called for elements whose parents are all visible.
   * `dress` says how much a style can address it by.
   */
  readonly isHidden: (element: PageElement, tag: string, dress: Dress) => boolean;
  /** The document element of a frame that may be read as part of the page; null otherwise. */
  readonly frameRoot: (element: PageElement) => PageElement | null;
  /** Width and height of a frame on the visitor's screen; a reader without a screen goes by the attributes. */
  readonly frameSize?: (element: PageElement) => readonly [number, number];
  /** The script that a click on the element runs; null when it has none. */
  readonly onclick: (element: PageElement) => string | null;
  /** A form as an element whose members cannot be overwritten by controls of the same name, which browsers allow. */
  readonly form: (element: PageElement) => PageElement;
}
