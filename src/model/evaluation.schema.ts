import { z } from 'zod';
import type { Evaluation } from './evaluation.ts';
import { type Failure, failure } from './failure.ts';

const NEWEST = 1;
const FILE_CAP = 10_000_000;
const ITEMS = 2_000;

const text = (longest: number) => z.string().max(longest);
const points = z.number().min(0).max(1_000);
const id = text(20).min(1);

const deduction = z.object({
  clause: text(2_000),
  points,
  per: z.enum(['once', 'each']),
  cap: points.exactOptional(),
  share: z.number().min(0).max(1).exactOptional(),
});

const item = z.object({
  id,
  indicator: text(2_000),
  weight: z.number().min(0).max(1).nullable(),
  group: text(2_000),
  number: text(2_000),
  content: text(2_000).min(1),
  rule: text(2_000),
  points: points.nullable(),
  deductions: z.array(deduction).max(20),
  automatic: z.enum(['', 'yes', 'partly', 'no']),
  named: z.array(text(80)).max(60),
});

const mapping = z.object({
  item: id,
  way: z.enum(['checks', 'manual', 'off-web']),
  state: z.enum(['suggested', 'confirmed']),
  checks: z.array(z.object({ rule: text(80), clause: z.int().min(0).max(19).nullable() })).max(200),
  partly: z.boolean(),
  reason: text(500),
});

const verdict = z.object({
  item: id,
  verdict: z.enum(['met', 'not-met', 'not-applicable']),
  counts: z.array(z.int().min(0).max(1_000)).max(20).exactOptional(),
  evidence: text(5_000),
  note: text(5_000),
  by: text(60).exactOptional(),
  at: z.iso.date().exactOptional(),
});

/** A saved index of version 1, with how its items are judged. */
export const evaluationV1: z.ZodType<Evaluation> = z.object({
  schema: z.literal('disclosure-lens/evaluation'),
  version: z.literal(1),
  name: text(80).min(1),
  weighing: z.enum(['direct', 'weighted']),
  items: z.array(item).min(1).max(ITEMS),
  mappings: z.array(mapping).max(ITEMS),
  verdicts: z.array(verdict).max(ITEMS),
});

const header = z.object({ schema: z.literal('disclosure-lens/evaluation'), version: z.int().min(1) });
const ADVICE = '请选择公开镜导出的指标文件（JSON）。';

/** Reads a saved index; says in words what is wrong with one that is none. */
export const parseEvaluation = (content: string): Evaluation | Failure => {
  if (content.length > FILE_CAP) return failure('evaluation-too-large', '文件太大，不像是指标文件。', ADVICE);
  const data = parsed(content);
  if (data === undefined) return failure('evaluation-no-json', '文件内容不是 JSON，读不了。', ADVICE);
  const head = header.safeParse(data);
  if (!head.success) return failure('evaluation-other', '这不是公开镜的指标文件。', ADVICE);
  if (head.data.version > NEWEST)
    return failure('evaluation-newer', '这份指标由更新版本的公开镜保存，当前版本读不了。', '请把公开镜更新到最新版后再打开。');
  const read = evaluationV1.safeParse(data);
  if (read.success) return read.data;
  const [part, at] = read.error.issues[0]?.path ?? [];
  const named = { items: '考核内容', mappings: '对应关系', verdicts: '人工判定' }[String(part)];
  const where = named === undefined ? '' : `的${named}${typeof at === 'number' ? `第 ${at + 1} 条` : ''}`;
  return failure('evaluation-damaged', `指标文件${where}不符合要求，没有导入任何内容。`, '请改正这一处，或重新导入原来的表格。');
};

/** An index as a file that can be opened again. */
export const evaluationFile = (evaluation: Evaluation): string => `${JSON.stringify(evaluation, null, 2)}\n`;

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};
