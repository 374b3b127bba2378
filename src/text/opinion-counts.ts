import { readDigits, readSmall } from './numerals.ts';

/** How many opinions came, and what became of them, as a text says it. */
export interface OpinionCounts {
  readonly received: number | null;
  readonly adopted: number | null;
  readonly partly: number | null;
  readonly rejected: number | null;
  /** All are counted in the same unit, 条 or 件, and the total stands in one number. */
  readonly uniform: boolean;
  /** `text.slice(start, end)` holds all of them. */
  readonly start: number;
  readonly end: number;
}

const REACH = 5000;
const N = '([0-9０-９]{1,6}|[零〇一二三四五六七八九十]{1,4})';
// 2个单位 counts who wrote, not what they wrote
const UNIT =
  '[ \\u00a0\\u3000]{0,2}(?:余|多)?[ \\u00a0\\u3000]{0,2}([条个项件份点])(?!单位|部门|乡|镇|街道|县|市|省|区|委|局|企业|村|代表|处室|科室|成员)';
/** `共收到意见建议3条`, `收到反馈意见 12 条`, `征集到意见5条` */
const RECEIVED = new RegExp(`(?:收到|征集到|收集到?|收集、?整理|征得|提出)[^。；，,0-9０-９]{0,24}?[ \\u00a0\\u3000]{0,2}${N}${UNIT}`, 'u');
/** `采纳2条`, `予以采纳的意见2条`; 未采纳, 部分采纳 are others */
const ADOPTED = new RegExp(
  `(?<!未|不|部分|未予|不予|予以部分|没有)(?:予以|已|全部|完全|吸收|直接|其中)?采纳(?:的)?(?:意见|建议|意见建议)?(?:共|为|有|了)?[：:]?[ \\u00a0\\u3000]{0,2}${N}${UNIT}`,
  'u',
);
const PARTLY = new RegExp(`部分采纳(?:的)?(?:意见|建议|意见建议)?(?:共|为|有|了)?[：:]?[ \\u00a0\\u3000]{0,2}${N}${UNIT}`, 'u');
const REJECTED = new RegExp(
  `(?:未采纳|不采纳|未予采纳|不予采纳|没有采纳|暂不采纳|暂未采纳|未被采纳|解释说明)(?:的)?(?:意见|建议|意见建议)?(?:共|为|有|了)?[：:]?[ \\u00a0\\u3000]{0,2}${N}${UNIT}`,
  'u',
);
/** `未收到任何意见`, `没有收到反馈意见`, `无反馈意见`, `收到意见0条` */
const NONE =
  /(?:未|没有|没|均未|尚未)(?:收到|征集到|收集到|接到)[^。]{0,24}?(?:意见|建议|反馈|异议)|(?:无|没有)(?:公众|任何|社会公众|单位和个人|不同|修改|其他|反馈)?(?:反馈|提出)?(?:意见|建议)|公众无反馈/u;

/** `收到意见3条、来电2条，采纳…`: the total is in parts. */
const ONE_MORE = new RegExp(`${N}${UNIT}`, 'u');

/** The counts a paragraph gives; null when it gives none of opinions received. */
export const findCounts = (text: string): OpinionCounts | null => {
  const reach = text.slice(0, REACH);
  const none = NONE.exec(reach);
  const received = RECEIVED.exec(reach);
  if (received === null)
    return none === null
      ? null
      : { received: 0, adopted: null, partly: null, rejected: null, uniform: true, start: none.index, end: none.index + none[0].length };
  const found = [received, ADOPTED.exec(reach), PARTLY.exec(reach), REJECTED.exec(reach)];
  const read = found.filter((match) => match !== null);
  const [, adopted, partly, rejected] = found.map((match) => (match === null ? null : numberOf(match[1] ?? '')));
  const rest = reach.slice(received.index + received[0].length);
  const until = rest.indexOf('采纳');
  return {
    received: numberOf(received[1] ?? ''),
    adopted: adopted ?? null,
    partly: partly ?? null,
    rejected: rejected ?? null,
    uniform: new Set(read.map((match) => match[2])).size === 1 && !ONE_MORE.test(until < 0 ? '' : rest.slice(0, until)),
    start: Math.min(...read.map(({ index }) => index)),
    end: Math.max(...read.map((match) => match.index + match[0].length)),
  };
};

/** Whether the text gives one total only: several rounds cannot be added up by a program. */
export const hasSeveralTotals = (text: string): boolean =>
  text.slice(0, REACH).split(/收到|征集到/u).length > 2 ||
  /余[条个项件份]|多[条个项件份]|归并|合并|归纳|梳理|整理后|拆分|分解|重复/u.test(text.slice(0, REACH));

const numberOf = (written: string): number => {
  const digits = written.normalize('NFKC');
  return /^[0-9]+$/u.test(digits) ? Number(digits) : Math.max(readSmall(digits), readDigits(digits));
};

/** Any number of opinions, or the word that there were none. */
const SOME_COUNT =
  /[0-9０-９零〇一二两三四五六七八九十百]{1,6}[ \u00a0\u3000]{0,2}(?:余|多)?(?:条|个|项|件|份|点|人次|家|人|封|次)|未收到|没有收到|无反馈|无意见|均无/u;
/** `未采纳，与条例不一致`, `理由：…` */
const REASON =
  /理由|原因|因为|由于|鉴于|考虑到|根据《|依据《|不一致|不符合|已有规定|已明确|超出|不属于|上位法|不予采纳[，,：:；（(]|未采纳[，,：:；（(]|不采纳[，,：:；（(]/u;

/** Whether a line says any number of opinions, or that there were none. */
export const tellsAmount = (text: string): boolean => SOME_COUNT.test(text.slice(0, REACH));

/** Whether a line gives a reason why an opinion was not adopted. */
export const tellsReason = (text: string): boolean => REASON.test(text.slice(0, REACH));
