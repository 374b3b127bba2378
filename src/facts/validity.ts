import { defineFact } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { simplified } from '../text/traditional.ts';
import { squeeze } from '../text/white-space.ts';
import { title } from './title.ts';
import { validityBadge } from './validity-badge.ts';
import { weigh } from './weigh.ts';

/** `有效`, `现行有效`, `已失效`, `部分有效`, `废止`, `是`; not a date, not a length of time. */
const STATEMENT = /有效|失效|废止|现行|修改|修订|尚未生效|停止执行|作废|终止|试行|^[是否]$/u;
/** `某办法（已废止）`. */
const IN_TITLE = /[（(【[](已废止|废止|已失效|失效|现行有效|部分失效|已修改|已修订)[）)】\]]/u;

/** 有效性 as the page words it. */
export const validity = defineFact<Reading<string>>('validity', (given) => {
  const heading = given.get(title);
  const inTitle = IN_TITLE.exec(heading.raw ?? '')?.[1];
  const others: Candidate<string>[] = [];
  if (inTitle !== undefined)
    others.push({
      value: inTitle,
      raw: inTitle,
      where: 'title',
      confidence: 0.7,
      ...(heading.place === undefined ? {} : { place: heading.place }),
    });
  const badge = given.get(validityBadge);
  if (badge !== null) others.push({ value: badge.value, raw: badge.value, where: 'byline', confidence: 0.7, place: badge.place });
  return weigh(given, {
    name: 'validity',
    parse: ({ value, raw }) => (value.length <= 40 && STATEMENT.test(simplified(squeeze(value))) ? { value, raw } : null),
    others,
  });
});
