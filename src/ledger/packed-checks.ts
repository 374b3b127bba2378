import { z } from 'zod';
import { type Failure, failure } from '../model/failure.ts';
import type { PackedPage } from '../model/project.ts';
import { check } from '../model/report.schema.ts';
import type { Check } from '../model/report.ts';
import type { RunPage } from '../model/run.ts';

/** Pages with their checks replaced by numbers, and the list they number: pages of a run say nearly the same of nearly every rule. */
export interface Packed {
  readonly checks: readonly Check[];
  readonly pages: readonly PackedPage[];
}

const CHECKS = 200_000;
const OF_PAGE = 2000;

const packedList = z.array(check).max(CHECKS);
const numbers = z.array(z.int().min(0)).max(OF_PAGE);

/** Packs pages for a file. */
export const packChecks = (pages: readonly RunPage[]): Packed => {
  const known = new Map<string, number>();
  const checks: Check[] = [];
  const numberOf = (one: Check): number => {
    const key = JSON.stringify(one);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, checks.length);
    return checks.push(one) - 1;
  };
  const packed = pages.map(({ report, ...page }): PackedPage => {
    return report === undefined ? page : { ...page, report: { ...report, checks: report.checks.map(numberOf) } };
  });
  return { checks, pages: packed };
};

/** Packed pages out of a file, their checks apart: the pages can then be looked at, and their checks be given back to them. */
export interface Unpacked {
  /** As in the file, but without checks. */
  readonly pages: readonly unknown[];
  /** The same pages, looked at by then, with their checks. */
  readonly restored: (pages: readonly RunPage[]) => readonly RunPage[];
}

/** Takes the checks out of packed pages; a failure where numbers lead nowhere. */
export const unpackChecks = (list: unknown, pages: unknown): Unpacked | Failure => {
  const checks = packedList.safeParse(list);
  if (!checks.success || !Array.isArray(pages)) return damaged;
  const found = pages.map((page: unknown) => numbersOf(page, checks.data.length));
  if (found.includes(null)) return damaged;
  return {
    pages: pages.map(withoutChecks),
    restored: (read) =>
      read.map((page, at) =>
        withChecks(
          page,
          (found[at] ?? []).flatMap((number) => checks.data[number] ?? []),
        ),
      ),
  };
};

const damaged = failure(
  'project-damaged',
  '文件里页面的检查结果不符合要求，没有导入任何内容。',
  '现有的台账和抽查记录没有改动；请向提供文件的人要一份重新导出的。',
);

const reportOf = (page: unknown): object | null =>
  typeof page === 'object' && page !== null && 'report' in page && typeof page.report === 'object' ? page.report : null;

/** Numbers of a page's checks; none for a page without a report, null where they lead nowhere. */
const numbersOf = (page: unknown, count: number): readonly number[] | null => {
  const report = reportOf(page);
  if (report === null) return [];
  const read = numbers.safeParse('checks' in report ? report.checks : undefined);
  return read.success && read.data.every((number) => number < count) ? read.data : null;
};

const withoutChecks = (page: unknown): unknown => {
  const report = reportOf(page);
  return report === null || typeof page !== 'object' ? page : { ...page, report: { ...report, checks: [] } };
};

const withChecks = (page: RunPage, checks: readonly Check[]): RunPage =>
  page.report === undefined ? page : { ...page, report: { ...page.report, checks } };
