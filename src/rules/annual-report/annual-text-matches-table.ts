import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { accurateDisclosure } from '../../norms/clauses.ts';
import { evidenceAt } from '../evidence.ts';
import { type Claim, claims } from './claims.ts';
import { evidenceOfFigure } from './figure-words.ts';
import { outOfScope, unreadReason, unreadTables } from './scope.ts';

/** F9: what the text says agrees with the tables. */
export const annualTextMatchesTable = defineRule({
  id: 'annual-report/annual-text-matches-table',
  catalogue: 'F9',
  title: '年报正文与表格数字不符',
  why: '同一份年报两处数字不一样，读者不知以哪个为准，评估也按数据不准确处理。',
  basis: [accurateDisclosure],
  appliesTo: ['annual-report'],
  fix: '以台账为准统一正文和表格；正文说的是本级而表格是全市汇总的，在正文写明口径。',
  criterion:
    '正文说收到、受理政府信息公开申请的件数，与表二“总计”列的新收、新收加结转、办结数都不相等时报；正文说没有收到申请、没有发生行政复议和行政诉讼，而表中不是 0 时报；复议、诉讼、规范性文件的件数同样比较。同一件事正文有几处说法，有一处与表相符即不报。“其中”“网络”“同比”等分项和往年数字不算。一律由人核对。',
  exceptions: '正文和表格的统计范围不同（本级与全辖区），且正文已经说明的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    const unread = unreadTables(given).filter((at) => at > 0);
    if (unread.length === 2) return notAssessable(unreadReason(given, unread));
    const { snapshot } = given;
    return flagged(
      ...claims(given).map(
        ({ about, said, counted, figures, place: { block, start, end } }: Claim): Flag => ({
          severity: 'error',
          certainty: 'suspected',
          message: `正文说${said}，表中${counted}，请核对哪一处有误。`,
          evidence: [
            evidenceAt('正文', snapshot, block, start, end),
            ...figures.flatMap(({ name, figure }) => evidenceOfFigure(`表中“${name}”`, figure)),
          ],
          about,
        }),
      ),
    );
  },
});
