import { defineRule, flagged } from '../../audit/rule.ts';
import { own } from '../../norms/clauses.ts';
import { standardLanguage } from '../../norms/wording-clauses.ts';
import { flagsOfWords, timesOf, wordsInText } from '../word-flags.ts';

/** L2: no common slip of the pen. */
export const noTypos = defineRule({
  id: 'wording/no-typos',
  catalogue: 'L2',
  title: '有错别字',
  why: '错别字影响文件的严肃性，是季度通报里最常见的问题之一。',
  basis: [own('按常见误写的词典查找，结合前后文'), standardLanguage],
  appliesTo: 'any',
  fix: '对照印发件改正所列文字；印发件也写错的，报请更正。',
  criterion:
    '用词典在标题和正文里查常见误写（如“布署”“座落”“截止目前”“租凭”），前后文使它成为另一个词的不报（“公布署名”“讲座落幕”“出租凭证”），都请人工核对。词典只收有把握的词，没有查出不等于没有错字。使用单位可以加词和例外。',
  exceptions: '专名、引文和方言写法，可以不理会，并把它加入例外。',
  check: (given) => {
    const words = wordsInText(given).filter(({ entry }) => entry.kind === 'confusion');
    return flagged(
      ...flagsOfWords(
        given,
        words,
        { severity: 'warning', certainty: 'suspected' },
        ({ entry }, around, count) => `“${around}”${timesOf(count)}里的“${entry.wrong}”疑为“${entry.right}”，请核对。`,
      ),
    );
  },
});
