import { z } from 'zod';
import { type Failure, failure } from './failure.ts';
import type { Lesson, Site, ValueField } from './site.ts';

/** Most characters of a file of sites, most sites in it, most entries of any list of a site. */
export const SITE_FILE_CAP = 1_000_000;
const SITES = 500;
const ENTRIES = 200;

/** One line of visible characters: no control characters, nothing that turns the direction of writing. */
const line = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
const host = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]{0,61}[a-z0-9\u0080-\uffff])?\.?)+$/u);
/** Ids, classes and names of metas: at least two characters, so that none is recognised everywhere. */
const mark = line(120).min(2);
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(ENTRIES);

const FIELDS = [
  'title',
  'documentNumber',
  'issueDate',
  'publishDate',
  'effectiveDate',
  'validity',
  'indexNumber',
  'issuer',
  'topicCategory',
  'contentSource',
] as const satisfies readonly ValueField[];

const field = z.enum(FIELDS);
const label = line(16).min(2);
const piece = z.int().min(0).max(40).exactOptional();
const lesson: z.ZodType<Lesson> = z.union([
  z.object({ field, relation: z.enum(['line', 'right', 'below', 'next']), label, piece }),
  z.object({ field, relation: z.enum(['byline', 'closing']), line: z.int().min(1).max(12), piece, organ: z.boolean().exactOptional() }),
  z.object({ field, relation: z.literal('class'), name: mark, inside: mark.exactOptional() }),
  z.object({
    field: z.literal('attachments'),
    relation: z.enum(['box', 'not-box']),
    name: mark,
    inside: mark.exactOptional(),
    every: z.literal(true).exactOptional(),
    called: label.exactOptional(),
  }),
  z.object({ field, relation: z.literal('not-label'), label }),
  z.object({ field: z.enum([...FIELDS, 'attachments']), relation: z.literal('nowhere'), page: line(500) }),
]);

const site: z.ZodType<Site> = z.object({
  id: line(280).regex(/^[a-z][\w.:\u0080-\uffff-]*$/u),
  name: line(60),
  recognise: z
    .object({
      hosts: list(host).exactOptional(),
      generators: list(mark).exactOptional(),
      ids: list(mark).exactOptional(),
      classes: list(mark).exactOptional(),
      metas: list(mark).exactOptional(),
      paths: list(mark).exactOptional(),
    })
    .refine((marks) => Object.values(marks).some((entries) => entries.length > 0)),
  body: list(mark).exactOptional(),
  metadata: list(mark).exactOptional(),
  ignore: list(mark).exactOptional(),
  labels: z.record(label, line(40)).exactOptional(),
  lessons: list(lesson).exactOptional(),
});

const file = z.object({
  schema: z.literal('disclosure-lens/sites'),
  version: z.literal(1),
  sites: z.array(site).min(1).max(SITES),
});

const ADVICE = '请选择从公开镜“设置”里导出的站点文件（JSON）。';

/** Reads a file of sites; says in words what is wrong with one that is not. */
export const parseSiteFile = (text: string): readonly Site[] | Failure => {
  if (text.length > SITE_FILE_CAP) return failure('site-file-too-large', '文件太大，不像是站点文件。', ADVICE);
  const data = parsed(text);
  if (data === undefined) return failure('site-file-no-json', '文件内容不是 JSON，读不了。', ADVICE);
  const read = file.safeParse(data);
  if (read.success) return read.data.sites;
  const [issue] = read.error.issues;
  if (issue === undefined || issue.path[0] !== 'sites') return failure('site-file-other', '这不是公开镜的站点文件。', ADVICE);
  return failure('site-file-damaged', `站点文件${whereOf(issue.path)}不符合要求，没有导入任何内容。`, '请向提供文件的人要一份重新导出的。');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

const PARTS: Readonly<Record<string, string>> = {
  id: '编号',
  name: '名称',
  recognise: '识别特征',
  body: '正文区域',
  metadata: '元数据区域',
  ignore: '忽略区域',
  labels: '栏目名',
  lessons: '学到的规则',
};

/** 第 2 个站点的学到的规则（第 1 条）. */
const whereOf = ([, at, part, entry]: readonly PropertyKey[]): string => {
  if (typeof at !== 'number') return '的站点清单';
  const named = typeof part === 'string' ? PARTS[part] : undefined;
  return `第 ${at + 1} 个站点${named === undefined ? '' : `的${named}`}${typeof entry === 'number' ? `（第 ${entry + 1} 条）` : ''}`;
};
