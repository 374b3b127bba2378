/** One thing to draw over the page: an area that moves with it, and a tag at its corner. */
export interface Drawn {
  readonly area: () => readonly DOMRect[];
  /** The document it is part of: the page's, or that of a frame. */
  readonly document: Document;
  readonly framed: boolean;
  readonly label: string;
  readonly tone: string;
}

/** Name of the only element ever added to the page; everything inside it is closed to the page. */
export const OVERLAY = 'disclosure-lens-marks';

const SHEET = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; contain: strict !important; }
div { position: absolute; box-sizing: border-box; }
.frame { border: 2px solid var(--tone); border-radius: 4px; background: color-mix(in srgb, var(--tone) 10%, transparent); }
.tag { min-width: 18px; height: 18px; padding: 0 5px; border-radius: 9px; background: var(--tone); color: #fff; text-align: center;
  font: 600 11px/18px "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; font-variant-numeric: tabular-nums; box-shadow: 0 1px 3px rgb(0 0 0 / 35%); }
.fail { --tone: #cf1322; }
.review { --tone: #ad6800; }
.field { --tone: #0958d9; }
`;

const MARGIN = 3;

/** What is drawn over the page. */
export interface Overlay {
  /** Draws again, where areas have moved. */
  readonly redraw: () => void;
  readonly remove: () => void;
}

/** Draws frames and numbered tags above the page until it is removed. */
export const startOverlay = (document: Document, drawn: readonly Drawn[]): Overlay => {
  const host = document.createElement(OVERLAY);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const draw = (): void => root.replaceChildren(...drawn.flatMap((one) => pieces(document, one)));
  let due = false;
  const redraw = (): void => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      draw();
    });
  };
  const resized = new ResizeObserver(redraw);
  const scrolling = new Set([document, ...drawn.map((one) => one.document)]);
  for (const one of scrolling) one.addEventListener('scroll', redraw, { capture: true, passive: true });
  addEventListener('resize', redraw, { passive: true });
  document.documentElement.append(host);
  if (document.body !== null) resized.observe(document.body);
  draw();
  return {
    redraw,
    remove: () => {
      resized.disconnect();
      for (const one of scrolling) one.removeEventListener('scroll', redraw, { capture: true });
      removeEventListener('resize', redraw);
      host.remove();
    },
  };
};

const pieces = (document: Document, { area, framed, label, tone }: Drawn): readonly HTMLElement[] => {
  const rectangles = area().filter(({ width, height }) => width > 0 && height > 0);
  const frames = framed ? rectangles.map((rectangle) => frameAround(document, rectangle, tone)) : [];
  const first = rectangles[0];
  return first === undefined || label === '' ? frames : [...frames, tagAt(document, first, label, tone)];
};

const frameAround = (document: Document, { left, top, width, height }: DOMRect, tone: string): HTMLElement => {
  const frame = document.createElement('div');
  frame.className = `frame ${tone}`;
  place(frame, left - MARGIN, top - MARGIN);
  frame.style.width = `${width + 2 * MARGIN}px`;
  frame.style.height = `${height + 2 * MARGIN}px`;
  return frame;
};

const tagAt = (document: Document, { left, top }: DOMRect, label: string, tone: string): HTMLElement => {
  const tag = document.createElement('div');
  tag.className = `tag ${tone}`;
  tag.textContent = label;
  place(tag, Math.max(2, left - 22), Math.max(0, top - 9));
  return tag;
};

const place = (element: HTMLElement, left: number, top: number): void => {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
};
