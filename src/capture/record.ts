import type { Frame, Link, Meta, Picture, Snapshot } from '../model/snapshot.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { PageElement } from './page.ts';

/** A link that is being read. */
export type OpenLink = { -readonly [Key in keyof Link]: Link[Key] };

const SOURCE_CAP = 600;
/** `$('#zzrq').html(fbrq)`, with a day in the script. */
const DAY = /(?:19|20)\d{2}[-/.年]\d/;
const LINK_TEXT_CAP = 500;
/** `data-url="/files/1.pdf"`, `oldsrc="W020180101.doc"`. */
const FILE_PATH = /^[^\s<>]{1,400}\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|zip|rar|7z|csv|txt|jpe?g|png|tiff?|mp4)(?:[?#]|$)/i;
const CLICK_ACTION = /down|open|file|attach|location|href|view/i;
const KNOWN_ATTRIBUTES: ReadonlySet<string> = new Set('href class id style target title onclick download rel name'.split(' '));

/** Everything of a snapshot that is not text in boxes: links, pictures, metas, frames, scripts that write. */
export class PageRecord {
  private readonly draft: Draft;
  private readonly links: OpenLink[] = [];
  private readonly images: Picture[] = [];
  private readonly metas: Meta[] = [];
  private readonly frames: Frame[] = [];
  private readonly linkedData: string[] = [];
  private title = '';
  private base = '';
  private lang: string | null = null;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  private hidden(): { readonly hidden?: true } {
    return this.draft.isConcealed ? { hidden: true } : {};
  }

  /** Begins a link, when the element is one; `onclick` is the script that a click on it runs. */
  startLink(element: PageElement, tag: string, onclick: string | null): OpenLink | null {
    if (tag !== 'a' && (onclick === null || !CLICK_ACTION.test(onclick))) return null;
    const href = tag === 'a' ? element.getAttribute('href') : null;
    const others = filePaths(element);
    if (href === null && onclick === null && others === null) return null;
    const tip = element.getAttribute('title');
    const download = element.getAttribute('download');
    const link: OpenLink = { href: href ?? '', text: '', box: this.draft.box, block: this.draft.block(), start: this.draft.start() };
    if (this.draft.isConcealed) link.hidden = true;
    if (others !== null) link.others = others;
    if (tip) link.title = tip;
    if (onclick) link.onclick = onclick.slice(0, SOURCE_CAP);
    if (download !== null) link.download = download;
    this.links.push(link);
    return link;
  }

  /** Ends a link: its text is what was written since it began. */
  endLink(link: OpenLink): void {
    let text = '';
    for (let index = link.block; index < this.draft.blocks.length && text.length < LINK_TEXT_CAP; index += 1) {
      const block = this.draft.blocks[index];
      if (block !== undefined) text += index === link.block ? block.text.slice(link.start) : ` ${block.text}`;
    }
    link.text = fold(text).slice(0, LINK_TEXT_CAP);
  }

  private script(element: PageElement): void {
    if (element.getAttribute('type')?.includes('ld+json')) {
      const data = element.textContent ?? '';
      if (data.length <= 100_000 && this.linkedData.length < 50) this.linkedData.push(data);
      return;
    }
    if (this.draft.box < 0 || element.getAttribute('src') !== null) return;
    const source = element.textContent?.trim() ?? '';
    if (source.length <= SOURCE_CAP && (source.includes('document.write') || fills(source))) this.draft.mark({ tag: 'script', source });
  }

  private control(element: PageElement, tag: string): void {
    if (element.getAttribute('type') === 'hidden') return;
    this.draft.holdControl();
    this.draft.mark({ tag });
  }

  private meta(element: PageElement): void {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('http-equiv');
    const content = element.getAttribute('content');
    if (name && content !== null) this.metas.push({ name, content });
  }

  private picture(element: PageElement): void {
    const alt = element.getAttribute('alt');
    const tip = element.getAttribute('title');
    this.images.push({
      src: element.getAttribute('src') ?? '',
      ...(alt === null ? {} : { alt }),
      ...(tip ? { title: tip } : {}),
      box: this.draft.box,
      block: this.draft.block(),
      ...this.hidden(),
    });
  }

  /** Records an element without readable content. */
  leaf(element: PageElement, tag: string): void {
    if (tag === 'meta') this.meta(element);
    else if (tag === 'title') this.title ||= fold(element.textContent ?? '');
    else if (tag === 'base') this.base ||= element.getAttribute('href') ?? '';
    else if (tag === 'script') this.script(element);
    else if (tag === 'img') this.picture(element);
    else this.control(element, tag);
  }

  /** Records a frame; `read` when its document is read as part of the page, `size` where the visitor's screen tells it. */
  frame(element: PageElement, tag: string, read: boolean, size?: readonly [number, number]): void {
    const src = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const [width, height] = size ?? [pixels(element, 'width'), pixels(element, 'height')];
    const extent = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    this.frames.push({ tag, src, box: this.draft.box, block: this.draft.block(), read, ...this.hidden(), ...extent });
  }

  /** Records the root of a document; the first counts. */
  html(element: PageElement): void {
    this.lang ??= element.getAttribute('lang');
  }

  kept(): Pick<Snapshot, 'links' | 'images' | 'metas' | 'frames' | 'linkedData'> {
    const { links, images, metas, frames, linkedData } = this;
    return { links, images, metas, frames, linkedData };
  }

  head(): { readonly title: string; readonly base: string; readonly lang: string | null } {
    const { title, base, lang } = this;
    return { title, base, lang };
  }
}

/** `800`, `800px`; a share of the window tells nothing. */
const PIXELS = /^\s*(\d{1,5})(?:px)?\s*$/i;

/** Whether a script puts a day that it holds into an element. */
const fills = (source: string): boolean => (source.includes('.html(') || source.includes('innerHTML')) && DAY.test(source);

const pixels = (element: PageElement, name: string): number | undefined => {
  const written = PIXELS.exec(element.getAttribute(name) ?? '')?.[1];
  return written === undefined ? undefined : Number(written);
};

const filePaths = (element: PageElement): Record<string, string> | null => {
  let paths: Record<string, string> | null = null;
  for (const name of element.getAttributeNames()) {
    if (KNOWN_ATTRIBUTES.has(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (!FILE_PATH.test(value)) continue;
    paths ??= {};
    paths[name] = value;
  }
  return paths;
};
