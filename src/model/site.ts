/** What is known of one family of sites (a CMS or a portal). Data only; the generic reading works without any. */
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
}
