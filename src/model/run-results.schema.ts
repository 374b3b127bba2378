import { z } from 'zod';
import { type Failure, failure } from './failure.ts';
import { savedRun } from './project.schema.ts';
import { suppressed } from './report.schema.ts';
import type { RunPageState } from './run.ts';
import type { PageGroup, PageLine, RuleGroup, RunCoverage, RunResults } from './run-results.ts';
import type { SiteCheck, SiteFinding } from './site-finding.ts';

const NEWEST = 1;
const PAGES = 50_000;
const FINDINGS = 5_000;

/** A schema that forgot a part of its noun would silently drop it from every file: the compiler says so. */
type Every<T> = Readonly<Record<keyof T, z.ZodType>>;

const text = (longest: number) => z.string().max(longest);
const short = text(500);
const long = text(20_000);
const address = text(4_000);
const count = z.int().min(0);
const path = z.array(short).max(50);
const outcome = z.enum(['pass', 'fail', 'review', 'inapplicable', 'not-assessable', 'error']);
const found = z.enum(['fail', 'review', 'error']);
const severity = z.enum(['red-line', 'error', 'warning', 'notice']);
const STATES = ['waiting', 'running', 'audited', 'vanished', 'blocked', 'failed', 'skipped'] as const satisfies readonly RunPageState[];

const coverage: z.ZodType<RunCoverage> = z.object({
  discovered: count,
  chosen: count,
  audited: count,
  vanished: count,
  blocked: count,
  unreachable: count,
  notAssessable: count,
  skipped: count,
  waiting: count,
  checksNotAssessable: count,
  listsUnread: count,
  listsEndless: count,
} satisfies Every<RunCoverage>);

const group: z.ZodType<PageGroup> = z.object({
  name: long,
  pages: count,
  audited: count,
  faulty: count,
  fails: count,
  reviews: count,
} satisfies Every<PageGroup>);

const ruleGroup: z.ZodType<RuleGroup> = z.object({
  rule: short,
  catalogue: short,
  title: short,
  fails: count,
  reviews: count,
  pages: count,
  assessed: count,
  examples: z.array(address).max(20),
} satisfies Every<RuleGroup>);

const said = long.nullable();

const line: z.ZodType<PageLine> = z.object({
  url: address,
  title: long,
  column: path,
  state: z.enum(STATES),
  mode: z.enum(['fetch', 'tab']),
  tries: count,
  findings: z
    .array(
      z.object({
        fingerprint: short,
        rule: short,
        outcome: found,
        severity,
        message: long,
        about: long.exactOptional(),
        suppressed: suppressed.exactOptional(),
      }),
    )
    .max(FINDINGS),
  document: z.object({ number: said, indexNumber: said, issueDate: said, publishDate: said, issuer: said }).exactOptional(),
  checks: z.array(count).max(FINDINGS).exactOptional(),
  truncated: z.literal(true).exactOptional(),
  trouble: long,
  code: short,
} satisfies Every<PageLine>);

const siteFinding: z.ZodType<SiteFinding> = z.object({
  fingerprint: short,
  rule: short,
  catalogue: short,
  outcome: found,
  severity,
  certainty: z.enum(['certain', 'suspected']),
  host: short,
  title: short,
  message: long,
  pages: z.array(z.object({ url: address, title: long, note: long })).max(1_000),
  count,
  fix: long,
  suppressed: suppressed.exactOptional(),
} satisfies Every<SiteFinding>);

const siteCheck: z.ZodType<SiteCheck> = z.object({
  rule: short,
  catalogue: short,
  host: short,
  outcome,
  reason: long.exactOptional(),
} satisfies Every<SiteCheck>);

/** Results of a run, version 1. */
const runResultsV1: z.ZodType<RunResults> = z.object({
  schema: z.literal('disclosure-lens/run-results'),
  version: z.literal(1),
  run: savedRun,
  coverage,
  sites: z.array(group).max(PAGES),
  columns: z.array(group).max(PAGES),
  rules: z.array(ruleGroup).max(2_000),
  site: z.array(siteFinding).max(PAGES),
  siteChecks: z.array(siteCheck).max(PAGES).exactOptional(),
  pages: z.array(line).max(PAGES),
  checks: z
    .array(z.object({ rule: short, outcome }))
    .max(20_000)
    .exactOptional(),
} satisfies Every<RunResults>);

const header = z.object({ schema: z.literal('disclosure-lens/run-results'), version: z.int().min(1) });

/** Whether this is what a spot-check writes of its results, of any version. */
export const isRunResults = (saved: unknown): boolean => header.safeParse(saved).success;

/** Opens results of a run; says in words why it cannot. */
export const parseRunResults = (saved: unknown): RunResults | Failure => {
  const head = header.safeParse(saved);
  if (head.success && head.data.version > NEWEST)
    return failure('newer-results', '这份抽查结果由更新版本的公开镜保存，当前版本读不了。', '请把公开镜更新到最新版后再打开。');
  const read = runResultsV1.safeParse(saved);
  return read.success
    ? read.data
    : failure('damaged-results', '这份抽查结果内容不完整或被改动过。', '请重新导出一份，或给出抽查的文件夹。');
};
