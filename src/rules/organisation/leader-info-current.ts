import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { thresholdOf } from '../../audit/threshold.ts';
import { columnPath } from '../../facts/column-path.ts';
import { otherPages } from '../../facts/other-pages.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { title } from '../../facts/title.ts';
import { keptCurrent } from '../../norms/agency-clauses.ts';
import { own } from '../../norms/clauses.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidence, evidenceOf } from '../evidence.ts';

/** `某县人民政府关于某某等同志职务任免的通知` */
const APPOINTMENT = /任免|任命|任职|免职|免去|职务调整/u;

/** G3: who leads is kept up to date. */
export const leaderInfoCurrent = defineRule({
  id: 'organisation/leader-info-current',
  catalogue: 'G3',
  title: '负责人信息可能陈旧',
  why: '人事变动后领导信息不改，是检查中常见的不准确。',
  basis: [own('6 个月未更新且有新的人事任免'), keptCurrent],
  appliesTo: ['organisation'],
  fix: '对照最近的任免文件核对领导姓名、职务和分工，更新页面和更新日期。',
  criterion:
    '领导信息页的日期距今不超过 6 个月的通过。超过 6 个月的，要对照人事任免栏目：读到的任免文件里有晚于本页日期的，提示人工核对；没有读过任免栏目的不判。没有日期的页面不判。',
  exceptions: '新的任免不涉及本页所列领导的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'leaders') return inapplicable('不是领导信息页');
    const shown = given.get(publishDate);
    const updated = shown.value;
    if (updated === null) return notAssessable('没有读到领导信息的更新日期');
    const limit = thresholdOf(given, 'leaderDays');
    if (daysBetween(updated, given.day) <= limit) return pass;
    const pages = given
      .get(otherPages)
      .companions.filter((page) => APPOINTMENT.test(`${page.get(title).value ?? ''}>${page.get(columnPath).at(-1) ?? ''}`));
    if (pages.length === 0) return notAssessable(`更新日期超过${limit === 183 ? ' 6 个月' : ` ${limit} 天`}，要对照人事任免栏目才能判断`);
    const later = pages.find((page) => (page.get(publishDate).value ?? '') > updated);
    if (later === undefined) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `领导信息更新于 ${updated}，之后 ${later.get(publishDate).value ?? ''} 有新的任免，请核对是否涉及。`,
      evidence: [...evidenceOf('更新日期', shown), evidence('任免文件', later.get(title).value ?? '')],
      about: '领导信息',
    });
  },
});
