import { z } from 'zod';
import { type Failure, failure } from './failure.ts';
import type { Suppression } from './suppression.ts';

/** Newest version of the file that this tool reads and writes, its longest text and most entries. */
const NEWEST = 1;
const FILE_CAP = 5_000_000;
const ENTRIES = 20_000;

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
const named = (longest: number) => line(longest).regex(/\S/u);
const day = z.iso.date();

const shared = {
  rule: named(80),
  title: line(80).default(''),
  reason: named(500),
  until: day.exactOptional(),
  by: line(60).exactOptional(),
  at: day.exactOptional(),
};

const entry: z.ZodType<Suppression> = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('finding'), fingerprint: named(64), ...shared }),
  z.strictObject({
    scope: z.literal('column'),
    host: named(260),
    column: z.array(named(200)).max(20).exactOptional(),
    folder: line(2_000).exactOptional(),
    ...shared,
  }),
  z.strictObject({ scope: z.literal('site'), host: named(260), ...shared }),
]);

/** A file of what was set aside, version 1. */
export const suppressionsV1 = z.object({
  schema: z.literal('disclosure-lens/suppressions'),
  version: z.literal(1),
  suppressions: z.array(entry).max(ENTRIES),
});

const header = z.object({ schema: z.literal('disclosure-lens/suppressions'), version: z.int().min(1) });
const ADVICE = '请选择公开镜导出的忽略清单（JSON）。';

/** Reads a file of suppressions; says in words what is wrong with one that is none. */
export const parseSuppressions = (text: string): readonly Suppression[] | Failure => {
  if (text.length > FILE_CAP) return failure('suppressions-too-large', '文件太大，不像是忽略清单。', ADVICE);
  const data = parsed(text);
  if (data === undefined) return failure('suppressions-no-json', '文件内容不是 JSON，读不了。', ADVICE);
  const head = header.safeParse(data);
  if (!head.success) return failure('suppressions-other', '这不是公开镜的忽略清单。', ADVICE);
  if (head.data.version > NEWEST)
    return failure('suppressions-newer', '这份忽略清单由更新版本的公开镜导出，当前版本读不了。', '请把公开镜更新到最新版后再导入。');
  const read = suppressionsV1.safeParse(data);
  if (read.success) return read.data.suppressions;
  const [, at, part] = read.error.issues[0]?.path ?? [];
  const which = typeof at === 'number' ? `第 ${at + 1} 条` : '';
  if (part === 'reason') return failure('suppressions-reason', `忽略清单${which}没有写理由。`, '请写明忽略的理由（reason）后再导入。');
  if (part === 'until' || part === 'at')
    return failure('suppressions-day', `忽略清单${which}的日期写法不对。`, '日期请写成 2026-12-31 的样子。');
  return failure('suppressions-damaged', `忽略清单${which}不符合要求，没有导入任何内容。`, '请改正这一条，或重新导出一份。');
};

/** Suppressions as a file that others can import. */
export const suppressionFile = (suppressions: readonly Suppression[]): string =>
  `${JSON.stringify({ schema: 'disclosure-lens/suppressions', version: 1, suppressions }, null, 2)}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};
