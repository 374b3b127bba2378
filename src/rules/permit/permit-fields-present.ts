import { defineRule, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { decisionTable } from '../../facts/decision-table.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { title } from '../../facts/title.ts';
import { decisionFields } from '../../norms/agency-clauses.ts';
import { own } from '../../norms/clauses.ts';
import { fieldsMissing, PENALTY, PERMIT } from '../../text/decision-fields.ts';
import { unseenPart } from '../absence.ts';
import { evidence, evidenceOf, firstLine } from '../evidence.ts';

/** A table with fewer of the fields is of another make, or a part. */
const LEAST = 4;

/** H2: a published permit or penalty has its fields. */
export const permitFieldsPresent = defineRule({
  id: 'permit/permit-fields-present',
  catalogue: 'H2',
  title: '许可、处罚公示字段不全',
  why: '缺了依据、相对人或决定机关，公示就不能查、不能用。',
  basis: [decisionFields, own('另加决定日期，计算公示时限要用')],
  appliesTo: ['policy', 'news', 'list'],
  fix: '按双公示字段补齐：文号、名称、类别、事由或内容、依据、相对人、结果、机关、决定日期。',
  criterion:
    '只查表格：表头或左栏的字段名与双公示字段对照，缺的报警告。标题写明“双公示”的按确定，其他行业有自己的表式，请人工核对；表里对得上的字段不足四个的、决定书全文和附件不判。',
  exceptions: '金融、海关等行业主管部门另有统一表式的，按其表式，可以不理会。',
  check: (given): Verdict => {
    const kind = given.get(pageKind);
    if (kind !== 'permit' && kind !== 'penalty') return inapplicable('不是许可、处罚公示');
    const fields = kind === 'permit' ? PERMIT : PENALTY;
    const tables = given
      .get(decisionTable)
      .map((table) => ({ table, missing: fieldsMissing(table.labels, fields) }))
      .filter(({ missing }) => fields.length - missing.length >= LEAST)
      .sort((one, other) => one.missing.length - other.missing.length);
    const [best] = tables;
    if (best === undefined) return notAssessable(unseenPart(given) ?? '没有读到公示表格，字段可能在决定书正文或附件里');
    if (best.missing.length === 0) return flagged();
    const heading = given.get(title);
    const place = best.table.decisions[0]?.[0]?.place ?? undefined;
    const sure = /双公示/u.test(heading.value ?? '') && unseenPart(given) === null;
    return flagged({
      severity: 'warning',
      certainty: sure ? 'certain' : 'suspected',
      message: `公示表应有 ${fields.length} 项，没有看到${best.missing.join('、')}。`,
      evidence: [
        ...evidenceOf('标题', heading),
        ...(place === undefined ? [] : [evidence('表中第一项', firstLine(best.table.decisions[0]?.[0]?.value ?? ''), place)]),
      ],
      about: best.missing.join('、'),
    });
  },
});
