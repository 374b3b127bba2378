import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { findDays, readDay } from '../text/dates.ts';
import { type BodyLine, bodyLines } from './body-lines.ts';
import { characterSigns, SIGN } from './character-signs.ts';
import { pageType } from './page-type.ts';
import { regulationNote } from './regulation-note.ts';
import { signature } from './signature.ts';
import { title } from './title.ts';
import { weigh } from './weigh.ts';

/** What follows the day in `自2024年1月1日起施行`, `自2024年1月1日零时起施行`. */
const FROM = /^(?:零时|0时|24时)?起?(?:正式|开始|全面)?(?:施行|实施|执行|生效)/u;
/** The clause before the day speaks of this document: 本办法自, 现予公布，自, 第三条　自. */
const OWN =
  /(?:本|此)[^。；《》]{0,30}[自从于]$|^[\s　\d０-９一二三四五六七八九十百第条（）()、.．]*[自从]$|现(?:批准|公布|发布)[^。；]{0,80}[，,]\s?[自从]$|(?:公布|发布|印发|通过|修订|执行)[，,\s　]*[自从]$/u;

/** What stands below the signature is the forwarded document. */
const FORWARDS = /转发|轉發/u;

/** 施行日期, ISO; only an explicit date. */
export const effectiveDate = defineFact<Reading<string>>('effectiveDate', (given) =>
  weigh(given, {
    name: 'effectiveDate',
    parse: ({ value, raw }) => {
      const day = readDay(value);
      return day === null ? null : { value: day.iso, raw: raw.slice(0, 60) };
    },
    others: inText(given),
  }),
);

/** `本办法自…起施行` in the document's own words. */
const inText = (given: Given): readonly Candidate<string>[] => {
  const found: Candidate<string>[] = [];
  if (given.get(pageType).value !== 'policy') return found;
  const signs = given.get(characterSigns);
  const last = FORWARDS.test(given.get(title).value ?? '') ? given.get(signature)?.datePlace.block : undefined;
  for (const { block, text } of [...noteLine(given), ...given.get(bodyLines)]) {
    if (last !== undefined && block > last) break;
    if (((signs[block] ?? 0) & SIGN.force) === 0 || !/施行|实施|执行|生效/u.test(text)) continue;
    for (const day of findDays(text)) {
      if (!FROM.test(text.slice(day.end, day.end + 8).trimStart())) continue;
      const clause =
        text
          .slice(Math.max(0, day.start - 60), day.start)
          .trimEnd()
          .split(/[。；]/u)
          .at(-1) ?? '';
      if (!OWN.test(clause) || isQuoted(text, day.start)) continue;
      found.push({
        value: day.iso,
        raw: text.slice(day.start, day.end),
        where: 'body',
        place: { block, start: day.start, end: day.end },
        confidence: 0.75,
      });
    }
  }
  return found;
};

/** `修改为：“本办法自2014年7月1日起施行。”`: the words of another document. */
const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);

/** 题注 where it stands above the text: `（…公布　自2024年9月1日起施行）`. */
const noteLine = (given: Given): readonly BodyLine[] => {
  const block = given.get(regulationNote)?.block ?? -1;
  const text = given.snapshot.blocks[block]?.text;
  return text === undefined || block >= (given.get(bodyLines)[0]?.block ?? 0) ? [] : [{ block, text }];
};
