import { findDays } from '../text/dates.ts';
import { findDocumentNumbers } from '../text/document-number.ts';

/** Kinds of words whose change changes what a document orders. */
export type TokenKind = 'document-number' | 'date' | 'amount' | 'number' | 'organisation';

/** A word of such a kind: its extent in the text, and what it comes to, whatever way it is written. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** `1,350.5万元`, `300元`, `20亿美元`. */
const AMOUNT = /\d[\d,]{0,20}(?:\.\d{1,10})?(?:[十百千万亿]{1,3})?(?:余|多)?(?:元|美元|欧元|港元|港币|人民币|万|亿)/gu;
/** `2024年5月`, `5月3日`, `2024年`: a part of a day. */
const PARTIAL_DAY =
  /(?:[12]\d{3}年)(?:\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?|[一二〇零三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月)?/gu;
/** `85%`, `1350`, `0571-88001234`, `3.5`, `12:30`. */
const NUMBER = /\d[\d,.:-]{0,30}[%‰℃]?/gu;
/** `三百二十`, `第十二条`, `五`: Chinese figures; single ones only after 第 or before a measure. */
const HAN_NUMBER =
  /[一二三四五六七八九十百千万亿零两〇壹贰叁肆伍陆柒捌玖拾佰仟]{2,12}|第[一二三四五六七八九十](?=[条章节款项届次批期号])|[一二三四五六七八九十两](?=[个名户人次件项年月日倍成元])/gu;
/** `云溪市财政局`, `青禾区人民政府`, `市政务服务中心`. */
const ORGANISATION =
  /[\u4e00-\u9fff]{1,16}?(?:人民政府|办公厅|办公室|委员会|管理局|监督局|财政厅|[局厅委部署处科院校馆站所社]|中心|公司|协会|学会|基金会|街道办事处|街道|政府|法院|检察院|大学|医院|银行)(?![署理分长员门位级])/gu;
/** Words before a name that do not belong to it; 经济, 和改革, 对外 and their like do. */
const BEFORE_NAME =
  /[由将把让请按为在的于由据各]|经(?!济|贸|信|开|营)|[和与](?!平|信息|改革|旅游|社会|城乡|规划|自然|计划|体育|新闻|国|科)|及(?!其)|对(?!外)|向(?!阳)|从(?!化)|根据|按照|通过|会同|联合|报请|提交|依据|关于/gu;

/** Words of those kinds in a text; a character belongs to one word at most, the more telling kind first. */
export const tokensOf = (text: string): readonly Token[] => {
  const taken = new Uint8Array(text.length);
  const tokens: Token[] = [];
  const take = (kind: TokenKind, start: number, end: number, value: string): void => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return;
    taken.fill(1, start, end);
    tokens.push({ kind, start, end, value });
  };
  for (const { start, end, value } of findDocumentNumbers(text)) take('document-number', start, end, value);
  for (const { start, end, iso } of findDays(text)) take('date', start, end, iso);
  for (const match of text.matchAll(AMOUNT)) take('amount', match.index, match.index + match[0].length, match[0].replaceAll(',', ''));
  for (const match of text.matchAll(PARTIAL_DAY)) take('date', match.index, match.index + match[0].length, match[0]);
  for (const match of text.matchAll(NUMBER))
    take('number', match.index, match.index + match[0].length, match[0].replace(/,|[.:-]+$/gu, ''));
  for (const match of text.matchAll(HAN_NUMBER)) take('number', match.index, match.index + match[0].length, match[0]);
  for (const match of text.matchAll(ORGANISATION)) {
    const from = match.index + leadOf(match[0]);
    take('organisation', from, match.index + match[0].length, text.slice(from, match.index + match[0].length));
  }
  return tokens.sort((one, other) => one.start - other.start);
};

const leadOf = (name: string): number => {
  let cut = 0;
  for (const match of name.matchAll(BEFORE_NAME)) if (name.length - match.index - match[0].length >= 2) cut = match.index + match[0].length;
  return cut;
};
