import type { Picture } from '../../model/hand-over.ts';
import { printable } from '../../text/printable.ts';
import { pictureXml } from './document-picture.ts';
import { DOCUMENT_FONTS, DOCUMENT_FOOTER, DOCUMENT_STYLES, type ParagraphStyle } from './document-styles.ts';
import { webAddress } from './rows.ts';
import { attribute, escapeXml, XML } from './xml.ts';
import { type ArchivedFile, zip } from './zip.ts';

/** A piece of text; an address that is none of the web is left out. */
export interface Span {
  readonly text: string;
  readonly link?: string;
}

/** A paragraph: spans, or bare text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly spans: readonly Span[];
}

/** A cell of a table: its paragraphs, and the colour behind them. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** Fill colour without the sharp sign. */
  readonly fill?: string;
}

/** What a document is made of, from top to bottom. */
export type Block =
  | Paragraph
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly head: readonly string[];
      readonly rows: Iterable<readonly TableCell[]>;
    }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly words: string }
  | { readonly kind: 'sheet-end'; readonly landscape: boolean }
  | { readonly kind: 'page-break' };

/** A paragraph of bare text. */
export const paragraph = (style: ParagraphStyle, text: string): Paragraph => ({ kind: 'paragraph', style, spans: [{ text }] });

/** What parts of the document refer to outside it: addresses and pictures. */
interface Related {
  readonly links: Map<string, string>;
  readonly pictures: Map<Picture, string>;
}

/** Writes an Office Open XML document; the blocks after the last `sheet-end` stand on sheets as `landscape` says. */
export const writeDocument = (title: string, blocks: readonly Block[], landscape: boolean): Uint8Array<ArrayBuffer> =>
  zip(filesOf(title, blocks, landscape));

function* filesOf(title: string, blocks: readonly Block[], landscape: boolean): Generator<ArchivedFile> {
  const related: Related = { links: new Map(), pictures: new Map() };
  yield { path: '[Content_Types].xml', text: CONTENT_TYPES };
  yield { path: '_rels/.rels', text: ROOT_RELATIONS };
  yield {
    path: 'docProps/core.xml',
    text: `${XML}<cp:coreProperties ${CORE}><dc:title>${attribute(title)}</dc:title></cp:coreProperties>`,
  };
  yield { path: 'word/document.xml', text: bodyXml(closed(blocks), landscape, related) };
  yield { path: 'word/_rels/document.xml.rels', text: relationsXml(related) };
  yield { path: 'word/styles.xml', text: DOCUMENT_STYLES };
  yield { path: 'word/fontTable.xml', text: DOCUMENT_FONTS };
  yield { path: 'word/footer1.xml', text: DOCUMENT_FOOTER };
  yield { path: 'word/settings.xml', text: SETTINGS };
  for (const [picture, id] of related.pictures) yield { path: `word/media/${id}.${picture.type}`, text: picture.bytes };
}

/** A document does not end in a table. */
const closed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.at(-1)?.kind === 'table' ? [...blocks, paragraph('cell', '')] : blocks;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMES = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const CORE = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

const PARTS = ['styles', 'fontTable', 'settings'] as const;

const CONTENT_TYPES = [
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>',
  `<Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>`,
  `<Override PartName="/word/footer1.xml" ContentType="${CONTENT}.footer+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  ...PARTS.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${CONTENT}.${part}+xml"/>`),
  '</Types>',
].join('');

const ROOT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const SETTINGS = `${XML}<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const relationsXml = ({ links, pictures }: Related): string =>
  [
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...PARTS.map((part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`),
    `<Relationship Id="footer" Type="${OFFICE}/footer" Target="footer1.xml"/>`,
    ...[...links].map(
      ([target, id]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${attribute(target)}" TargetMode="External"/>`,
    ),
    ...[...pictures].map(([{ type }, id]) => `<Relationship Id="${id}" Type="${OFFICE}/image" Target="media/${id}.${type}"/>`),
    '</Relationships>',
  ].join('');

function* bodyXml(blocks: readonly Block[], landscape: boolean, related: Related): Generator<string> {
  yield `${XML}<w:document ${NAMES}><w:body>`;
  for (const block of blocks) yield* blockXml(block, related);
  yield `${sheetXml(landscape)}</w:body></w:document>`;
}

const blockXml = (block: Block, related: Related): Iterable<string> => {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphXml(block, related)];
    case 'table':
      return tableXml(block, related);
    case 'picture': {
      const id = named(related.pictures, block.picture, 'picture');
      return [
        `<w:p><w:pPr><w:pStyle w:val="caption"/><w:keepNext/></w:pPr><w:r>${pictureXml(block.picture, id, related.pictures.size, attribute(block.words))}</w:r></w:p>`,
      ];
    }
    case 'sheet-end':
      return [`<w:p><w:pPr><w:pStyle w:val="cell"/>${sheetXml(block.landscape)}</w:pPr></w:p>`];
    case 'page-break':
      return ['<w:p><w:pPr><w:pStyle w:val="cell"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'];
  }
};

/** A4; letters with the margins of an official document, lists with narrow ones. */
const sheetXml = (landscape: boolean): string => {
  const paper = landscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/>';
  return `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${paper}</w:sectPr>`;
};

const paragraphXml = ({ style, spans }: Paragraph, related: Related): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${spans.map((span) => spanXml(span, related)).join('')}</w:p>`;

const spanXml = ({ text, link }: Span, related: Related): string => {
  const words = escapeXml(printable(text).replaceAll('\t', ' '))
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
    .join('<w:br/>');
  const target = link === undefined ? null : webAddress(link);
  if (target === null) return `<w:r>${words}</w:r>`;
  const id = named(related.links, target, 'link');
  return `<w:hyperlink r:id="${id}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>${words}</w:r></w:hyperlink>`;
};

const named = <T>(known: Map<T, string>, one: T, word: string): string => {
  const id = known.get(one) ?? `${word}${known.size + 1}`;
  known.set(one, id);
  return id;
};

function* tableXml({ widths, head, rows }: Extract<Block, { readonly kind: 'table' }>, related: Related): Generator<string> {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const first = head.map((text): TableCell => ({ paragraphs: [paragraph('head', text)], fill: 'E8EDF3' }));
  yield `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
  yield `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  yield rowXml(first, widths, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', related);
  for (const row of rows) yield rowXml(row, widths, '<w:trPr><w:cantSplit/></w:trPr>', related);
  yield '</w:tbl>';
}

const rowXml = (cells: readonly TableCell[], widths: readonly number[], properties: string, related: Related): string => {
  const written = cells.map(({ paragraphs, fill }, index) => {
    const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs.map((one) => paragraphXml(one, related)).join('')}</w:tc>`;
  });
  return `<w:tr>${properties}${written.join('')}</w:tr>`;
};
