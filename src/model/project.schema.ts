import { z } from 'zod';
import type { FeedbackRow, LedgerChange, LedgerDocument, LedgerEntry, LedgerState, RuleMatch, StoredEvidence } from './ledger.ts';
import type { PagePicture, PictureMark } from './page-picture.ts';
import type { Project } from './project.ts';
import { finding, reportV1 } from './report.schema.ts';
import type { Run, RunColumn, RunPage, RunPageState, RunPlan, RunState, Target } from './run.ts';

/** Most of each kind in one file; a spot-check of 10,000 pages with its ledger stays well below. */
const PROJECT_CAPS = { runs: 500, pages: 50_000, entries: 200_000, history: 2000, evidence: 200, pictures: 5000 } as const;

/** A schema that forgot a part of its noun would silently drop it from every file: the compiler says so. */
type Every<T> = Readonly<Record<keyof T, z.ZodType>>;

const text = (longest: number) => z.string().max(longest);
const short = text(500);
const long = text(20_000);
const address = text(4000);
const share = z.number().min(0).max(1);
const confidence = share;
const count = z.int().min(0);
/** Names that objects answer to by themselves are no keys. */
const key = z
  .string()
  .max(300)
  .refine((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const path = z.array(short).max(50);
const failed = z.object({ failure: z.literal(true), code: short, message: long, advice: long });

const STATES = ['to-verify', 'confirmed', 'mending', 'awaiting-recheck', 'closed', 'false-alarm', 'will-not-mend'] as const;
const RUN_STATES = ['running', 'paused', 'finished', 'cancelled', 'stopped'] as const satisfies readonly RunState[];
const PAGE_STATES = [
  'waiting',
  'running',
  'audited',
  'vanished',
  'blocked',
  'failed',
  'skipped',
] as const satisfies readonly RunPageState[];

const change: z.ZodType<LedgerChange> = z.object({
  id: short,
  at: short,
  by: short,
  field: z.enum(['state', 'person', 'deadline', 'note', 'filed', 'recheck']),
  from: long,
  to: long,
  reason: long,
  after: z.array(short).max(1000).exactOptional(),
  undoes: short.exactOptional(),
} satisfies Every<LedgerChange>);

const evidence: z.ZodType<StoredEvidence> = z.object({
  id: short,
  at: short,
  url: address,
  quote: long,
  picture: short,
  profile: short,
  about: long.exactOptional(),
  spot: z.object({ from: share, to: share }).exactOptional(),
} satisfies Every<StoredEvidence>);

const match: z.ZodType<RuleMatch> = z.object({ rule: short, confidence } satisfies Every<RuleMatch>);

const feedback: z.ZodType<FeedbackRow> = z.object({
  source: short,
  row: count,
  unit: long,
  description: long,
  cells: z.record(key, long),
  confidence,
  candidates: z.array(match).max(50).exactOptional(),
} satisfies Every<FeedbackRow>);

const document: z.ZodType<LedgerDocument> = z.object({
  number: long,
  indexNumber: long,
  issueDate: short,
  publishDate: short,
  issuer: long,
  addresses: z.array(address).max(100),
} satisfies Every<LedgerDocument>);

const entry: z.ZodType<LedgerEntry> = z.object({
  id: short.min(1),
  page: z.object({ url: address, title: long, site: long, column: path }),
  finding,
  state: z.enum(STATES satisfies readonly LedgerState[]),
  person: long,
  deadline: short,
  filed: address,
  firstSeen: short,
  lastSeen: short,
  history: z.array(change).max(PROJECT_CAPS.history),
  evidence: z.array(evidence).max(PROJECT_CAPS.evidence),
  feedback: feedback.exactOptional(),
  document: document.exactOptional(),
} satisfies Every<LedgerEntry>);

const target: z.ZodType<Target> = z.object({ url: address, title: long, listedOn: short, column: path } satisfies Every<Target>);

const mark: z.ZodType<PictureMark> = z.object({ fingerprint: short, number: count, from: share, to: share } satisfies Every<PictureMark>);

const pagePicture: z.ZodType<PagePicture> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taken'), key: short, at: short, cut: z.boolean(), marks: z.array(mark).max(1000) }),
  z.object({ kind: z.literal('none'), reason: long }),
]);

const page: z.ZodType<RunPage> = z.object({
  run: short,
  target,
  state: z.enum(PAGE_STATES),
  mode: z.enum(['fetch', 'tab']),
  finishedAt: short,
  tries: count,
  report: reportV1.exactOptional(),
  failure: failed.exactOptional(),
  picture: pagePicture.exactOptional(),
} satisfies Every<RunPage>);

const column: z.ZodType<RunColumn> = z.object({
  column: path,
  url: address,
  discovered: count,
  chosen: count,
  newestDay: short,
  unread: z
    .array(z.object({ url: address, failure: failed }))
    .max(50_000)
    .exactOptional(),
  endless: z.boolean().exactOptional(),
} satisfies Every<RunColumn>);

const plan: z.ZodType<RunPlan> = z.object({
  sampling: z.object({ kind: z.enum(['all', 'sample']), newest: count, random: count, seed: z.number(), deepen: count }),
  politeness: z.object({ delay: z.number().min(0), atOnce: count }),
  attachments: z.boolean(),
  pictures: z.boolean().exactOptional(),
  day: short,
  profile: z.object({ id: short, name: short, version: short }),
} satisfies Every<RunPlan>);

/** A run as files keep it. */
export const savedRun: z.ZodType<Run> = z.object({
  id: short.min(1),
  name: short,
  startedAt: short,
  endedAt: short,
  state: z.enum(RUN_STATES),
  reason: long,
  plan,
  columns: z.array(column).max(5000),
  offSite: z.array(target).max(1000).exactOptional(),
  recheck: z.array(short).max(200_000).exactOptional(),
} satisfies Every<Run>);

/** Pictures only: `data:image/png;base64,iVBOR…`, at most 4 MB. */
const picture = z
  .string()
  .max(5_600_000)
  .regex(/^data:image\/(?:png;base64,iVBOR|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/u);

/** A project of version 1. */
export const projectV1: z.ZodType<Project> = z.object({
  runs: z.array(savedRun).max(PROJECT_CAPS.runs),
  pages: z.array(page).max(PROJECT_CAPS.pages),
  ledger: z.object({ entries: z.array(entry).max(PROJECT_CAPS.entries) }),
  pictures: z.record(key, picture).refine((pictures) => Object.keys(pictures).length <= PROJECT_CAPS.pictures),
});

/** What stands around a project of any version. */
export const projectHead = z.object({
  schema: z.literal('disclosure-lens/project'),
  version: z.int().min(1),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  project: z.unknown(),
});
