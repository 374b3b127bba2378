import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { annualPeriod } from '../../facts/annual-period.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { metaTags } from '../../facts/meta-tags.ts';
import { title } from '../../facts/title.ts';
import { annualForm } from '../../norms/annual-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidenceAt, evidenceOf } from '../evidence.ts';
import { outOfScope } from './scope.ts';

const FORM_TITLE = '政府信息公开工作年度报告';
/** Any year at all, `2023`, `二〇二三`. */
const YEARISH = /[0-9０-９〇○零一二三四五六七八九]{4}/u;

/** F2: the title names the year, and the period of the figures is that year. */
export const annualReportYearConsistent = defineRule({
  id: 'annual-report/annual-report-year-consistent',
  catalogue: 'F2',
  title: '年报标题或统计期限有误',
  why: '统计期限与标题年度不一致，多是套用上年稿件没有改，整份数据都会被怀疑。',
  basis: [annualForm],
  appliesTo: ['annual-report'],
  fix: '标题写成“单位＋年度＋政府信息公开工作年度报告”；统计期限写报告年度的 1 月 1 日至 12 月 31 日。',
  criterion:
    '统计期限的起止年份与标题年度不一致即报；期限不是 1 月 1 日至 12 月 31 日的由人核对；标题没有年度的作警告；标题没有“政府信息公开工作年度报告”字样的作提示（网页标题或标签里有的不报）。正文没有写统计期限的不报。',
  exceptions: '年中新成立或撤并的单位，统计期限不满一年的，可以不理会。',
  check: (given) => {
    const reason = outOfScope(given);
    if (reason !== null) return inapplicable(reason);
    if (given.get(title).value === null) return notAssessable('没有读到标题');
    return flagged(...periodFlags(given), ...titleFlags(given));
  },
});

const periodFlags = (given: Given): readonly Flag[] => {
  const period = given.get(annualPeriod);
  const named = given.get(annualReportYear);
  if (period === null || named === null || named.raw === null) return [];
  const heading = given.get(title);
  const { block, start, end } = period.place;
  const shown = [evidenceAt('统计期限', given.snapshot, block, start, end), ...evidenceOf('标题', heading)];
  const years = new Set([period.from, period.to].map((day) => Number(day.slice(0, 4))));
  if (years.size !== 1 || !years.has(named.year)) {
    const message = `标题是 ${named.year} 年度，统计期限却是 ${period.from} 至 ${period.to}，两者应当一致。`;
    return [{ severity: 'error', certainty: 'certain', message, evidence: shown, about: '统计期限' }];
  }
  if (period.from.endsWith('-01-01') && period.to.endsWith('-12-31')) return [];
  const message = `统计期限是 ${period.from} 至 ${period.to}，不是全年；应为 1 月 1 日至 12 月 31 日，请核对。`;
  return [{ severity: 'warning', certainty: 'suspected', message, evidence: shown.slice(0, 1), about: '统计期限' }];
};

const titleFlags = (given: Given): readonly Flag[] => {
  const heading = given.get(title);
  const words = squeeze(heading.value ?? '');
  const others = squeeze(`${given.snapshot.title} ${given.get(metaTags).get('articletitle') ?? ''}`);
  const flags: Flag[] = [];
  if (!YEARISH.test(words) && !YEARISH.test(others)) {
    const message = `标题“${words.slice(0, 60)}”没有写明年度。`;
    flags.push({ severity: 'warning', certainty: 'certain', message, evidence: evidenceOf('标题', heading), about: '标题年度' });
  }
  if (!words.includes(FORM_TITLE) && !others.includes(FORM_TITLE)) {
    const certainty = words.includes('年') ? ('certain' as const) : ('suspected' as const);
    const message = `标题“${words.slice(0, 60)}”与格式不同，应含“${FORM_TITLE}”。`;
    flags.push({ severity: 'notice', certainty, message, evidence: evidenceOf('标题', heading), about: '标题用语' });
  }
  return flags;
};
