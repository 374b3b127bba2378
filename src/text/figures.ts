import { readSmall } from './numerals.ts';
import { squeeze } from './white-space.ts';

/**
 * What a cell for a number says.
 * number: a value; blank: nothing, or a sign for nothing; unclear: something that is not one number.
 */
export interface WrittenFigure {
  readonly kind: 'number' | 'blank' | 'unclear';
  /** Null unless the kind is number. */
  readonly value: number | null;
  /** 件, 万元 … written behind the number; empty when there is none. */
  readonly unit: string;
}

/** What stands for nothing: `/`, `—`, `－`, `无`; digits stand in no such text. */
const BLANK = /^[-/\\|／＼｜·．.*＊‐-―−－─━_＿~～…]{0,8}$|^(?:无|空|没有|暂无|不适用|无数据|N\/A|NA)$/iu;
/** `1,234.50万元`, `-3`, `12 件`; blanks are gone and full-width characters narrowed before. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,6})?([件条个份宗起项次例人部]|人次|件次|元|万元|亿元)?$/u;
/** `二十三件`, `〇`, `零` */
const SPELLED = /^([〇○◯零一二三四五六七八九十]{1,4})([件条个份宗起项次例人部]|元|万元)?$/u;
/** The longest text that is looked at. */
const LONGEST = 40;

const NOTHING: WrittenFigure = { kind: 'blank', value: null, unit: '' };
const UNCLEAR: WrittenFigure = { kind: 'unclear', value: null, unit: '' };

/** Reads the one number a cell holds, `１，２３４`, `〇`, `12 件`, `0.00`; lines of a cell are parted by `\n`. */
export const readFigure = (text: string): WrittenFigure => {
  if (text.length > LONGEST * 4) return UNCLEAR;
  const bare = narrow(squeeze(text));
  if (BLANK.test(bare)) return NOTHING;
  if (bare.length > LONGEST || isSevered(text)) return UNCLEAR;
  const [, sign = '', whole = '', part = '', unit = ''] = NUMBER.exec(bare) ?? [];
  if (whole !== '') return { kind: 'number', value: Number(`${sign}${whole.replaceAll(',', '')}${part}`), unit };
  const [, spelled = '', measure = ''] = SPELLED.exec(bare) ?? [];
  const value = spelled === '' ? -1 : readSmall(spelled);
  return value < 0 ? UNCLEAR : { kind: 'number', value, unit: measure };
};

/** Digits on two lines, or parted by a blank other than between thousands: one number, or two. */
const isSevered = (text: string): boolean => {
  const parts = text
    .split(/[\s\u00a0\u2000-\u200a\u3000]+/u)
    .map(narrow)
    .filter((part) => /\d/u.test(part));
  if (parts.length < 2) return false;
  const isGrouped = /^[+-]?\d{1,3}$/u.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}(?:\D|$)/u.test(part));
  return text.includes('\n') || !isGrouped;
};

/** Full-width digits, signs and points as ASCII. */
const narrow = (text: string): string =>
  text
    .replace(/[\uff10-\uff19\uff0c\uff0e\uff0b\uff0f]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/^[\u2212\uff0d\ufe63\u2010\u2011](?=\d)/u, '-');
