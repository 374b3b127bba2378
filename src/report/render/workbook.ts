import { atMost, printable } from '../../text/printable.ts';
import { wrapTo } from '../../text/width.ts';
import type { Lazy } from './lazy.ts';
import { looksLikeFormula, webAddress } from './rows.ts';
import { STYLES, type StyleName, styleIndex } from './workbook-styles.ts';
import { escapeXml, XML } from './xml.ts';
import { type ArchivedFile, zip } from './zip.ts';

/** A cell: always text or a number of ours, never a formula. */
export interface Cell {
  readonly text: string | number;
  readonly style: StyleName;
  /** Address the cell links to; what is no web address is left out. */
  readonly link?: string;
}

/** A sheet: its first row is the header, kept in sight and with filters. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: Lazy<readonly Cell[]>;
  /** What may be chosen in a column; other entries are questioned, not refused. */
  readonly choices?: { readonly column: number; readonly options: readonly string[] };
}

/** A cell of the first row. */
export const header = (text: string): Cell => ({ text, style: 'header' });
/** A cell of text. */
export const plain = (text: string): Cell => ({ text, style: 'text' });
/** A short text in the middle of its cell. */
export const middle = (text: string): Cell => ({ text, style: 'number' });
/** A number. */
export const count = (number: number): Cell => ({ text: number, style: 'number' });
/** An address that can be clicked where it is one of the web. */
export const linked = (text: string): Cell => ({ text, style: webAddress(text) === null ? 'text' : 'link', link: text });

/** Most characters and links a sheet may hold. */
const CELL = 32_767;
const LINKS = 60_000;
/** Height of a line of text in points, and the most lines that a row has room for. */
const LINE = 15;
const TALLEST = 28;
/** Texts whose lines are remembered. */
const COUNTED = 10_000;

/** Writes sheets as an Office Open XML workbook. */
export const writeWorkbook = (sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> => zip(filesOf(sheets));

function* filesOf(sheets: readonly Sheet[]): Generator<ArchivedFile> {
  yield { path: '[Content_Types].xml', text: contentTypes(sheets.length) };
  yield { path: '_rels/.rels', text: relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]) };
  yield { path: 'xl/workbook.xml', text: workbook(sheets) };
  yield { path: 'xl/_rels/workbook.xml.rels', text: workbookRelations(sheets.length) };
  yield { path: 'xl/styles.xml', text: STYLES };
  for (const [index, sheet] of sheets.entries()) {
    const links: Link[] = [];
    yield { path: `xl/worksheets/sheet${index + 1}.xml`, text: worksheet(sheet, index, links) };
    if (links.length > 0) yield { path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, text: linkRelations(links) };
  }
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A cell that leads to an address. */
interface Link {
  readonly at: string;
  readonly target: string;
}

const linkRelations = (links: readonly Link[]): string =>
  relations(
    links.map(({ target }, number) => {
      return `<Relationship Id="rId${number + 1}" Type="${OFFICE}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`;
    }),
  );

/** Text of a sheet; the links of its cells are noted while their rows are written. */
function* worksheet({ widths, rows, choices }: Sheet, index: number, links: Link[]): Generator<string> {
  const range = rangeOf(widths, rows);
  const linesOf = lineCounter();
  yield [
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${index === 0 ? ' tabSelected="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
  ].join('');
  let y = 0;
  for (const row of rows) {
    yield rowXml(row, y, widths, linesOf);
    noteLinks(row, y, links);
    y += 1;
  }
  yield `</sheetData><autoFilter ref="${range}"/>`;
  if (choices !== undefined && rows.length >= 2) yield validation(choices, rows.length);
  if (links.length > 0)
    yield `<hyperlinks>${links.map(({ at }, number) => `<hyperlink ref="${at}" r:id="rId${number + 1}"/>`).join('')}</hyperlinks>`;
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';
}

const noteLinks = (row: readonly Cell[], y: number, links: Link[]): void => {
  for (const [x, { link }] of row.entries()) {
    const target = link === undefined || links.length >= LINKS ? null : webAddress(link);
    if (target !== null) links.push({ at: cellName(x, y), target });
  }
};

const validation = ({ column, options }: NonNullable<Sheet['choices']>, rows: number): string => {
  const at = `${cellName(column, 1)}:${cellName(column, rows - 1)}`;
  const list = escaped(`"${options.join(',')}"`);
  const words = 'errorStyle="warning" showErrorMessage="1" errorTitle="整改状态" error="建议从列表中选择，便于汇总。"';
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" ${words} sqref="${at}"><formula1>${list}</formula1></dataValidation></dataValidations>`;
};

const rowXml = (row: readonly Cell[], y: number, widths: readonly number[], linesOf: ReturnType<typeof lineCounter>): string => {
  const lines = Math.max(1, ...row.map(({ text }, x) => linesOf(text, (widths[x] ?? 0) - 2)));
  // Programs disagree on fitting rows to wrapped text by themselves; 409 points is the tallest row there can be.
  const height = Math.min(lines * LINE + 4, 409);
  return `<row r="${y + 1}" ht="${height}" customHeight="1">${row.map((cell, x) => cellXml(cell, x, y)).join('')}</row>`;
};

/** Counts the lines that cells need; beyond the tallest row nobody counts, and what many rows say is counted once. */
const lineCounter = (): ((text: string | number, width: number) => number) => {
  const known = new Map<string, number>();
  return (text, width) => {
    if (typeof text === 'number' || (text.length * 2 <= width && !text.includes('\n'))) return 1;
    const shown = text.slice(0, TALLEST * width);
    const key = `${width} ${shown}`;
    const lines = known.get(key) ?? wrapTo(shown, width).length;
    if (known.size >= COUNTED) known.clear();
    known.set(key, lines);
    return lines;
  };
};

const cellXml = ({ text, style }: Cell, x: number, y: number): string => {
  const at = cellName(x, y);
  if (typeof text === 'number') return `<c r="${at}" s="${styleIndex(style, false)}"><v>${text}</v></c>`;
  const words = atMost(printable(text).replaceAll('\t', ' '), CELL);
  const attributes = `r="${at}" s="${styleIndex(style, looksLikeFormula(text))}"`;
  return words === '' ? `<c ${attributes}/>` : `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`;
};

// _x0041_ in a cell would be read as the letter it stands for
const ESCAPE = /_(?=x[0-9a-f]{4}_)/giu;

const escaped = (text: string): string => escapeXml(text).replace(ESCAPE, '_x005F_');

/** A1 for 0, 0; sheets of ours stay within 26 columns. */
const cellName = (x: number, y: number): string => `${String.fromCharCode(65 + x)}${y + 1}`;

const rangeOf = (widths: readonly number[], rows: Sheet['rows']): string =>
  `A1:${cellName(widths.length - 1, Math.max(rows.length, 1) - 1)}`;

const absolute = (sheet: Sheet): string => `'${sheet.name}'!${rangeOf(sheet.widths, sheet.rows).replace(/([A-Z])(\d+)/gu, '$$$1$$$2')}`;

const workbook = (sheets: readonly Sheet[]): string =>
  [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`),
    '</sheets><definedNames>',
    ...sheets.map(
      (sheet, index) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${absolute(sheet)}</definedName>`,
    ),
    ...sheets.map(({ name }, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$1</definedName>`),
    '</definedNames></workbook>',
  ].join('');

const workbookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`),
    `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`,
  ]);

const relations = (entries: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

const contentTypes = (sheets: number): string =>
  [
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...numbers(sheets).map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${CONTENT}.worksheet+xml"/>`),
    '</Types>',
  ].join('');

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
