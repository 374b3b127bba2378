import { defineFact, type Given } from '../audit/fact.ts';
import type { Place } from '../model/snapshot.ts';
import { findDay } from '../text/dates.ts';
import { daysOfPeriod, findPeriod, type WrittenPeriod } from '../text/period.ts';
import { squeeze } from '../text/white-space.ts';
import type { BodyLine } from './body-lines.ts';
import { pageLines } from './page-lines.ts';
import { publishDate } from './publish-date.ts';
import { signature } from './signature.ts';

/** How long opinions may be given. */
export interface ConsultationPeriod {
  readonly from: string | null;
  readonly to: string | null;
  /** By 民法典第201条, the first day not counted; null when it cannot be told. */
  readonly days: number | null;
  /** The page itself says both days, or the length; otherwise it begins with the day of publication. */
  readonly explicit: boolean;
  /** Words of the page. */
  readonly raw: string;
  readonly place: Place;
}

/** A line that speaks of the time for opinions; a draft's own periods do not. */
const ABOUT =
  /征集|征求|意见|建议|反馈|公示期|截止|截至|起止|开始(?:时间|日期)|结束(?:时间|日期)|有效期限?[：:]|(?:公示|公告|调查|参与)(?:时间|日期|期限)|时间[：:]/u;
const NOT_ABOUT =
  /施行|实施之日|废止|有效期为|听证会|座谈会|论证会|会议时间|培训|报名|咨询时间|办公时间|工作时间|工作日[^。]{0,8}\d{1,2}[:：]\d{2}/u;
/** `第一条`, `一、总则`: from here on the draft speaks. */
const DRAFT_BEGINS = /^(?:第[一二1]章|第[一1]条|附件[1一：:]?$|[（(](?:征求意见稿|草案|送审稿)[）)]$)/u;
const LINES = 80;

/** 征集期限: first line that says it, above the draft's own text. */
export const consultationPeriod = defineFact<ConsultationPeriod | null>('consultationPeriod', (given) => {
  const lines = noticeLines(given);
  const year = yearOf(given);
  const found: ConsultationPeriod[] = [];
  for (const [at, line] of lines.entries()) {
    if (!ABOUT.test(line.text.slice(0, 3000)) && !ABOUT.test(lines[at - 1]?.text.slice(-30) ?? '')) continue;
    const period = findPeriod(line.text, year);
    if (period !== null && !isOther(line.text, period)) found.push(placed(given, line, period));
  }
  const joined = joinedDays(lines);
  return (
    found.find(({ days, explicit }) => days !== null && explicit) ?? joined ?? found.find(({ days }) => days !== null) ?? found[0] ?? null
  );
});

/** Lines of the notice itself, those of an annexed draft left out. */
export const noticeLines = (given: Given): readonly BodyLine[] => {
  const lines = given.get(pageLines);
  const begins = lines.findIndex(({ text }) => text.length < 200 && DRAFT_BEGINS.test(squeeze(text)));
  const kept = begins < 3 ? lines : lines.slice(0, begins);
  // a draft in full may be followed by the words that invite opinions
  return begins < 3 ? [...kept.slice(0, LINES), ...kept.slice(Math.max(LINES, kept.length - 12))] : [...kept, ...lines.slice(-8)];
};

const yearOf = ({ get }: Given): number | null => {
  const day = get(publishDate).value ?? get(signature)?.date ?? null;
  return day === null ? null : Number(day.slice(0, 4));
};

/** Whether the period's own sentence speaks of something else. */
const isOther = (text: string, { start, end }: WrittenPeriod): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 20), start)
      .split(/[。；]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 12).split(/[。；]/u)[0] ?? '';
  return NOT_ABOUT.test(before + text.slice(start, end) + after);
};

const placed = (given: Given, { block, text }: BodyLine, period: WrittenPeriod): ConsultationPeriod => {
  const published = given.get(publishDate).value ?? given.get(signature)?.date ?? null;
  const from = period.from ?? (period.to !== null && published !== null && published <= period.to ? published : null);
  const days = period.length ?? (from === null || period.to === null ? null : daysOfPeriod(from, period.to));
  return {
    from,
    to: period.to,
    days,
    explicit: period.length !== null || (period.from !== null && period.to !== null),
    raw: text.slice(period.start, period.end),
    place: { block, start: period.start, end: period.end },
  };
};

/** `开始时间：2024-05-06` and `结束时间：2024-06-05` in lines or cells of their own. */
const joinedDays = (lines: readonly BodyLine[]): ConsultationPeriod | null => {
  const from = labelledDay(lines, /^(?:征集|征求意见|活动|公示|调查)?(?:的)?(?:开始|起始|发起)(?:时间|日期)/u);
  const to = labelledDay(lines, /^(?:征集|征求意见|活动|公示|调查|意见反馈)?(?:的)?(?:结束|截止)(?:时间|日期)/u);
  if (from === null || to === null || to.iso < from.iso) return null;
  return { from: from.iso, to: to.iso, days: daysOfPeriod(from.iso, to.iso), explicit: true, raw: to.raw, place: to.place };
};

const labelledDay = (
  lines: readonly BodyLine[],
  label: RegExp,
): { readonly iso: string; readonly raw: string; readonly place: Place } | null => {
  for (const [at, { text }] of lines.entries()) {
    const found = text.length < 200 ? label.exec(squeeze(text)) : null;
    if (found === null) continue;
    for (const line of [lines[at], lines[at + 1]]) {
      const day = line === undefined ? null : findDay(line.text.slice(0, 200));
      if (line !== undefined && day !== null)
        return { iso: day.iso, raw: line.text.slice(day.start, day.end), place: { block: line.block, start: day.start, end: day.end } };
    }
  }
  return null;
};
