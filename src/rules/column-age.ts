import type { Circumstances } from '../audit/fact.ts';
import { thresholdOf } from '../audit/threshold.ts';
import type { Certainty, Severity } from '../model/finding.ts';

/** How old the newest piece of a column may be, and what is said when it is older. */
export interface ColumnAge {
  readonly days: number;
  readonly kind: 'news' | 'notices' | 'other';
  readonly said: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
}

const NEWS = /要闻|动态|新闻|时政|工作信息|信息快报/u;
const NOTICES = /通知|公告|通告|政策|文件/u;
/** Columns that need no news: what stands there is done, or stays. */
const STANDING = /历史|历年|往年|往期|归档|存档|废止|失效|指南|职能|机构|概况|领导|规划|制度|专题|专栏|解答|知识|常见问题|联系/u;

/** Whether a column needs no news. */
export const isStandingColumn = (name: string): boolean => STANDING.test(name);

/** What is expected of a column of this name. */
export const columnAge = (judged: Pick<Circumstances, 'thresholds'>, name: string): ColumnAge => {
  const [news, notices, others] = [
    thresholdOf(judged, 'newsColumnDays'),
    thresholdOf(judged, 'noticeColumnDays'),
    thresholdOf(judged, 'otherColumnDays'),
  ];
  if (NEWS.test(name))
    return { days: news, kind: 'news', said: `动态、要闻类栏目应当 ${within(news)}内有更新`, severity: 'error', certainty: 'certain' };
  if (NOTICES.test(name))
    return {
      days: notices,
      kind: 'notices',
      said: `通知公告、政策文件类一级栏目应当 ${within(notices)}内有更新`,
      severity: 'error',
      certainty: 'suspected',
    };
  return {
    days: others,
    kind: 'other',
    said: `超过${within(others)}没有更新的栏目应当归并或补充`,
    severity: 'warning',
    certainty: 'suspected',
  };
};

const WITHIN: Readonly<Record<number, string>> = { 14: '2 周', 183: '6 个月', 365: '一年' };
const within = (days: number): string => WITHIN[days] ?? ` ${days} 天`;
