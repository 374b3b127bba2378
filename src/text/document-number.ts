import { readDigits } from './numerals.ts';
import { organsOf } from './organs.ts';
import { simplified } from './traditional.ts';
import { isBlank, isInkless, squeeze } from './white-space.ts';

/** A document number written in a text: `text.slice(start, end)` are its characters. */
export interface WrittenNumber {
  /** 机关代字〔YYYY〕N号; orders and announcements keep their own form without blanks. */
  readonly value: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** 发〔2024〕5号 (code), 国务院令第492号 (order), 公告2023年第5号 (bulletin). */
  readonly form: 'code' | 'order' | 'bulletin';
  /** Organ code, 国办发; of an order the organ. */
  readonly organ: string;
  readonly year: number | null;
}

/** `〔2024〕5号`, `[2012] 14 号`, `【2021】第3号`, `（2017）555号`. */
const YEAR_AND_SERIAL =
  /[〔[【（(［﹝〖〈<＜「][ \u3000]{0,2}([0-9０-９〇○零一二三四五六七八九]{4})[ \u3000]{0,2}年?[〕\]】）)］﹞〗〉>＞」][ \u00a0\u2002\u2003\u3000]{0,3}第?[ \u00a0\u2002\u2003\u3000]{0,3}([0-9０-９]{1,5}(?:[-－—][0-9]{1,3})?|[〇○零一二三四五六七八九十百]{1,6})[ \u00a0\u2002\u2003\u3000]{0,3}号/gu;
/** `国务院令第492号`, `政府令187号`, `发展改革委令2023年第5号`; blanks are allowed between the parts. */
const ORDER =
  /(?<![命指口禁勒号])令[ \u3000\u00a0（(]{0,4}(?:((?:19|20)[0-9]{2})[ \u3000]{0,2}年[ \u3000]{0,2})?第?[ \u3000\u00a0]{0,4}(?:[0-9０-９]{1,4}|[〇○零一二三四五六七八九十百]{1,6})[ \u3000\u00a0]{0,4}号/gu;
/** `国务院第492号令`, `商务部2023年第1号令`, `2023年第3号公告`. */
const TURNED =
  /(?:((?:19|20)[0-9]{2})[ \u3000]{0,2}年[ \u3000]{0,2})?第[ \u3000]{0,2}(?:[0-9０-９]{1,4}|[〇○零一二三四五六七八九十百]{1,6})[ \u3000]{0,2}号(?:令|公告|通告)/gu;
/** `公告2023年第5号`, `通告2011年第1号`. */
const BULLETIN =
  /(?:公告|通告|公报)[ \u3000（(]{0,3}((?:19|20)[0-9]{2})[ \u3000]{0,2}年[ \u3000]{0,2}第?[ \u3000]{0,2}[0-9]{1,4}[ \u3000]{0,2}号/gu;
/** `中国人民银行公告〔2023〕第5号`: numbered by year, but an announcement; it keeps its own form. */
const ANNOUNCED = /(?:公告|通告)$/u;
const HAN = /[\u3400-\u9fffA-Za-z]/u;
/** Words of the sentence that run into an organ code: `根据`, `印发`. What follows the last of them is the code. */
const LEAD =
  /根据|按照|依照|依据|贯彻|落实|执行|结合|转发|印发|下发|通知|文件|意见|规定|以及|关于|参照|详见|文号|字号|编号|发布|废止|(?<!共)和|[及与以按的是为由了将并在等从]/gu;
const CODE_CAP = 24;
const REACH = 20_000;

/** Every document number written in a text, in order of place; at most 200. */
export const findDocumentNumbers = (text: string): readonly WrittenNumber[] => {
  const reach = text.length > REACH ? text.slice(0, REACH) : text;
  if (reach.includes('號') && !reach.includes('号')) return inTraditional(reach);
  if (!reach.includes('号')) return [];
  const found: WrittenNumber[] = [];
  for (const match of reach.matchAll(YEAR_AND_SERIAL)) push(found, codeNumber(reach, match));
  if (reach.includes('令')) for (const match of reach.matchAll(ORDER)) push(found, organNumber(reach, match, 'order'));
  if (reach.includes('第')) {
    for (const match of reach.matchAll(TURNED)) push(found, organNumber(reach, match, match[0].endsWith('令') ? 'order' : 'bulletin'));
  }
  if (reach.includes('年')) for (const match of reach.matchAll(BULLETIN)) push(found, organNumber(reach, match, 'bulletin'));
  return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found;
};

/** Numbers of a text in traditional characters, which the values keep. */
const inTraditional = (text: string): readonly WrittenNumber[] =>
  findDocumentNumbers(simplified(text)).map((number) => {
    const raw = text.slice(number.start, number.end);
    const at = simplified(squeeze(raw)).indexOf(number.organ);
    const organ = at < 0 ? number.organ : squeeze(raw).slice(at, at + number.organ.length);
    return { ...number, raw, organ, value: number.value.replace(number.organ, organ).replace('号', '號') };
  });

/** The number a whole line consists of, brackets around it aside; null when the line says anything else. */
export const numberLine = (line: string): WrittenNumber | null => {
  if (line.length > 80) return null;
  const found = findDocumentNumbers(line)[0];
  if (found === undefined) return null;
  const before = line.slice(0, found.start);
  const joint = found.form === 'code' || isInkless(before) ? [] : organsOf(before);
  if (joint.length > 0 && isInkless(line.slice(found.end)))
    return { ...found, value: squeeze(before) + found.value, raw: line.slice(0, found.end).trim(), start: 0 };
  const rest = squeeze(before + line.slice(found.end)).replace(/^[（(【[]|[）)】\]]$/gu, '');
  return rest === '' || rest === '（' || rest === '(' ? found : null;
};

const push = (found: WrittenNumber[], number: WrittenNumber | null): void => {
  if (number !== null && found.length < 200) found.push(number);
};

const codeNumber = (text: string, match: RegExpExecArray): WrittenNumber | null => {
  const start = codeStart(text, match.index);
  const organ = squeeze(text.slice(start, match.index));
  const year = readDigits(match[1] ?? '');
  if (organ === '' || organ.length > CODE_CAP || year < 1949 || year > 2100) return null;
  const serial = toAscii(match[2] ?? '').replace(/[－—]/g, '-');
  const end = match.index + match[0].length;
  const ordinal = ANNOUNCED.test(organ) && match[0].includes('第') ? '第' : '';
  return { value: `${organ}〔${year}〕${ordinal}${serial}号`, raw: text.slice(start, end), start, end, form: 'code', organ, year };
};

const organNumber = (text: string, match: RegExpExecArray, form: 'order' | 'bulletin'): WrittenNumber | null => {
  const start = codeStart(text, match.index);
  const end = match.index + match[0].length;
  const raw = text.slice(start, end);
  const organ = squeeze(text.slice(start, match.index));
  if (organ === '' && match[1] === undefined && !match[0].includes('第')) return null;
  const value = toAscii(squeeze(raw)).replace('中华人民共和国国务院令', '国务院令');
  const year = match[1] === undefined ? null : Number(match[1]);
  return { value, raw, start, end, form, organ, year };
};

/** Where the organ code before `end` begins: back over Han characters and Latin letters, blanks only between single characters. */
const codeStart = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && end - at < 3 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  let count = 0;
  while (at > 0 && count < CODE_CAP) {
    const before = text.charAt(at - 1);
    if (HAN.test(before)) {
      at -= 1;
      count += 1;
    } else if (isBlank(text.charCodeAt(at - 1)) && isPadding(text, at, end)) at -= 1;
    else break;
  }
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at + leadLength(text.slice(at, end));
};

/** A blank inside a padded code, `嘉 政 发`: the character on each side stands alone. */
const isPadding = (text: string, at: number, end: number): boolean =>
  at >= 2 &&
  HAN.test(text.charAt(at - 2)) &&
  HAN.test(text.charAt(at)) &&
  (at < 3 || isBlank(text.charCodeAt(at - 3))) &&
  (at + 1 >= end || isBlank(text.charCodeAt(at + 1)));

const leadLength = (code: string): number => {
  let cut = 0;
  for (const match of code.matchAll(LEAD)) {
    if (match[0].length === 1 && match.index === 0) continue;
    const after = match.index + match[0].length;
    if (code.length - after >= 2) cut = after;
  }
  return cut;
};

const toAscii = (text: string): string => text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
