/** The ways a paragraph of ours can look. */
export type ParagraphStyle =
  | 'title'
  | 'number'
  | 'addressee'
  | 'body'
  | 'heading'
  | 'subheading'
  | 'attached'
  | 'signature'
  | 'annex'
  | 'caption'
  | 'cell'
  | 'middle'
  | 'head';

/** Fonts of Chinese offices, with what to take where they are not installed. */
const FONTS = { title: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体', subheading: '楷体_GB2312' } as const;
const FALLBACKS: Readonly<Record<string, readonly [other: string, family: 'roman' | 'modern' | 'script']>> = {
  [FONTS.title]: ['宋体', 'roman'],
  [FONTS.body]: ['仿宋', 'modern'],
  [FONTS.heading]: ['SimHei', 'modern'],
  [FONTS.subheading]: ['楷体', 'script'],
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const face = (font: keyof typeof FONTS): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${FONTS[font]}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/** 28.95 points exactly: twenty-two lines on a page of an office letter. */
const LETTER_LINE = '<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>';
const TIGHT_LINE = '<w:spacing w:before="0" w:after="0" w:line="260" w:lineRule="atLeast"/>';
const TWO_CHARACTERS = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';

interface Look {
  readonly font: keyof typeof FONTS;
  readonly halfPoints: number;
  readonly paragraph: string;
}

const LOOKS: Readonly<Record<ParagraphStyle, Look>> = {
  title: {
    font: 'title',
    halfPoints: 44,
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="240" w:line="680" w:lineRule="atLeast"/><w:jc w:val="center"/>',
  },
  number: { font: 'body', halfPoints: 32, paragraph: `${LETTER_LINE}<w:jc w:val="center"/>` },
  addressee: { font: 'body', halfPoints: 32, paragraph: LETTER_LINE },
  body: { font: 'body', halfPoints: 32, paragraph: `${LETTER_LINE}${TWO_CHARACTERS}<w:jc w:val="both"/>` },
  heading: { font: 'heading', halfPoints: 32, paragraph: `<w:keepNext/>${LETTER_LINE}${TWO_CHARACTERS}<w:outlineLvl w:val="0"/>` },
  subheading: { font: 'subheading', halfPoints: 32, paragraph: `<w:keepNext/>${LETTER_LINE}${TWO_CHARACTERS}<w:outlineLvl w:val="1"/>` },
  attached: { font: 'body', halfPoints: 32, paragraph: `${LETTER_LINE}<w:ind w:leftChars="200" w:left="640"/>` },
  signature: {
    font: 'body',
    halfPoints: 32,
    paragraph: `<w:keepLines/>${LETTER_LINE}<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>`,
  },
  annex: { font: 'heading', halfPoints: 32, paragraph: `<w:keepNext/>${LETTER_LINE}` },
  caption: { font: 'body', halfPoints: 24, paragraph: `${TIGHT_LINE}<w:jc w:val="center"/>` },
  cell: { font: 'body', halfPoints: 21, paragraph: `${TIGHT_LINE}<w:jc w:val="left"/>` },
  middle: { font: 'body', halfPoints: 21, paragraph: `${TIGHT_LINE}<w:jc w:val="center"/>` },
  head: { font: 'heading', halfPoints: 21, paragraph: `<w:keepNext/>${TIGHT_LINE}<w:jc w:val="center"/>` },
};

const style = (name: string, { font, halfPoints, paragraph }: Look): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${face(font)}${size(halfPoints)}</w:rPr></w:style>`;

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="595959"/>`)
  .join('');

/** The document's `styles.xml`. */
export const DOCUMENT_STYLES = [
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${face('body')}${size(32)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B57D0"/><w:u w:val="single"/></w:rPr></w:style>',
  `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${EDGES}</w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ...Object.entries(LOOKS).map(([name, look]) => style(name, look)),
  '</w:styles>',
].join('');

/** The document's `fontTable.xml`: which font to take where an office's own is not installed. */
export const DOCUMENT_FONTS = [
  `${XML}<w:fonts ${W}>`,
  ...Object.entries(FALLBACKS).map(
    ([font, [other, family]]) =>
      `<w:font w:name="${font}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  ),
  '</w:fonts>',
].join('');

/** The document's `footer1.xml`: — 1 — */
export const DOCUMENT_FOOTER = `${XML}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${size(28)}</w:rPr><w:t xml:space="preserve">— </w:t></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:t>1</w:t></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr>${size(28)}</w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;
