/** What is known of one family of sites (a CMS or a portal), or of one site as its users taught it. Data only; the generic reading works without any. */
export interface Site {
  readonly id: string;
  /** Chinese name shown in settings. */
  readonly name: string;
  /** How it is recognised: any one suffices. Hosts match whole or by suffix; generators match `<meta name=generator>`; ids match boxes, classes any element with text. */
  readonly recognise: {
    readonly hosts?: readonly string[];
    readonly generators?: readonly string[];
    readonly ids?: readonly string[];
    readonly classes?: readonly string[];
    readonly metas?: readonly string[];
    /** Pieces of addresses that only this family writes: in the page's own, its links, pictures and frames. */
    readonly paths?: readonly string[];
  };
  /** Boxes by id or class that hold the body, the metadata, or nothing of the document. */
  readonly body?: readonly string[];
  readonly metadata?: readonly string[];
  readonly ignore?: readonly string[];
  /** Labels this family uses in a sense of its own: label → fact name, or `none`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What users taught by pointing at values; newer lessons come first and outweigh older ones. */
  readonly lessons?: readonly Lesson[];
}

/** Fields that are taught by pointing at their value. */
export type ValueField =
  | 'title'
  | 'documentNumber'
  | 'issueDate'
  | 'publishDate'
  | 'effectiveDate'
  | 'validity'
  | 'indexNumber'
  | 'issuer'
  | 'topicCategory'
  | 'contentSource';

/** Fields that can be taught. */
export type TaughtField = ValueField | 'attachments';

/** A value beside a label. line: behind it in the same line; right: the cell to its right; below: the cell below it; next: the element after it. */
export interface LabelLesson {
  readonly field: ValueField;
  readonly relation: 'line' | 'right' | 'below' | 'next';
  /** The label without blanks and colon. */
  readonly label: string;
  /** Which part of the text, counted from 0, where signs or gaps divide it. */
  readonly piece?: number;
}

/** A value without a label. byline: the nth line below the heading; closing: the nth line from the end of the text; both counted from 1. */
export interface LineLesson {
  readonly field: ValueField;
  readonly relation: 'byline' | 'closing';
  readonly line: number;
  readonly piece?: number;
  /** It named an organ: a line that does not is something else. */
  readonly organ?: boolean;
}

/** A value in an element that the template gives a class or id of its own: the last resort. */
export interface ClassLesson {
  readonly field: ValueField;
  readonly relation: 'class';
  readonly name: string;
  /** Class or id of an element around it: where that stands without the value, the field is empty. */
  readonly inside?: string;
}

/** Links in an element that the template gives a class or id of its own. box: attachments; not-box: none of them, whatever they look like. */
export interface BoxLesson {
  readonly field: 'attachments';
  readonly relation: 'box' | 'not-box';
  readonly name: string;
  /** Class or id of a box around it, where others of that name stand elsewhere. */
  readonly inside?: string;
  /** The link pointed at did not look like a file, so that every link there is one; otherwise those that do. */
  readonly every?: true;
  /** What the box is headed: 附件下载. A box that is headed otherwise is not meant. */
  readonly called?: string;
}

/** What is not so. not-label: this label does not name this field; nowhere: the page at this address has no such field. */
type DenialLesson =
  | { readonly field: ValueField; readonly relation: 'not-label'; readonly label: string }
  | { readonly field: TaughtField; readonly relation: 'nowhere'; readonly page: string };

/** Where a field stands on a site's pages, in words of the pages themselves; never a path of elements. */
export type Lesson = LabelLesson | LineLesson | ClassLesson | BoxLesson | DenialLesson;
