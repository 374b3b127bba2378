import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { decisionTable } from '../../facts/decision-table.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { penaltyBasis } from '../../norms/agency-clauses.ts';
import { unseenPart } from '../absence.ts';
import { placeElsewhere } from '../elsewhere.ts';
import { evidenceOf } from '../evidence.ts';

/** `第四十九条`, `第49条第1项` */
const ARTICLE = /第[ \u00a0\u3000]?[一二三四五六七八九十百零〇\d]{1,6}[ \u00a0\u3000]?条/u;
const LAW = /《[^》]{2,60}(?:法|条例|规定|办法|细则|规则|标准)(?:[（(][^）)]{0,20}[）)])?》|[\u4e00-\u9fff]{2,20}(?:法|条例)第/u;

/** H4: a published penalty says which article it rests on. */
export const penaltyBasisStated = defineRule({
  id: 'permit/penalty-basis-stated',
  catalogue: 'H4',
  title: '处罚没有写明法律依据',
  why: '写明法律和条款，当事人和公众才能判断处罚是否有据。',
  basis: [penaltyBasis],
  appliesTo: ['policy', 'news', 'list'],
  fix: '写明法律、法规、规章的名称和“第×条”。',
  criterion:
    '处罚公示页（表格或决定书）里，要能看到法律法规名称和“第×条”。都没有、或只有名称没有条款的，提示人工核对；有附件、图片可能写着的不判。名单类列表只看表格。',
  exceptions: '行业统一表式没有依据一栏、决定书全文可查的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'penalty') return inapplicable('不是处罚公示');
    const tables = given.get(decisionTable);
    const texts = [
      ...given.get(pageLines).map(({ text }) => text.slice(0, 20_000)),
      ...tables.flatMap(({ decisions }) => decisions.flatMap((one) => one.map(({ value }) => value))),
    ];
    if (texts.some((text) => ARTICLE.test(text))) return pass;
    const unseen = unseenPart(given) ?? (placeElsewhere(given) === null ? null : '处罚依据可能在附件或图片里');
    if (unseen !== null) return notAssessable(unseen);
    if (tables.length === 0 && texts.reduce((sum, text) => sum + text.length, 0) < 100) return notAssessable('没有读到处罚的内容');
    const named = texts.some((text) => LAW.test(text));
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: named ? '处罚写了法律名称，没有写到“第×条”。' : '处罚没有写明法律依据。',
      evidence: evidenceOf('标题', given.get(title)),
      about: '处罚依据',
    });
  },
});
