import { defineRule, flagged, notAssessable, pass } from '../../audit/rule.ts';
import { tags } from '../../facts/tags.ts';
import { accessibilityStandard, accessibleSites } from '../../norms/site-clauses.ts';
import { evidence, short } from '../evidence.ts';

/** `zh-CN`, `zh`, `zh-Hans`; Tibetan, Uyghur and others are languages of government sites too. */
const USUAL = /^(?:zh|bo|ug|mn|kk|za|ii|ko)\b/iu;

/** M3: the page says in which language it is written. */
export const pageLanguageDeclared = defineRule({
  id: 'accessibility/page-language-declared',
  catalogue: 'M3',
  title: '没有声明页面语言',
  why: '读屏软件按页面语言选择发音，没有声明会读错。',
  basis: [accessibilityStandard('网页应声明所用的语言'), accessibleSites],
  appliesTo: 'any',
  fix: '在页面模板的 <html> 上写 lang="zh-CN"。',
  criterion: '<html> 应有 lang 属性且不为空；中文标题的页面声明为外语的也提示。只读到页面片段的不判。',
  exceptions: '外文版页面按所用语言声明的，不在此列。',
  check: ({ get, snapshot: { lang, title } }) => {
    if (!get(tags).whole) return notAssessable('只读到页面的一部分');
    const declared = lang?.trim() ?? '';
    if (declared !== '' && (USUAL.test(declared) || !/[\u4e00-\u9fff]/u.test(title))) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: declared === '' ? '网页没有声明语言（<html lang>）。' : `网页声明的语言是“${short(declared)}”，而标题是中文。`,
      evidence: declared === '' ? [] : [evidence('lang 属性', declared)],
      about: '页面语言',
    });
  },
});
