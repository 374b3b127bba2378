import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Surveyed } from '../audit/site-rule.ts';
import { survey } from '../catalog.ts';
import { type OpenRun, openRun } from '../ledger/compare-runs.ts';
import { isVisited, type SiteRun, siteRun } from '../ledger/compare-sites.ts';
import { openResults } from '../ledger/open-results.ts';
import { readProject } from '../ledger/project-file.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { HandOver } from '../model/hand-over.ts';
import type { Report } from '../model/report.ts';
import type { Run, RunPage } from '../model/run.ts';
import { isRunResults, parseRunResults } from '../model/run-results.schema.ts';
import type { RunResults } from '../model/run-results.ts';
import { builtInProfiles } from '../profiles/built-in.ts';
import { openSaved } from '../report/open-saved.ts';
import { loadFile } from './load-file.ts';
import { openRunFolder } from './spot-check-store.ts';

/** What was checked once, with its pages and what they say together. */
export interface LoadedRun {
  readonly run: Run;
  /** Null of results in brief, which hold no reports. */
  readonly pages: readonly RunPage[] | null;
  readonly open: () => OpenRun;
  /** Null where nothing is known of whole sites: single reports, or a profile that is not at hand. */
  readonly site: SiteRun | null;
  /** Whether it was a spot-check, and not reports saved without one. */
  readonly isSpotCheck: boolean;
}

/** Opens what was checked once: a run's folder, saved JSON results, or a team's file (its newest run). */
export const loadRun = async (input: string): Promise<LoadedRun | Failure> => {
  const found = await stat(input).catch(() => null);
  if (found?.isDirectory()) return ofFolder(input);
  const file = await loadFile(input);
  if (isFailure(file)) return file;
  if (/\.lens\.json$/iu.test(input)) return ofProject(file.bytes);
  return ofJson(new TextDecoder().decode(file.bytes));
};

const ofJson = (text: string): LoadedRun | Failure => {
  const results = resultsIn(text);
  if (results !== null) return isFailure(results) ? results : ofResults(results);
  const saved = openSaved(text);
  if (isFailure(saved)) return saved;
  if (saved.reports.length > 0) return ofHandOver(saved);
  return failure(
    'no-reports',
    '这个文件里没有逐页的检查结果。',
    '请给出 audit 或 spot-check 输出的 JSON、抽查的文件夹，或 .lens.json 文件。',
  );
};

/** `"schema":"disclosure-lens/run-results"` */
const RESULTS = /"schema"\s{0,9}:\s{0,9}"disclosure-lens\/run-results"/u;

const resultsIn = (text: string): RunResults | Failure | null => {
  if (!RESULTS.test(text.slice(0, 1_000))) return null;
  try {
    const saved: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isRunResults(saved) ? parseRunResults(saved) : null;
  } catch {
    return null;
  }
};

const ofResults = (results: RunResults): LoadedRun => {
  const { run, site, siteChecks, pages } = results;
  const looked = pages.filter(({ state }) => isVisited(state)).map(({ url }) => url);
  return {
    run,
    pages: null,
    open: () => openResults(results),
    site: siteChecks === undefined ? null : siteRun(run, { checks: siteChecks, findings: site }, looked),
    isSpotCheck: true,
  };
};

const ofPages = (run: Run, pages: readonly RunPage[], surveyed: Surveyed | null): LoadedRun => ({
  run,
  pages,
  open: () => {
    const opened = openRun(run);
    for (const page of pages) opened.add(page);
    return opened;
  },
  site:
    surveyed === null
      ? null
      : siteRun(
          run,
          surveyed,
          pages.filter(({ state }) => isVisited(state)).map(({ target }) => target.url),
        ),
  isSpotCheck: true,
});

const ofFolder = async (path: string): Promise<LoadedRun | Failure> => {
  const none = failure('no-run', '这个文件夹里没有抽查结果。', '请给出 spot-check 的结果文件夹。');
  if ((await stat(join(path, 'run.json')).catch(() => null)) === null) return none;
  const folder = await openRunFolder(path);
  try {
    const [run, wish] = [await folder.run(), await folder.wish()];
    if (run === null) return none;
    const pages: RunPage[] = [];
    for await (const page of folder.pages()) pages.push(page);
    const { profile, suppressions = [] } = wish ?? {};
    return ofPages(run, pages, survey(run, pages, { ...(profile === undefined ? {} : { profile }), suppressions }));
  } finally {
    await folder.close();
  }
};

const ofProject = async (bytes: Uint8Array): Promise<LoadedRun | Failure> => {
  const project = await readProject(bytes);
  if (isFailure(project)) return project;
  const newest = project.runs.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  const run = newest.find(({ recheck }) => recheck === undefined) ?? newest[0];
  if (run === undefined) return failure('no-run', '这个团队文件里没有抽查记录。', '请给出有抽查记录的文件。');
  const pages = project.pages.filter((page) => page.run === run.id);
  const { id } = run.plan.profile;
  const profile = builtInProfiles.find((one) => one.id === (id === '' ? 'national' : id));
  return ofPages(run, pages, profile === undefined ? null : survey(run, pages, { profile }));
};

/** Reports that were saved without their run, as if one had made them. */
const ofHandOver = ({ title, day, reports, pages }: HandOver): LoadedRun => {
  const [first] = reports;
  const { id = '', name = '', version = '' } = first?.profile ?? {};
  const run: Run = {
    id: 'saved',
    name: title,
    startedAt: day,
    endedAt: day,
    state: 'finished',
    reason: '',
    plan: {
      sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
      politeness: { delay: 0, atOnce: 1 },
      attachments: false,
      day,
      profile: { id, name, version },
    },
    columns: [],
  };
  const unread = pages.filter(({ state }) => state !== 'audited').map(({ url, state }) => pageOf(url, { state }));
  const all = [...reports.map((report) => pageOf(report.page.url, { state: 'audited', report })), ...unread];
  return { ...ofPages(run, all, null), isSpotCheck: false };
};

const pageOf = (url: string, more: { readonly state: RunPage['state']; readonly report?: Report }): RunPage => ({
  run: 'saved',
  target: { url, title: '', listedOn: '', column: [] },
  mode: 'fetch',
  finishedAt: more.report?.day ?? '',
  tries: 1,
  ...more,
});
