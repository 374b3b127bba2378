import {
  begin,
  type DocxParts,
  type DocxState,
  endParagraph,
  keep,
  newParagraph,
  type Paragraph,
  textSince,
  write,
} from './docx-paragraph.ts';
import { raisedFigure } from './note-mark.ts';
import { readXml, type XmlAttributes } from './xml.ts';

/** Reads a part of the document into the manuscript, in a box of its own where a tag is given; nothing when there is no such part. */
export const readDocxPart = (name: string, parts: DocxParts, tag?: string): void => {
  if (!parts.archive.has(name)) return;
  const state: DocxState = { ...parts, paragraphs: [], cells: [], rows: [], skipped: 0, inText: false };
  if (tag !== undefined) state.manuscript.open(tag);
  readXml(parts.archive, name, parts.budget, {
    open: (element, attribute) => open(state, element, attribute),
    close: (element) => close(state, element),
    text: (text) => {
      if (state.inText && state.skipped === 0) write(state, text);
    },
  });
  if (tag !== undefined) state.manuscript.close();
};

/** Elements whose content is no text of the document: deleted, an old state, a second rendering, a field's code. */
const SKIPPED: ReadonlySet<string> = new Set(
  'Fallback del moveFrom delText instrText delInstrText pPrChange rPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange tblGridChange numberingChange sdtPr'.split(
    ' ',
  ),
);

const open = (state: DocxState, name: string, attribute: XmlAttributes): void => {
  if (state.skipped > 0) {
    state.skipped += 1;
    return;
  }
  if (name === 'ins' || name === 'moveTo') state.counts.insertions += 1;
  else if (name === 'del' || name === 'moveFrom') state.counts.deletions += 1;
  const separator = (name === 'footnote' || name === 'endnote') && attribute('type').toLowerCase().includes('separator');
  if (SKIPPED.has(name) || separator) state.skipped = 1;
  else OPENING.get(name)?.(state, attribute);
};

const close = (state: DocxState, name: string): void => {
  if (state.skipped > 0) state.skipped -= 1;
  else CLOSING.get(name)?.(state, nothing);
};

const nothing: XmlAttributes = () => '';

type Handler = (state: DocxState, attribute: XmlAttributes) => void;
const isOff = (attribute: XmlAttributes): boolean => ['0', 'false', 'off'].includes(attribute('val'));
const top = (state: DocxState): Paragraph | undefined => state.paragraphs.at(-1);
const runOf = (state: DocxState): Paragraph['run'] => top(state)?.run ?? null;

const shade: Handler = (state, attribute) => {
  const fill = attribute('fill').toUpperCase();
  if (fill === '' || fill === 'AUTO' || fill === 'FFFFFF') return;
  const paragraph = top(state);
  const cell = state.cells.at(-1);
  if (paragraph?.run != null) paragraph.run.shaded = true;
  else if (paragraph?.inProperties) paragraph.shaded = true;
  else if (cell !== undefined) cell.shaded = true;
};

const breakLine: Handler = (state) => {
  if (runOf(state) !== null) state.manuscript.end();
};

const note: Handler = (state, attribute) => state.manuscript.open('footnote', { id: attribute('id') });

/** Does something to the paragraph whose properties are being read, not to the runs in it. */
const ofParagraph =
  (change: (paragraph: Paragraph, attribute: XmlAttributes) => void): Handler =>
  (state, attribute) => {
    const paragraph = top(state);
    if (paragraph?.inProperties) change(paragraph, attribute);
  };

/** A map, since names come from the document and an object also answers to `constructor`. */
const entriesOf = (handlers: Readonly<Record<string, Handler>>): ReadonlyMap<string, Handler> => new Map(Object.entries(handlers));

const mark: Handler = (state) => {
  state.counts.notes += 1;
  write(state, raisedFigure(state.counts.notes));
};

const OPENING: ReadonlyMap<string, Handler> = entriesOf({
  p: (state) => {
    state.paragraphs.push(newParagraph());
  },
  pPr: (state) => {
    const paragraph = top(state);
    if (paragraph !== undefined) paragraph.inProperties = true;
  },
  r: (state) => {
    const paragraph = top(state);
    if (paragraph !== undefined) paragraph.run = { hidden: false, white: false, shaded: false };
  },
  t: (state) => {
    state.inText = true;
  },
  tab: (state) => {
    if (runOf(state) !== null && !top(state)?.inProperties) write(state, ' ');
  },
  br: breakLine,
  cr: breakLine,
  noBreakHyphen: (state) => write(state, '-'),
  sym: (state) => write(state, '□'),
  pStyle: ofParagraph((paragraph, attribute) => {
    paragraph.style = attribute('val');
  }),
  numId: ofParagraph((paragraph, attribute) => {
    paragraph.number = attribute('val');
  }),
  ilvl: ofParagraph((paragraph, attribute) => {
    paragraph.level = Number(attribute('val'));
  }),
  outlineLvl: ofParagraph((paragraph, attribute) => {
    paragraph.outline = Number(attribute('val'));
  }),
  vanish: (state, attribute) => {
    const run = runOf(state);
    if (run !== null && !isOff(attribute)) run.hidden = true;
  },
  color: (state, attribute) => {
    const run = runOf(state);
    if (run !== null && attribute('val').toUpperCase() === 'FFFFFF') run.white = true;
  },
  shd: shade,
  highlight: (state) => {
    const run = runOf(state);
    if (run !== null) run.shaded = true;
  },
  txbxContent: (state) => {
    begin(state);
    state.manuscript.open('aside');
  },
  tbl: (state) => state.manuscript.open('table'),
  tr: (state) => {
    state.manuscript.open('tr');
    state.rows.push({ hidden: false, block: state.manuscript.blocks.length });
  },
  hidden: (state, attribute) => {
    const row = state.rows.at(-1);
    if (row !== undefined && runOf(state) === null && !isOff(attribute)) row.hidden = true;
  },
  tc: (state) => {
    state.manuscript.open('td');
    state.cells.push({ shaded: false });
  },
  gridSpan: (state, attribute) => {
    const columns = Number(attribute('val'));
    if (columns > 1 && columns <= 1000) state.manuscript.amend({ columns });
  },
  footnoteReference: mark,
  endnoteReference: mark,
  footnote: note,
  endnote: note,
});

const CLOSING: ReadonlyMap<string, Handler> = entriesOf({
  t: (state) => {
    state.inText = false;
  },
  r: (state) => {
    const paragraph = top(state);
    if (paragraph !== undefined) paragraph.run = null;
  },
  pPr: (state) => {
    const paragraph = top(state);
    if (paragraph === undefined) return;
    paragraph.inProperties = false;
    if (paragraph.number !== null && paragraph.number !== '0') begin(state);
  },
  p: (state) => endParagraph(state),
  txbxContent: (state) => state.manuscript.close(),
  tbl: (state) => state.manuscript.close(),
  tr: (state) => {
    state.manuscript.close();
    const row = state.rows.pop();
    if (row?.hidden) keep(state, 'row', textSince(state, row.block), '', row.block);
  },
  tc: (state) => {
    state.manuscript.close();
    state.cells.pop();
  },
  footnote: (state) => state.manuscript.close(),
  endnote: (state) => state.manuscript.close(),
});
