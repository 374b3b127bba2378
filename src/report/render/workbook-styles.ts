/** The ways a cell of ours can look. */
export type StyleName = 'header' | 'text' | 'number' | 'link' | 'red-line' | 'error' | 'warning' | 'notice' | 'review';

interface Style {
  readonly name: StyleName;
  readonly font: 0 | 1 | 2;
  /** Fill colour without the sharp sign; none when absent. */
  readonly fill?: string;
  readonly centred?: true;
}

/** Colour behind the word for how heavy a finding weighs. */
export const FILL_OF: Readonly<Record<'red-line' | 'error' | 'warning' | 'notice' | 'review', string>> = {
  'red-line': 'F4B6B6',
  error: 'FADADA',
  warning: 'FCEBC8',
  notice: 'EEF1F4',
  review: 'DCE9F9',
};

const STYLE_LIST: readonly Style[] = [
  { name: 'header', font: 1, fill: 'E8EDF3', centred: true },
  { name: 'text', font: 0 },
  { name: 'number', font: 0, centred: true },
  { name: 'link', font: 2 },
  { name: 'red-line', font: 1, fill: FILL_OF['red-line'], centred: true },
  { name: 'error', font: 0, fill: FILL_OF.error, centred: true },
  { name: 'warning', font: 0, fill: FILL_OF.warning, centred: true },
  { name: 'notice', font: 0, fill: FILL_OF.notice, centred: true },
  { name: 'review', font: 0, fill: FILL_OF.review, centred: true },
];

/** Index of a style in the workbook; `literal` marks text that must stay text when the cell is edited. */
export const styleIndex = (name: StyleName, literal: boolean): number => {
  const index = STYLE_LIST.findIndex((style) => style.name === name) + 1;
  return literal ? index + STYLE_LIST.length : index;
};

const FONT = '<sz val="10"/>';
const FACE = '<name val="Microsoft YaHei"/><family val="2"/>';
const FONTS = [
  `<font>${FONT}<color rgb="FF1F2329"/>${FACE}</font>`,
  `<font><b/>${FONT}<color rgb="FF1F2329"/>${FACE}</font>`,
  `<font><u/>${FONT}<color rgb="FF0B57D0"/>${FACE}</font>`,
];

const FILLED = STYLE_LIST.filter(({ fill }) => fill !== undefined);
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...FILLED.map(
    ({ fill }) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
  ),
];

const EDGE = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFD0D5DB"/></${side}>`).join('');

const format = (style: Style, literal: boolean): string => {
  const fill = style.fill === undefined ? 0 : FILLED.indexOf(style) + 2;
  const align = style.centred ? '<alignment horizontal="center" vertical="top" wrapText="1"/>' : '<alignment vertical="top" wrapText="1"/>';
  const quote = literal ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="0" fontId="${style.font}" fillId="${fill}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quote}>${align}</xf>`;
};

const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...STYLE_LIST.map((style) => format(style, false)),
  ...STYLE_LIST.map((style) => format(style, true)),
];

/** The workbook's `styles.xml`. */
export const STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts><fills count="${FILLS.length}">${FILLS.join('')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGE}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
