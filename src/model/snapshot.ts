/**
 * One page or file as plain data: everything later stages may know of it.
 *
 * Boxes are the block-level elements as a tree; blocks are the runs of text that stand in them, in document order.
 * It survives JSON, so an audit can be replayed anywhere from a saved snapshot.
 */
export interface Snapshot {
  readonly version: 1;
  /** What was read: a web page, or a document of the named kind. */
  readonly source: 'page' | 'pdf' | 'docx' | 'doc' | 'ofd' | 'xlsx' | 'csv' | 'text';
  /** Address of the page; empty when unknown. */
  readonly url: string;
  /** Address that relative links resolve against (`<base href>` or the page's own); empty when unknown. */
  readonly baseUrl: string;
  /** Text of the `<title>` element, white space folded. */
  readonly title: string;
  /** Value of `<html lang>`; undefined when absent. */
  readonly lang?: string;
  /** Character set the page was read with; empty when unknown. */
  readonly charset: string;
  /** Number of elements walked. */
  readonly elements: number;
  /** True when a cap stopped the walk: what comes later was not seen. */
  readonly truncated: boolean;
  /** True when the visitor's own browser laid the page out, so `hidden` is what the visitor sees. */
  readonly rendered: boolean;
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly images: readonly Picture[];
  readonly metas: readonly Meta[];
  readonly frames: readonly Frame[];
  /** Texts of JSON-LD scripts, unparsed. */
  readonly linkedData: readonly string[];
  /** How some chosen blocks look; only where a browser laid the page out. */
  readonly styles?: Styles;
}

/** How chosen blocks look to the visitor: each distinct look once, and which one each block has. */
export interface Styles {
  readonly looks: readonly Look[];
  /** Index in `looks` by index of block. */
  readonly ofBlock: Readonly<Record<string, number>>;
}

/** How a block looks, as the browser worked it out; lengths in CSS pixels. */
export interface Look {
  /** Families in the order they are tried, as the page names them. */
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  /** left, center, right, justify; start and end as the browser says them. */
  readonly align: string;
  /** Indent of the first line. */
  readonly indent: number;
  /** null where the page leaves it to the browser. */
  readonly lineHeight: number | null;
  /** `rgb(…)` or `rgba(…)`. */
  readonly color: string;
  /** Of the nearest element around that has one; empty where a picture lies behind the text. */
  readonly background: string;
}

/** A block-level element; its index in `Snapshot.boxes` is its name. Parents come before children. */
export interface Box {
  readonly tag: string;
  /** Index of the parent box; -1 for the root. */
  readonly parent: number;
  readonly id?: string;
  /** The `class` attribute as written. */
  readonly name?: string;
  readonly hidden?: true;
  /** A form control that visitors fill in stands directly in it. */
  readonly control?: true;
  /** Columns and rows a table cell spans, when not 1. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A run of text in one box, ended by a block-level element or a line break. */
export interface Block {
  /** Characters as on the page; ASCII white space folded to one blank, none at the ends. Other blanks stay. */
  readonly text: string;
  readonly box: number;
  /** Not shown to the visitor. */
  readonly hidden?: true;
  /** Inline elements in this block, outer before inner, in order of `start`. */
  readonly runs?: readonly Run[];
}

/** An inline element's extent in a block: `text.slice(start, end)`; empty for controls, pictures and scripts. */
export interface Run {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  readonly name?: string;
  /** Of an inline script that writes into the page: its source, at most 600 characters. */
  readonly source?: string;
}

/** An `<a>` or `<area>` with an address or a click handler. */
export interface Link {
  /** `href` exactly as written; empty when the link has none. */
  readonly href: string;
  /** Visible text of the link, white space folded. */
  readonly text: string;
  readonly box: number;
  /** Block the link begins in; `blocks.length` at that time, so it may be one past the last. */
  readonly block: number;
  readonly start: number;
  readonly hidden?: true;
  readonly title?: string;
  readonly onclick?: string;
  readonly download?: string;
  /** Other attributes whose value looks like a file's path or address, such as `data-href` or `oldsrc`. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A picture and where it stands. */
export interface Picture {
  readonly src: string;
  /** undefined when the attribute is absent; empty when it is there and empty. */
  readonly alt?: string;
  readonly title?: string;
  readonly box: number;
  readonly block: number;
  readonly hidden?: true;
}

/** A `<meta>` element with a name (or property) and a content. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** An iframe, embed or object. */
export interface Frame {
  readonly tag: string;
  readonly src: string;
  readonly box: number;
  readonly block: number;
  /** True when its document was read as part of this snapshot. */
  readonly read: boolean;
  readonly hidden?: true;
  /** Size on the visitor's screen in pixels, or as its attributes say; undefined when neither tells. */
  readonly width?: number;
  readonly height?: number;
}

/** Where something stands in a snapshot: a block and, within its text, a half-open range of UTF-16 units. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
