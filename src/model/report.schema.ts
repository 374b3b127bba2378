import { z } from 'zod';
import type { AttachmentChip, FetchVerdict, ReportedAttachment } from './attachment.ts';
import type { DocumentKind } from './document.ts';
import type { Attachment, PageType } from './fact.ts';
import { type Failure, failure } from './failure.ts';
import type { Report } from './report.ts';

/** Newest version of the report that this tool reads and writes. */
const NEWEST = 1;

const place = z.object({ block: z.int().min(0), start: z.int().min(0), end: z.int().min(0) }).exactOptional();
const where = z.enum(['metadata', 'byline', 'body', 'title', 'metatag']);
const confidence = z.number().min(0).max(1);
const day = z.iso.date();

const VERDICTS = [
  'fine',
  'dead',
  'blocked',
  'refused',
  'timeout',
  'certificate',
  'empty',
  'error-page',
  'wrong-type',
  'too-large',
  'no-permission',
  'offline',
  'no-address',
  'cancelled',
] as const satisfies readonly FetchVerdict[];
const KINDS = [
  'pdf',
  'docx',
  'doc',
  'wps',
  'ofd',
  'xlsx',
  'xls',
  'et',
  'pptx',
  'ppt',
  'zip',
  'rar',
  '7z',
  'image',
  'html',
  'rtf',
  'csv',
  'text',
  'encrypted-office',
  'empty',
  'unknown',
] as const satisfies readonly DocumentKind[];
const CHIPS = [
  'downloadable',
  'text',
  'scanned',
  'restricted',
  'password',
  'two-identical',
  'three-identical',
] as const satisfies readonly AttachmentChip[];

const reading = <T extends z.ZodType>(value: T) => {
  const candidate = z.object({
    value,
    raw: z.string(),
    where,
    place,
    confidence,
    label: z.string().exactOptional(),
    reason: z.string().exactOptional(),
  });
  return z.object({
    state: z.enum(['present', 'empty', 'hidden', 'scripted', 'absent', 'conflicting']),
    value: value.nullable(),
    raw: z.string().nullable(),
    where: where.nullable(),
    confidence,
    place,
    label: z.string().exactOptional(),
    rejected: z.array(candidate),
  });
};

const attachment: z.ZodType<Attachment> = z.object({
  name: z.string(),
  href: z.string(),
  extension: z.string(),
  url: z.string(),
  place,
  group: z.int(),
});

const reportedAttachment: z.ZodType<ReportedAttachment> = z.object({
  name: z.string(),
  href: z.string(),
  extension: z.string(),
  group: z.int(),
  verdict: z.enum(VERDICTS),
  kind: z.enum(KINDS).nullable(),
  size: z.int().min(0).nullable(),
  pages: z.int().min(0).nullable(),
  chips: z.array(z.enum(CHIPS)),
  differences: z.int().min(0).nullable(),
  differencesOfAll: z.int().min(0).exactOptional(),
  note: z.string().exactOptional(),
});

const text = reading(z.string());

/** Why a finding was set aside, as reports carry it. */
export const suppressed = z.object({
  reason: z.string(),
  scope: z.enum(['finding', 'column', 'site']),
  until: day.exactOptional(),
  by: z.string().exactOptional(),
  at: day.exactOptional(),
});

/** A finding, as reports and hand-overs carry it. */
export const finding = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  catalogue: z.string(),
  outcome: z.enum(['fail', 'review', 'error']),
  severity: z.enum(['red-line', 'error', 'warning', 'notice']),
  certainty: z.enum(['certain', 'suspected']),
  title: z.string(),
  message: z.string(),
  evidence: z.array(z.object({ label: z.string(), quote: z.string(), place })),
  fix: z.string(),
  about: z.string().exactOptional(),
  suppressed: suppressed.exactOptional(),
});

/** What became of one rule, as reports save it. */
export const check = z.object({
  rule: z.string(),
  catalogue: z.string(),
  outcome: z.enum(['pass', 'fail', 'review', 'inapplicable', 'not-assessable', 'error']),
  reason: z.string().exactOptional(),
});

const PAGE_TYPES = [
  'policy',
  'interpretation',
  'consultation',
  'annual-report',
  'guide',
  'organisation',
  'list',
  'home',
  'news',
] as const satisfies readonly PageType[];

/** A saved report of version 1. */
export const reportV1: z.ZodType<Report> = z.object({
  schema: z.literal('disclosure-lens/report'),
  version: z.literal(1),
  tool: z.object({ name: z.literal('disclosure-lens'), version: z.string() }),
  profile: z
    .object({ id: z.string(), name: z.string(), version: z.string(), remarks: z.array(z.string()).exactOptional() })
    .exactOptional(),
  page: z.object({
    url: z.string(),
    title: z.string(),
    site: z.string(),
    column: z.array(z.string()),
    charset: z.string(),
    elements: z.int().min(0),
    truncated: z.boolean(),
    foreignBody: z
      .object({ url: z.string(), host: z.string(), width: z.number().exactOptional(), height: z.number().exactOptional() })
      .exactOptional(),
  }),
  day,
  pageType: z.enum(PAGE_TYPES),
  subType: z.string(),
  pageTypeReason: z.string(),
  pageTypeConfidence: confidence,
  pageTypeCorrected: z.boolean(),
  facts: z.object({
    title: text,
    documentNumber: text,
    issueDate: text,
    publishDate: text,
    effectiveDate: text,
    validity: text,
    indexNumber: text,
    issuer: text,
    topicCategory: text,
    contentSource: text,
    attachments: reading(z.array(attachment)),
  }),
  attachments: z.array(reportedAttachment).exactOptional(),
  checks: z.array(check),
  findings: z.array(finding),
});

const header = z.object({ schema: z.literal('disclosure-lens/report'), version: z.int().min(1) });

/** Opens a saved report of any version up to the newest; says in words why something is none. */
export const parseReport = (saved: unknown): Report | Failure => {
  const head = header.safeParse(saved);
  if (!head.success) return failure('not-a-report', '这不是公开镜保存的检查结果。', '请选择由公开镜导出的 JSON 文件。');
  if (head.data.version > NEWEST) {
    return failure('newer-report', '这份检查结果由更新版本的公开镜保存，当前版本读不了。', '请把公开镜更新到最新版后再打开。');
  }
  const report = reportV1.safeParse(saved);
  return report.success ? report.data : failure('damaged-report', '这份检查结果内容不完整或被改动过。', '请重新检查页面并导出一份。');
};
