/** A wording of the regulation as it stood before 15 May 2019: `text.slice(start, end)`. */
export interface OutdatedWording {
  readonly kind: 'answer-period' | 'extension' | 'old-number' | 'special-need' | 'fees';
  readonly start: number;
  readonly end: number;
  /** False where the words may still be right. */
  readonly sure: boolean;
}

const REACH = 20_000;
const FIFTEEN = '(?:15|１５|十五)';
const B = '[ \\u00a0\\u3000]{0,2}';
/** `15个工作日内予以答复`, `收到申请之日起15个工作日内` */
const ANSWER = new RegExp(`${FIFTEEN}${B}个?${B}工作日(?:之)?内?[^。；]{0,12}(?:答复|书面告知)`, 'gu');
/** `延长答复的期限最长不超过15个工作日` */
const EXTENSION = new RegExp(`延长[^。；]{0,24}?${FIFTEEN}${B}个?${B}工作日`, 'gu');
/** 征求第三方意见 and 补正 have their own periods that are in force. */
const OTHER_PERIOD = /第三方|征求[^。]{0,12}意见|补正|征询|移送|行政复议|举报|投诉|改正|更正/u;
const OLD_NUMBER = /国务院令第?[ \u00a0\u3000]{0,2}492[ \u00a0\u3000]{0,2}号/gu;
/** The old number may be told as history. */
const HISTORY = /711|修订|修改|废止|原《|原条例|已于/u;
const NEED = /(?:自身|本人)(?:的)?生产[、，,]?生活[、，,]?科研等特殊需要/gu;
/** What is no longer asked may be said to be so. */
const NOT_ASKED = /不再|取消|无需|不需|不得要求|删除/u;
const FEES = /(?:收取|支付|缴纳|收费)[^。；]{0,12}检索[、，,]?[^。；]{0,8}(?:复制|邮寄)[^。；]{0,12}(?:成本)?费用?/gu;
const FEE_TABLE = /检索费(?:收费)?标准|检索费[：:][^。]{0,20}元|收取检索费/gu;
const NO_FEE = /不收取|不得收取|免收|免费|取消|停止(?:收取|征收)|不再|不向/u;

/** Wordings of the old regulation in a line of a guide. */
export const findOutdated = (text: string): readonly OutdatedWording[] => {
  const reach = text.slice(0, REACH);
  return [
    ...matchesOf(reach, ANSWER, 'answer-period', OTHER_PERIOD, true),
    ...matchesOf(reach, EXTENSION, 'extension', OTHER_PERIOD, true),
    ...matchesOf(reach, OLD_NUMBER, 'old-number', HISTORY, true),
    ...matchesOf(reach, NEED, 'special-need', NOT_ASKED, true),
    ...matchesOf(reach, FEES, 'fees', NO_FEE, true),
    ...matchesOf(reach, FEE_TABLE, 'fees', NO_FEE, false),
  ];
};

const CAP = 20;
const AROUND = 60;

const matchesOf = (
  text: string,
  pattern: RegExp,
  kind: OutdatedWording['kind'],
  unless: RegExp,
  sure: boolean,
): readonly OutdatedWording[] => {
  const found: OutdatedWording[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < CAP; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!unless.test(sentenceOf(text, start, end))) found.push({ kind, start, end, sure });
  }
  return found;
};

/** The sentence around, at most 60 characters to either side. */
const sentenceOf = (text: string, start: number, end: number): string => {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[。！]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[。！]/u)[0] ?? '';
  return before + text.slice(start, end) + after;
};
