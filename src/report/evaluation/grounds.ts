import type { EvaluationItem, MappedCheck } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { ScoreGround } from '../../model/score.ts';
import type { SiteFinding } from '../../model/site-finding.ts';
import { countedFindings } from '../suppressions.ts';
import { concerns, mayConcernColumn } from './concerns.ts';
import { namesOfPage, type ScoredRun } from './scored-run.ts';

/** What an item may lose points by, with the clause it falls under. */
export interface Ground {
  readonly outcome: Finding['outcome'];
  readonly clause: number | null;
  readonly ground: ScoreGround;
}

/** Rules over a run that find one thing of a site, however many pages show it. */
const OF_THE_SITE: ReadonlySet<string> = new Set([
  'spot-check/home-updated-within-2-weeks',
  'spot-check/site-reachable',
  'spot-check/site-annual-report-published',
  'spot-check/site-meta-present',
  'spot-check/column-meta-present',
  'spot-check/article-meta-present',
  'spot-check/footer-elements-present',
]);

/** All that an item's checks found on pages and over runs; the same thing once. */
export const groundsOf = (
  item: EvaluationItem,
  checks: readonly MappedCheck[],
  reports: readonly Report[],
  runs: readonly ScoredRun[],
): readonly Ground[] => {
  const clauses = new Map(checks.map(({ rule, clause }) => [rule, clause]));
  // a page that was audited twice, or stands under two addresses, loses its points once
  const seen = new Set<string>();
  const isFirst = (key: string): boolean => seen.size < seen.add(key).size;
  const ofPages = reports.flatMap((report) =>
    countedFindings(report)
      .filter(({ outcome, rule }) => outcome !== 'error' && clauses.has(rule))
      .filter((finding) => concerns(finding, report, item) && isFirst(finding.fingerprint))
      .map((finding) => ({ finding, report })),
  );
  // what a page's rule said of a page is not counted again by the rule of the same check over the run
  const told = new Set(ofPages.map(({ finding, report }) => keyOf(finding, report.page.url)));
  const ofRuns = runs.flatMap((run) =>
    (run.surveyed?.findings ?? [])
      .filter(({ rule, outcome, suppressed }) => clauses.has(rule) && outcome !== 'error' && suppressed === undefined)
      .flatMap((finding) => groundsOver(finding, run, item).map((ground) => ({ finding, ground, run })))
      .filter(
        ({ ground, finding }) => !told.has(keyOf(finding, run.addressOf(ground.url))) && isFirst(`${finding.fingerprint} ${ground.url}`),
      ),
  );
  return [...ofPages.map(({ finding, report }) => ({ finding, ground: groundOn(finding, report) })), ...ofRuns].map(
    ({ finding: { outcome, rule }, ground }) => ({ outcome, clause: clauses.get(rule) ?? null, ground }),
  );
};

const keyOf = ({ catalogue }: Pick<Finding, 'catalogue'>, url: string): string => `${catalogue} ${url}`;

const groundOn = ({ fingerprint, rule, message }: Finding, { page }: Report): ScoreGround => ({
  fingerprint,
  rule,
  url: page.url,
  title: page.title,
  message,
});

/** A finding over a run as one ground, or one for each page it is about and the item asks for. */
const groundsOver = (finding: SiteFinding, run: ScoredRun, item: EvaluationItem): readonly ScoreGround[] => {
  const { fingerprint, rule, host, title, message, pages } = finding;
  if (OF_THE_SITE.has(rule) || pages.length === 0)
    return [{ fingerprint, rule, url: pages[0]?.url ?? `http://${host}/`, title: host, message }];
  return pages
    .filter((page) => mayConcernColumn(rule, namesOfPage(run, page), item))
    .map((page) => ({ fingerprint, rule, url: page.url, title: page.title, message: page.note === '' ? title : `${title}：${page.note}` }));
};
