import type { Given } from '../../audit/fact.ts';
import type { Flag } from '../../audit/rule.ts';
import { annualLines } from '../../facts/annual-lines.ts';
import { SECTION_TITLES } from '../../facts/annual-sections.ts';
import { evidenceAt } from '../evidence.ts';

/** `由总体情况、…等六部分组成`: a report that says what it consists of. */
const SAYS_SIX = /(?:由|包括|分为|包含)([^。；]{10,260}?)等?[\s　]{0,2}[六6６][\s　]{0,2}个?(?:部分|方面)/u;
/** How a list names each section, in any wording. */
const LISTED: readonly RegExp[] = [/总体|概述|基本情况/u, /主动公开/u, /申请(?!行政)/u, /复议|诉讼/u, /问题|不足/u, /其他|其它/u];
const FIRST_LINES = 15;
/** A list that names fewer of them is about something else. */
const LEAST = 3;

/** What is to be said of a list of six sections that names fewer. */
export const compositionFlags = ({ snapshot, get }: Given): readonly Flag[] => {
  for (const { block, text } of get(annualLines).slice(0, FIRST_LINES)) {
    const said = SAYS_SIX.exec(text.slice(0, 2000));
    const list = said?.[1] ?? '';
    const missing = SECTION_TITLES.filter((_, at) => LISTED[at]?.test(list) === false);
    if (said === null || missing.length === 0 || missing.length > SECTION_TITLES.length - LEAST) continue;
    return [
      {
        severity: 'warning',
        certainty: 'certain',
        message: `文中自称由六个部分组成，列举时却没有“${missing.join('”“')}”。`,
        evidence: [evidenceAt('正文', snapshot, block, said.index, said.index + said[0].length)],
        about: '六个部分的列举',
        fix: '把列举补足六项，与正文的小标题一致。',
      },
    ];
  }
  return [];
};
