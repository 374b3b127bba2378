import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { documentHead } from '../../facts/document-head.ts';
import { documentNumber } from '../../facts/document-number.ts';
import { documentNumberForm, documentNumberParts } from '../../norms/clauses.ts';
import { findDocumentNumbers } from '../../text/document-number.ts';
import { type NumberFlaw, numberFlaws } from '../../text/number-form.ts';
import { evidence, narrowed, short } from '../evidence.ts';

const WORDS: Readonly<Record<NumberFlaw, string>> = {
  bracket: '年份应当用六角括号〔〕括入',
  'small-bracket': '年份用了小号的六角括号﹝﹞，规范写法是〔〕',
  'fullwidth-digit': '数字应当用半角',
  'cn-digit': '年份和序号应当用阿拉伯数字',
  'year-not-4': '年份应当写全四位',
  di: '序号前不加“第”字',
  'leading-zero': '序号前不补零',
  'no-hao': '末尾缺“号”字',
  space: '中间不留空格',
  'lost-bracket': '年份与序号连在一起，疑为转码丢失括号',
};

/** What web pages do to a number that is right in print. */
const SLIGHT: ReadonlySet<NumberFlaw> = new Set(['space', 'small-bracket']);

/** A2: a document number is written as the format standard has it. */
export const documentNumberWellFormed = defineRule({
  id: 'document/document-number-well-formed',
  catalogue: 'A2',
  title: '文号写法不规范',
  why: '文号是检索和引用文件的依据，写法不一会查不到、对不上。',
  basis: [documentNumberForm, documentNumberParts],
  appliesTo: ['policy'],
  since: '2012-07-01',
  fix: '对照正式印发件，把文号改成“机关代字〔年份〕序号号”的写法，如：示政办〔2024〕12号。',
  criterion:
    '元数据和正文版头的文号按公文格式逐项比对：括号、半角数字、四位年份、不加“第”、不补零、有“号”字、中间无空格。令、公告、期号、统一编号、标准号等体例不比。元数据里的按警告，正文里的按错误；只是中间有空格、或用了小号六角括号﹝﹞的只作提示，因为这些常由网页排版产生。2012-07-01 以前的文件不查。',
  exceptions: '本地著录规则另有规定（如规定年份用方括号），或文件正式印发件本来就是这样写的，可以不理会。',
  check: ({ get, snapshot }) => {
    const reading = get(documentNumber);
    const inHead = get(documentHead).number?.raw;
    const written = [reading, ...reading.rejected].filter(
      ({ raw, where }) => raw !== null && (where === 'metadata' || raw === reading.raw),
    );
    if (written.length === 0) return inapplicable('页面上没有读到文号');
    const flags = new Map<string, Flag>();
    for (const { raw, where, place } of written) {
      const flaws = raw === null || findDocumentNumbers(raw).length > 1 ? null : numberFlaws(raw.replaceAll('\n', ''));
      if (raw === null || flaws === null || flaws.length === 0) continue;
      const label = where !== 'body' ? '页面文号' : raw === inHead ? '正文文号' : '附件名文号';
      const severity = flaws.every((flaw) => SLIGHT.has(flaw)) ? 'notice' : label === '正文文号' ? 'error' : 'warning';
      if (flags.has(label)) continue;
      flags.set(label, {
        severity,
        certainty: 'certain',
        message: `${label}写成“${short(raw)}”：${flaws.map((flaw) => WORDS[flaw]).join('，')}。`,
        evidence: [evidence(label, raw, narrowed(snapshot, raw, place))],
        about: label,
      });
    }
    return flagged(...flags.values());
  },
});
