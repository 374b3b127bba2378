import type { SiteRule, Surveyed } from '../../../src/audit/site-rule.ts';
import { runSiteRules } from '../../../src/audit/site-rule.ts';
import { captureHtml } from '../../../src/capture/parsed-page.ts';
import { audit } from '../../../src/catalog.ts';
import type { PageType } from '../../../src/model/fact.ts';
import { failure } from '../../../src/model/failure.ts';
import type { Outcome } from '../../../src/model/finding.ts';
import type { Run, RunColumn, RunPage, RunPageState, Target } from '../../../src/model/run.ts';

const SITE = 'https://www.example.gov.cn';
const DAY = '2024-06-03';

/** A page that a run visited. */
export interface Visited {
  /** HTML; none where it could not be read. */
  readonly html?: string;
  readonly pageType?: PageType;
  readonly state?: RunPageState;
  /** What its trouble is called. */
  readonly trouble?: string;
  readonly title?: string;
  readonly listedOn?: string;
  readonly column?: readonly string[];
}

/** A run and what a rule must say of it. */
export interface RunCase {
  /** near-miss: looks bad, is fine. */
  readonly kind: 'pass' | 'fail' | 'near-miss';
  /** What the run brought home, Chinese; printed in the docs. */
  readonly name: string;
  readonly pages: readonly Visited[];
  readonly columns?: readonly Partial<RunColumn>[];
  readonly outcome: Outcome;
  readonly messages?: readonly string[];
  /** 2024-06-03 unless said. */
  readonly day?: string;
  /** Everything discovered was visited; unless said, half of it. */
  readonly whole?: true;
}

/** A rule over a run with its cases. */
export interface RunCases {
  readonly rule: SiteRule;
  readonly cases: readonly RunCase[];
}

/** Declares the cases of a rule over a run. */
export const runCasesOf = (rule: SiteRule, cases: readonly RunCase[]): RunCases => ({ rule, cases });

const runOf = ({ columns = [], day = DAY, whole }: RunCase): Run => ({
  id: 'r1',
  name: '抽查',
  startedAt: `${day}T09:00:00`,
  endedAt: `${day}T09:30:00`,
  state: 'finished',
  reason: '',
  plan: {
    sampling: { kind: 'sample', newest: 5, random: 5, seed: 1, deepen: 0 },
    politeness: { delay: 1000, atOnce: 1 },
    attachments: false,
    day,
    profile: { id: 'national', name: '全国', version: '1' },
  },
  columns: [
    ...columns.map((column, at) => ({
      column: ['政务公开', '通知公告'],
      url: `${SITE}/l${at}/`,
      discovered: 10,
      chosen: 5,
      newestDay: '',
      ...column,
    })),
    ...(whole ? [] : [{ column: ['其他'], url: 'https://other.example.gov.cn/', discovered: 9, chosen: 1, newestDay: '' }]),
  ].map((column) => (whole ? { ...column, chosen: column.discovered } : column)),
});

const pageOf = (visited: Visited, at: number, day: string): RunPage => {
  const { html, pageType, title = '', listedOn = '', column = ['政务公开'] } = visited;
  const target: Target = { url: `${SITE}/p/${at}.html`, title, listedOn, column };
  const base = { run: 'r1', target, mode: 'fetch', finishedAt: `${day}T09:10:00`, tries: 1 } as const;
  if (html === undefined)
    return { ...base, state: visited.state ?? 'failed', failure: failure(visited.trouble ?? 'x', '没有读到这一页。', '请稍后再试。') };
  const snapshot = { ...captureHtml(html, { url: target.url, charset: 'utf-8' }), rendered: true };
  return { ...base, state: 'audited', report: audit(snapshot, { day, ...(pageType === undefined ? {} : { pageType }) }) };
};

/** What one rule says of a case's run; `thin` takes from each page what nobody asks for. */
export const surveyCase = (rule: SiteRule, one: RunCase, thin = (page: RunPage): RunPage => page): Surveyed =>
  runSiteRules(
    [rule],
    runOf(one),
    one.pages.map((page, at) => thin(pageOf(page, at, one.day ?? DAY))),
  );
