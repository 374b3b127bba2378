import { defineRule, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { budgetContent } from '../../norms/agency-clauses.ts';
import type { ElementClue } from '../../text/elements.ts';
import { unseenPart } from '../absence.ts';
import { elementsIn, placeElsewhere } from '../elsewhere.ts';
import { evidenceOf } from '../evidence.ts';

/** A page with less text only announces the tables. */
const LEAST = 800;
const ELEMENTS: readonly ElementClue[] = [
  { name: '机关运行经费说明', pattern: /机关运行(?:经费|费)|(?:单位|公用)运行经费/u },
  { name: '政府采购说明', pattern: /政府采购/u },
  { name: '支出功能分类', pattern: /功能分类|(?:类|款|项)级|20\d{5}|科目(?:编码|名称)|一般公共服务支出|社会保障和就业支出|卫生健康支出/u },
  { name: '支出经济分类', pattern: /经济分类|工资福利支出|商品和服务支出|对个人和家庭的?补助|30[123]\d{0,2}/u },
];

/** H6: a department's published budget has its parts. */
export const budgetContentComplete = defineRule({
  id: 'budget/budget-content-complete',
  catalogue: 'H6',
  title: '预决算公开内容不全',
  why: '预算法列明了要公开的说明和细化程度，缺项是审计常查的问题。',
  basis: [budgetContent],
  appliesTo: ['policy', 'news'],
  since: '2015-01-01',
  fix: '补充机关运行经费、政府采购的说明；支出按功能分类列到项，基本支出按经济分类列到款。',
  criterion:
    '正文 800 字以上、没有附件和图片的部门预决算页面，看有没有机关运行经费、政府采购、功能分类、经济分类四方面内容，缺的请人工核对。有附件的不判，内容多在附件里。“三公”经费、绩效、国有资产等细目的依据待核对原文，暂不查。',
  exceptions: '没有机关运行经费的事业单位写明“不涉及”的即可，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'budget') return inapplicable('不是预决算公开页');
    const unseen = unseenPart(given) ?? (placeElsewhere(given) === null ? null : '预决算内容在附件或图片里');
    if (unseen !== null) return notAssessable(unseen);
    const lines = given.get(pageLines);
    if (lines.reduce((sum, { text }) => sum + text.length, 0) < LEAST) return notAssessable('页面上的预决算内容太少，可能在附件里');
    const { missing, evidence } = elementsIn(given, lines, ELEMENTS);
    if (missing.length === 0) return flagged();
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `预决算公开里没有看到${missing.join('、')}。`,
      evidence: [...evidenceOf('标题', given.get(title)), ...evidence],
      about: missing.join('、'),
    });
  },
});
