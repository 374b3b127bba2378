import type { Run, RunPageState } from '../../../model/run.ts';
import type { RunDesk } from '../../../model/run-order.ts';
import type { WordKey } from '../../words.ts';

/** How a run stands, in words. */
export const RUN_STATES: Readonly<Record<Run['state'], WordKey>> = {
  running: 'wb.runState.running',
  paused: 'wb.runState.paused',
  finished: 'wb.runState.finished',
  cancelled: 'wb.runState.cancelled',
  stopped: 'wb.runState.stopped',
};

/** How a page of a run stands, in words. */
export const PAGE_STATES: Readonly<Record<RunPageState, WordKey>> = {
  waiting: 'wb.pageState.waiting',
  running: 'wb.pageState.running',
  audited: 'wb.pageState.audited',
  vanished: 'wb.pageState.vanished',
  blocked: 'wb.pageState.blocked',
  failed: 'wb.pageState.failed',
  skipped: 'wb.pageState.skipped',
};

/** The stage before reading, where there is one. */
export const stageWord = (desk: RunDesk | undefined): WordKey | null => {
  if (desk?.stage === 'discovering') return 'wb.runState.discovering';
  return desk?.stage === 'preview' ? 'wb.runState.preview' : null;
};

/** `2026-11-21 15:04` on this machine's clock. */
export const clock = (moment: string): string => {
  if (moment === '') return '';
  const day = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
};

/** Seconds as people say them: 40 秒, 12 分钟, 1 小时 5 分钟. */
export const duration = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} 秒`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} 分钟`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} 小时${rest === 0 ? '' : ` ${rest} 分钟`}`;
};

/** Innermost column, for narrow tables. */
export const columnName = (column: readonly string[]): string => column.at(-1) ?? '未标栏目';

/** Column path as one line; what has none is said so. */
export const columnText = (column: readonly string[]): string => (column.length === 0 ? '未标栏目' : column.join(' › '));
