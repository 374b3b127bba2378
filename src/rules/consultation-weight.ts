import type { Given } from '../audit/fact.ts';
import { noticeLines } from '../facts/consultation-period.ts';
import { title } from '../facts/title.ts';
import type { Severity } from '../model/finding.ts';

/** `重大行政决策`, `部门规章`, `市场主体`: what the norms on thirty days name. */
const MAJOR = /(?<!不属于|非|不是)重大行政决策/u;
const REGULATION = /(?:政府|部门|行政)规章|规章(?:草案|制定程序)/u;
const BUSINESS = /(?:经营|市场)主体|营商环境|涉企|企业生产经营/u;

/** Which of the norms on consultations surely applies, by the page's own words. */
export type DirectNorm = 'major' | 'regulation' | 'business' | null;

/** What the page says the draft is. */
export const directNorm = (given: Given): DirectNorm => {
  const said = [
    given.get(title).value ?? '',
    ...noticeLines(given)
      .slice(0, 40)
      .map(({ text }) => text),
  ].map((text) => text.slice(0, 2000));
  if (said.some((text) => MAJOR.test(text))) return 'major';
  if (said.some((text) => REGULATION.test(text))) return 'regulation';
  return said.some((text) => BUSINESS.test(text)) ? 'business' : null;
};

const MILDER: Readonly<Record<Severity, Severity>> = { 'red-line': 'error', error: 'warning', warning: 'notice', notice: 'notice' };

/** One step milder where the norm is not surely the one that applies. */
export const weighed = (severity: Severity, direct: boolean): Severity => (direct ? severity : MILDER[severity]);
