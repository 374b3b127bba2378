import { z } from 'zod';
import { type Failure, failure } from './failure.ts';
import type { HandOver } from './hand-over.ts';
import type { LedgerState } from './ledger.ts';
import { finding, reportV1 } from './report.schema.ts';
import type { RunPageState } from './run.ts';

/** A hand-over as it is saved: all but the pictures. */
export type SavedHandOver = Omit<HandOver, 'pictures'> & { readonly schema: 'disclosure-lens/hand-over'; readonly version: 1 };

/** Newest version of the hand-over that this tool reads and writes. */
const NEWEST = 1;

const STATES = [
  'to-verify',
  'confirmed',
  'mending',
  'awaiting-recheck',
  'closed',
  'false-alarm',
  'will-not-mend',
] as const satisfies readonly LedgerState[];
const PAGE_STATES = [
  'waiting',
  'running',
  'audited',
  'vanished',
  'blocked',
  'failed',
  'skipped',
] as const satisfies readonly RunPageState[];

const count = z.int().min(0);
const page = { url: z.string(), title: z.string(), site: z.string(), column: z.array(z.string()) };

const item = z.object({
  finding,
  page: z.object(page),
  day: z.string(),
  handling: z
    .object({
      state: z.enum(STATES),
      person: z.string(),
      deadline: z.string(),
      filed: z.string(),
      recheck: z.string(),
      feedback: z.string(),
    })
    .nullable(),
  suppressed: z.string(),
  pictures: z.array(z.string()),
});

const lookedAt = z.object({
  ...page,
  state: z.enum(PAGE_STATES),
  note: z.string(),
  day: z.string(),
  pageType: z.string(),
  problems: count,
  review: count,
  passed: count,
  notAssessable: count,
  broken: count,
});

const coverage = z.object({
  sampling: z.object({ kind: z.enum(['all', 'sample']), newest: count, random: count, seed: z.number(), deepen: count }),
  columns: z.array(z.object({ column: z.array(z.string()), url: z.string(), discovered: count, chosen: count, newestDay: z.string() })),
  reason: z.string(),
});

const score = z.object({
  index: z.string(),
  full: z.number(),
  total: z.number(),
  lines: z.array(z.object({ item: z.string(), points: z.number().nullable(), lost: z.number(), reason: z.string() })),
});

/** A saved hand-over of version 1. */
export const handOverV1: z.ZodType<SavedHandOver> = z.object({
  schema: z.literal('disclosure-lens/hand-over'),
  version: z.literal(1),
  kind: z.enum(['page', 'selection', 'run', 'ledger']),
  title: z.string(),
  unit: z.string(),
  site: z.string(),
  day: z.string(),
  profile: z.string(),
  items: z.array(item),
  pages: z.array(lookedAt),
  reports: z.array(reportV1),
  coverage: coverage.nullable(),
  score: score.nullable(),
});

const header = z.object({ schema: z.literal('disclosure-lens/hand-over'), version: z.int().min(1) });

/** Whether this is a saved hand-over of any version. */
export const isSavedHandOver = (saved: unknown): boolean => header.safeParse(saved).success;

/** Opens a saved hand-over of any version up to the newest; says in words why it cannot. */
export const parseHandOver = (saved: unknown): HandOver | Failure => {
  const head = header.safeParse(saved);
  if (head.success && head.data.version > NEWEST) {
    return failure('newer-hand-over', '这份清单由更新版本的公开镜保存，当前版本读不了。', '请把公开镜更新到最新版后再打开。');
  }
  const opened = handOverV1.safeParse(saved);
  if (!opened.success) return failure('damaged-hand-over', '这份清单内容不完整或被改动过。', '请重新导出一份。');
  const { schema: _schema, version: _version, ...rest } = opened.data;
  return { ...rest, pictures: {} };
};
