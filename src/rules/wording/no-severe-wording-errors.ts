import { defineRule, flagged } from '../../audit/rule.ts';
import { foundWords } from '../../facts/found-words.ts';
import { severeErrors, standardLanguage } from '../../norms/wording-clauses.ts';
import { flagsOfWords, timesOf } from '../word-flags.ts';

/** L1: no slip in the names of the state and its organs or in fixed political wordings. */
export const noSevereWordingErrors = defineRule({
  id: 'wording/no-severe-wording-errors',
  catalogue: 'L1',
  title: '严重表述错误',
  why: '国名、国家机构、重大政治表述写错，在网站检查中属于一票否决的情形。',
  basis: [severeErrors, standardLanguage],
  appliesTo: 'any',
  fix: '立即改正，并用同一个错词在全站搜索，把其他页面和附件一并改掉。',
  criterion:
    '用词典在整页可见文字里查国名、国家机构、重大政治表述和地名的误写（如“攻府”“人民检查院”“扫黑险恶”），三个字以内的还要看前后是否另成词语，都请人工核对。领导人姓名和职务不内置，由使用单位加入自己的词表；使用单位也可以加例外。',
  exceptions: '引用原文、讲解错别字，或确为专名的，可以不理会，并把它加入例外。',
  check: (given) => {
    const words = given.get(foundWords).filter(({ entry }) => entry.kind === 'severe');
    return flagged(
      ...flagsOfWords(
        given,
        words,
        { severity: 'red-line', certainty: 'suspected' },
        ({ entry }, around, count) => `“${around}”${timesOf(count)}里的“${entry.wrong}”疑为“${entry.right}”之误，请核对。`,
      ),
    );
  },
});
