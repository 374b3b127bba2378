import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { twentyWorkdays } from '../../norms/clauses.ts';
import { countWorkdays, daysBetween } from '../../text/workdays.ts';
import { evidenceOf } from '../evidence.ts';

/** No holidays can make more workdays than the limit of so many fewer of Monday to Friday, or fewer than the limit of so many more. */
const DOUBTFUL = { before: 1, after: 9 } as const;

/** A9: published within 20 workdays of being issued. */
export const publishedWithin20Workdays = defineRule({
  id: 'document/published-within-20-workdays',
  catalogue: 'A9',
  title: '超过 20 个工作日公开',
  why: '条例要求信息形成后 20 个工作日内公开，超期是检查中常见的扣分点。',
  basis: [twentyWorkdays],
  appliesTo: ['policy'],
  since: '2019-05-15',
  fix: '如确属超期，以后把公开环节并入发文流程；如为补录或转载，在页面上注明，或在台账中说明。',
  criterion:
    '从成文日期次日数到发布日期，按国务院放假调休安排计工作日，超过 20 个的提示人工核对。放假安排未知的年份按周一至周五计，数得 19 至 29 个的不作判断。',
  exceptions: '成文日期只是“信息形成之日”的近似：补录旧文件、转载上级文件、首次收录，或法律法规对期限另有规定的，可以不理会。',
  check: (given) => {
    const { get } = given;
    const limit = thresholdOf(given, 'publishWorkdays');
    const sure = limit + DOUBTFUL.after;
    const issued = get(issueDate);
    const published = get(publishDate);
    if (issued.value === null || published.value === null) return inapplicable('没有同时读到成文日期和发布日期');
    const span = daysBetween(issued.value, published.value);
    if (span <= limit) return pass;
    const { count, exact } = countWorkdays(issued.value, published.value, sure + 1);
    if (!exact && count >= limit - DOUBTFUL.before && count <= sure) {
      return notAssessable(`无法判定：${published.value.slice(0, 4)} 年的放假安排未知，按周一至周五计有 ${count} 个工作日`);
    }
    if (count <= limit) return pass;
    const workdays = count > sure ? `${sure} 个以上` : `${count} 个`;
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `成文日期 ${issued.value}，发布日期 ${published.value}，相隔 ${span} 天、${workdays}工作日，超过 ${limit} 个工作日。如为补录或转载请忽略。`,
      evidence: [...evidenceOf('发布日期', published), ...evidenceOf('成文日期', issued)],
      about: '公开时限',
    });
  },
});
