import type { Picture } from '../../model/hand-over.ts';

/** English Metric Units a pixel and a centimetre. */
const PIXEL = 9_525;
const CENTIMETRE = 360_000;
const WIDEST = 15.5 * CENTIMETRE;
const HIGHEST = 14 * CENTIMETRE;

/** A picture in the line, as large as it is unless the sheet is too small for it. `words` is escaped already. */
export const pictureXml = ({ width, height }: Picture, id: string, number: number, words: string): string => {
  const [wide, high] = [Math.max(1, width) * PIXEL, Math.max(1, height) * PIXEL];
  const scale = Math.min(1, WIDEST / wide, HIGHEST / high);
  const [cx, cy] = [Math.round(wide * scale), Math.round(high * scale)];
  return [
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number}" name="${id}" descr="${words}"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></pic:spPr></pic:pic>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
};
