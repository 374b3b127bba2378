import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { budgetSums } from '../../facts/budget-sums.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { accurateDisclosure, own } from '../../norms/clauses.ts';
import { evidence, firstLine } from '../evidence.ts';

/** Rounding to 0.01 万元 in two parts may add up to twice that. */
const TOLERANCE = 0.0101;
const ROUNDING = 0.0301;

/** H7: the sums in a budget's tables are right. */
export const budgetTotalsBalanced = defineRule({
  id: 'budget/budget-totals-balanced',
  catalogue: 'H7',
  title: '预决算表合计不平',
  why: '合计对不上，公众和审计会怀疑整张表。',
  basis: [own('容差 0.01'), accurateDisclosure],
  appliesTo: ['policy', 'news'],
  fix: '对照批复的预决算表改正数字，附件和网页一起更换。',
  criterion:
    '网页上的表格：同一行写着“收入总计”“支出总计”的，两数应相等；表头依次为“合计、基本支出、项目支出”且没有其他支出栏的，每行合计应等于两项之和。相差超过 0.03 的按错误，0.01 至 0.03 之间可能是四舍五入，请人工核对；空格按零，其他写法的不算。分级科目的逐级汇总、附件中的表格暂不查。',
  exceptions: '表下注明“因四舍五入存在尾差”的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'budget') return inapplicable('不是预决算公开页');
    const sums = given.get(budgetSums);
    if (sums.length === 0) return notAssessable('网页上没有读到可以核对合计的预决算表，表格可能在附件里');
    const wrong = sums.filter(({ leftAmount, rightAmount }) => Math.abs(leftAmount - rightAmount) > TOLERANCE);
    const [first] = [...wrong].sort((one, other) => gap(other) - gap(one));
    if (first === undefined) return pass;
    return flagged({
      severity: 'error',
      certainty: gap(first) > ROUNDING ? 'certain' : 'suspected',
      message: `${wrong.length > 1 ? `有 ${wrong.length} 处不平，如` : ''}${first.left} ${first.leftAmount} ≠ ${first.right} ${first.rightAmount}。`,
      evidence: first.cells
        .filter(({ raw }) => raw !== '')
        .map(({ raw, place }) => evidence('表中的数', firstLine(raw), place ?? undefined)),
      about: `${first.left}与${first.right}`,
    });
  },
});

const gap = ({ leftAmount, rightAmount }: { readonly leftAmount: number; readonly rightAmount: number }): number =>
  Math.abs(leftAmount - rightAmount);
