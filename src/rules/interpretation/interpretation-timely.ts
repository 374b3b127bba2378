import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { interpretationTogether, interpretationWithin3Workdays } from '../../norms/interaction-clauses.ts';
import { countWorkdays, daysBetween } from '../../text/workdays.ts';
import { evidence, evidenceOf } from '../evidence.ts';
import { isVerdict, originalOf } from '../interpretation-text.ts';

/** No holidays can make more workdays than the limit of so many fewer of Monday to Friday, or fewer than the limit of so many more. */
const DOUBTFUL = { before: 1, after: 8 } as const;

/** D3: an interpretation comes with its document. */
export const interpretationTimely = defineRule({
  id: 'interpretation/interpretation-timely',
  catalogue: 'D3',
  title: '解读晚于文件公开',
  why: '文件公开时最需要解读，晚了公众已经误读或不再关心。',
  basis: [interpretationWithin3Workdays, interpretationTogether],
  appliesTo: ['interpretation'],
  fix: '以后把解读材料与文件一起报审、一起公开；本件如为补充解读，在页面上说明。',
  criterion:
    '需要同时给出被解读的文件。从文件发布日期次日数到解读发布日期，超过 3 个工作日的提示人工核对；天数是地方口径，各地有要求同步的。放假安排未知的年份数得 2 至 11 个的不作判断。没有给出文件的不判。',
  exceptions: '第二次解读、热点回应、专家解读等后续解读，可以不理会。',
  check: (given): Verdict => {
    const original = originalOf(given);
    if (isVerdict(original)) return original;
    const own = given.get(publishDate);
    const other = original.get(publishDate);
    if (own.value === null || other.value === null) return inapplicable('没有同时读到解读和文件的发布日期');
    const limit = thresholdOf(given, 'interpretationWorkdays');
    const sure = limit + DOUBTFUL.after;
    if (daysBetween(other.value, own.value) <= limit) return pass;
    const { count, exact } = countWorkdays(other.value, own.value, sure + 1);
    if (!exact && count >= limit - DOUBTFUL.before && count <= sure)
      return notAssessable(`无法判定：${own.value.slice(0, 4)} 年的放假安排未知，按周一至周五计有 ${count} 个工作日`);
    if (count <= limit) return pass;
    return flagged({
      severity: 'warning',
      certainty: 'suspected',
      message: `文件 ${other.value} 发布，解读 ${own.value} 发布，晚了 ${count > sure ? `${sure} 个以上` : `${count} 个`}工作日，超过 ${limit} 个工作日。`,
      evidence: [...evidenceOf('解读发布日期', own), ...(other.raw === null ? [] : [evidence('文件发布日期', other.raw)])],
      about: '解读时间',
    });
  },
});
