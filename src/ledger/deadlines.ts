import type { LedgerEntry } from '../model/ledger.ts';
import { countWorkdays, daysBetween } from '../text/workdays.ts';
import { isOpen } from './states.ts';

/**
 * How an entry stands with its deadline. none: has none; settled: nobody works on it any more; passed; near: at most three days of work
 * are left; ahead. `workdays` is null where a year's public holidays are not known, so that calendar days must be shown.
 */
export interface DeadlineStanding {
  readonly kind: 'none' | 'settled' | 'passed' | 'near' | 'ahead';
  /** Calendar days left; negative when it has passed. */
  readonly days: number;
  /** Days of work left, or gone by; never negative. */
  readonly workdays: number | null;
  /** Chinese, a few words: 还剩 2 个工作日. Empty where there is nothing to say. */
  readonly words: string;
}

const NEAR_WORKDAYS = 3;
const NEAR_DAYS = 5;
/** Beyond this many calendar days days of work are not counted. */
const COUNTED = 400;

/** How an entry stands with its deadline on a day, ISO. */
export const deadlineStanding = (entry: Pick<LedgerEntry, 'deadline' | 'state'>, today: string): DeadlineStanding => {
  if (entry.deadline === '') return { kind: 'none', days: 0, workdays: null, words: '' };
  const days = daysBetween(today, entry.deadline);
  const workdays = workdaysBetween(today, entry.deadline);
  if (!isOpen(entry.state)) return { kind: 'settled', days, workdays, words: '' };
  if (days < 0) return { kind: 'passed', days, workdays, words: `已超期 ${counted(-days, workdays)}` };
  const near = workdays === null ? days <= NEAR_DAYS : workdays <= NEAR_WORKDAYS;
  const words = days === 0 ? '今天到期' : `还剩 ${counted(days, workdays)}`;
  return { kind: near ? 'near' : 'ahead', days, workdays, words };
};

const workdaysBetween = (today: string, deadline: string): number | null => {
  const [from, to] = today < deadline ? [today, deadline] : [deadline, today];
  if (daysBetween(from, to) > COUNTED) return null;
  const { count, exact } = countWorkdays(from, to, COUNTED);
  return exact ? count : null;
};

const counted = (days: number, workdays: number | null): string => (workdays === null ? `${days} 天` : `${workdays} 个工作日`);
