import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const holidays: Readonly<Record<string, string>> = calendar.holidays;
const shifted: Readonly<Record<string, string>> = calendar.workdays;
const knownYears: ReadonlySet<string> = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)));

const DAY = 86_400_000;

/** Days between two ISO days; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The ISO day so many days later. */
export const daysLater = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** How many workdays pass after one ISO day up to another, counted to a limit at most. */
export interface WorkdayCount {
  readonly count: number;
  /** False when a year's public holidays are not known and Monday to Friday was counted instead. */
  readonly exact: boolean;
}

/** Workdays after `from` up to and with `to`; the first day is not counted. */
export const countWorkdays = (from: string, to: string, limit: number): WorkdayCount => {
  const span = daysBetween(from, to);
  let count = 0;
  let exact = true;
  for (let step = 1; step <= span && count < limit; step += 1) {
    const day = daysLater(from, step);
    exact &&= knownYears.has(day.slice(0, 4));
    if (isWorkday(day)) count += 1;
  }
  return { count, exact };
};

const isWorkday = (day: string): boolean => {
  if (shifted[day] !== undefined) return true;
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && holidays[day] === undefined;
};
