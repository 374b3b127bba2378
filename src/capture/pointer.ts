import { areasOf } from './highlight.ts';
import { startOverlay } from './overlay.ts';

/** What a visitor picked: an element and the character under the pointer, or words that were selected. */
export interface Pick {
  readonly range: Range;
  /** The words were selected, so that they are meant as they are. */
  readonly exact: boolean;
  readonly caret: { readonly node: Node; readonly offset: number };
}

/** Pointing that is under way. */
export interface Pointer {
  /** What was picked; null when it was given up. */
  readonly picked: Promise<Pick | null>;
  readonly stop: () => void;
}

/** Everything a press of the pointer sets off; none of it reaches the page while its visitor points. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'submit'];
const LONGEST = 400;
const FRAMES = 30;
const CURSOR = '* { cursor: crosshair !important; }';

/** Lets the visitor point: a frame follows the pointer, a click or a selection picks, Esc gives up. Nothing of the page is changed. */
export const startPointer = (document: Document): Pointer => {
  const documents = [document, ...framesOf(document)];
  let done: (pick: Pick | null) => void = () => undefined;
  let under: Element | null = null;
  const area = (): readonly DOMRect[] => (under?.isConnected ? areasOf(under) : []);
  const overlay = startOverlay(document, [{ area, document, framed: true, label: '', tone: 'field' }]);
  const undo: (() => void)[] = [overlay.remove];
  const listen = (on: Document, type: string, call: (event: Event) => void): void => {
    on.addEventListener(type, call, { capture: true });
    undo.push(() => on.removeEventListener(type, call, { capture: true }));
  };
  const stop = (pick: Pick | null = null): void => {
    for (const one of undo.splice(0)) one();
    done(pick);
  };
  const press = (on: Document) => (event: Event) => {
    event.stopImmediatePropagation();
    if (event.type === 'click' || event.type === 'submit' || event.type === 'auxclick') event.preventDefault();
    // Which class an event is of depends on its frame, so only its name is asked.
    const pick = event.type === 'mouseup' ? selected(on) : event.type === 'click' ? clicked(on, event as MouseEvent) : null;
    if (pick !== null) setTimeout(() => stop(pick), 0);
  };
  for (const on of documents) {
    undo.push(withCursor(on));
    for (const type of PRESSES) listen(on, type, press(on));
    listen(on, 'pointermove', (event) => {
      under = targetOf(event);
      overlay.redraw();
    });
    listen(on, 'keydown', (event) => {
      if (!('key' in event) || event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      stop();
    });
  }
  const picked = new Promise<Pick | null>((resolve) => {
    done = resolve;
  });
  return { picked, stop: () => stop() };
};

/** Documents of frames that are read as part of the page. */
const framesOf = (document: Document): readonly Document[] =>
  [...document.querySelectorAll('iframe, frame')].slice(0, FRAMES).flatMap((frame) => {
    try {
      return (frame as HTMLIFrameElement).contentDocument ?? [];
    } catch {
      return [];
    }
  });

const targetOf = (event: Event): Element | null => {
  const [target] = event.composedPath();
  return target !== undefined && 'tagName' in target ? (target as Element) : null;
};

const selected = (document: Document): Pick | null => {
  const selection = document.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (selection === null || selection.rangeCount === 0 || text === '' || text.length > LONGEST) return null;
  const range = selection.getRangeAt(0);
  return { range, exact: true, caret: { node: range.startContainer, offset: range.startOffset } };
};

const clicked = (document: Document, event: MouseEvent): Pick | null => {
  const target = targetOf(event);
  if (target === null) return null;
  const range = document.createRange();
  range.selectNodeContents(target);
  return { range, exact: false, caret: caretAt(document, event) ?? { node: target, offset: 0 } };
};

const caretAt = (document: Document, { clientX, clientY }: MouseEvent): Pick['caret'] | null => {
  const position = document.caretPositionFromPoint?.(clientX, clientY) ?? null;
  if (position !== null) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(clientX, clientY) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
};

/** A cross for a pointer, where the browser lets us; answers how to take it back. */
const withCursor = (document: Document): (() => void) => {
  try {
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(CURSOR);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  } catch {
    return () => undefined;
  }
};
