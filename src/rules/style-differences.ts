import type { Seen } from '../facts/looks.ts';
import type { WebStyle } from '../model/profile.ts';
import { fontName, sizeWords } from '../text/font-names.ts';

const POINTS = 0.75;
/** Rounding of browsers and of styles given in other units. */
const SIZE_SLACK = 0.6;
const INDENT_SLACK = 0.35;
const HEIGHT_SLACK = 0.12;
/** Ideographic blanks that editors type instead of an indent. */
const TYPED_INDENT = /^\u3000*/u;
const ALIGNS: Readonly<Record<string, string>> = { left: '左对齐', center: '居中', right: '右对齐', justify: '两端对齐' };

/** Where the look of a line is not what was wanted, Chinese: 字体为宋体，应为仿宋. */
export const differences = ({ look, text }: Seen, wanted: WebStyle): readonly string[] => {
  const { fonts, sizePt, align, indentEm, lineHeight } = wanted;
  const [font, points] = [fontName(look.family), look.size * POINTS];
  const indent = look.indent / look.size + (TYPED_INDENT.exec(text)?.[0].length ?? 0);
  const height = look.lineHeight === null ? null : look.lineHeight / look.size;
  return [
    fonts === undefined || fonts.some((name) => fontName(name) === font) ? '' : `字体为${font}，应为${fonts.join('或')}`,
    sizePt === undefined || fits(points, sizePt) ? '' : `字号为 ${sizeWords(points)}，应为 ${sizeOf(sizePt)}`,
    align === undefined || alignOf(look.align) === align
      ? ''
      : `${ALIGNS[alignOf(look.align)] ?? look.align}，应为${ALIGNS[align] ?? align}`,
    indentEm === undefined || Math.abs(indent - indentEm) <= INDENT_SLACK ? '' : `首行缩进 ${round(indent)} 字，应为 ${indentEm} 字`,
    lineHeight === undefined || height === null || Math.abs(height - lineHeight) <= HEIGHT_SLACK
      ? ''
      : `行距为 ${round(height)} 倍，应为 ${lineHeight} 倍`,
  ].filter((words) => words !== '');
};

const fits = (points: number, wanted: NonNullable<WebStyle['sizePt']>): boolean => {
  const [least, most] = typeof wanted === 'number' ? [wanted, wanted] : wanted;
  return points >= least - SIZE_SLACK && points <= most + SIZE_SLACK;
};

const sizeOf = (wanted: NonNullable<WebStyle['sizePt']>): string =>
  typeof wanted === 'number' ? sizeWords(wanted) : `${wanted[0]}–${wanted[1]} 磅`;

const alignOf = (align: string): string => (align === 'start' ? 'left' : align === 'end' ? 'right' : align.replace('-webkit-', ''));

const round = (figure: number): number => Math.round(figure * 10) / 10;
