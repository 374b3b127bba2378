import type { SurveyFound } from '../audit/site-rule.ts';
import type { SurveyOptions } from '../catalog.ts';
import { briefReader } from '../ledger/brief.ts';
import { compareOpened, type OpenRun, openRun, type RunComparison } from '../ledger/compare-runs.ts';
import { isVisited } from '../ledger/compare-sites.ts';
import { thinForSurvey } from '../ledger/thin-page.ts';
import type { RunPage } from '../model/run.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import type { Progress } from '../model/task.ts';
import type { ExportFormat } from '../report/render/formats.ts';
import type { WrittenFile } from '../report/render/write-run.ts';
import { openDatabase } from './database.ts';
import { runStore } from './run-store.ts';
import { seal } from './seal.ts';

/** What a thread for paperwork is asked; runs by their ids. */
export type PaperworkWish =
  | { readonly kind: 'compare'; readonly before: string; readonly after: string; readonly earlier: readonly string[] }
  | { readonly kind: 'survey'; readonly run: string; readonly terms: SurveyOptions }
  | { readonly kind: 'write'; readonly run: string; readonly format: ExportFormat; readonly site: readonly SiteFinding[] };

/** What it says. */
export type PaperworkSaid =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'compared'; readonly comparison: RunComparison }
  | { readonly kind: 'surveyed'; readonly found: SurveyFound }
  | { readonly kind: 'written'; readonly written: WrittenFile }
  | { readonly kind: 'broken'; readonly detail: string };

/** Milliseconds between two words on how far it is. */
const PACE = 250;

// Reports hold what hostile pages said.
seal();

const store = runStore(openDatabase());

addEventListener('message', ({ data }: MessageEvent<PaperworkWish>) => {
  void answer(data).then(say, (error) => say({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) }));
});

const say = (said: PaperworkSaid): void => postMessage(said);

const answer = async (wish: PaperworkWish): Promise<PaperworkSaid> => {
  if (wish.kind === 'compare') return { kind: 'compared', comparison: await compared(wish) };
  if (wish.kind === 'survey') return { kind: 'surveyed', found: await surveyed(wish) };
  const [{ writeRun }, { ruleBook }, { rules }, { siteRules }] = await Promise.all([
    import('../report/render/write-run.ts'),
    import('../report/basis-text.ts'),
    import('../rules/all.ts'),
    import('../rules/site-all.ts'),
  ]);
  const count = await counter([wish.run]);
  const eachPage = (visit: (page: RunPage) => void): Promise<void> =>
    store.eachPage(wish.run, (page) => {
      visit(page);
      count();
    });
  return { kind: 'written', written: await writeRun(await runOf(wish.run), eachPage, wish, ruleBook(rules, siteRules)) };
};

const compared = async (wish: Extract<PaperworkWish, { readonly kind: 'compare' }>): Promise<RunComparison> => {
  const count = await counter([wish.before, wish.after, ...wish.earlier]);
  const read = briefReader();
  const opened = async (id: string): Promise<OpenRun> => {
    const open = openRun(await runOf(id));
    await store.eachBrief(
      id,
      (brief) => {
        open.take(read(brief));
        count();
      },
      (url, state) => {
        open.miss(url, state);
        count();
      },
    );
    return open;
  };
  const [before, after] = [await opened(wish.before), await opened(wish.after)];
  const earlier: OpenRun[] = [];
  for (const id of wish.earlier) earlier.push(await opened(id));
  return compareOpened(before, after, earlier);
};

const surveyed = async ({ run: id, terms }: Extract<PaperworkWish, { readonly kind: 'survey' }>): Promise<SurveyFound> => {
  const { survey } = await import('../catalog.ts');
  const count = await counter([id]);
  const thin = thinForSurvey();
  const pages: RunPage[] = [];
  await store.eachPage(id, (page) => {
    pages.push(thin(page));
    count();
  });
  const looked = pages.flatMap(({ state, target }) => (isVisited(state) ? [target.url] : []));
  return { surveyed: survey(await runOf(id), pages, terms), looked };
};

const runOf = async (id: string) => {
  const run = await store.run(id);
  if (run === undefined) throw new Error(`There is no run ${id}.`);
  return run;
};

/** Counts pages of these runs, and tells now and then how many there were. */
const counter = async (ids: readonly string[]): Promise<() => void> => {
  let [total, done, told] = [0, 0, performance.now()];
  for (const id of ids) total += await store.pageCount(id);
  return () => {
    done += 1;
    if (done < total && performance.now() < told + PACE) return;
    told = performance.now();
    say({ kind: 'progress', done, total });
  };
};
