import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressOf } from '../batch/progress.ts';
import { readProject, writeProject } from '../ledger/project-file.ts';
import { acceptProposal, proposeAfterRecheck, type RecheckProposal, VERDICT_WORDS } from '../ledger/recheck.ts';
import { emptyLedger, recordReports } from '../ledger/record.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { LEDGER_STATE_WORDS } from '../model/ledger-words.ts';
import type { Project } from '../model/project.ts';
import type { RunPage } from '../model/run.ts';
import { grouped } from '../text/grouped.ts';
import { atMost, printable } from '../text/printable.ts';
import { now, today } from '../text/today.ts';
import { loadFile } from './load-file.ts';
import { loadRun } from './load-run.ts';
import { loadSettings } from './load-settings.ts';
import { writeOut } from './output.ts';
import { openBar } from './progress-bar.ts';
import { startAskers } from './queue/start-askers.ts';
import { RECHECK_HELP, type RecheckOptions, readRecheckOptions } from './recheck-options.ts';
import { openRunFolder } from './spot-check-store.ts';
import { complain, say } from './usage.ts';

/** Checks again what a ledger or saved results list; answers the exit code. */
export const runRecheck = async (words: readonly string[]): Promise<number> => {
  const options = readRecheckOptions(words);
  if (isFailure(options)) return complain(options);
  if (options.help) {
    process.stdout.write(RECHECK_HELP);
    return 0;
  }
  const project = await loadLedger(options.input);
  if (isFailure(project)) return complain(project);
  const { entries } = project.ledger;
  if (entries.length === 0) return complain(failure('nothing', '里面没有要复查的问题。', '请给出有问题的台账或检查结果。'));
  const visits = await visit(entries, options);
  if (isFailure(visits)) return complain(visits);
  const proposals = propose(entries, visits);
  const trouble = await deliver(project, proposals, options);
  if (trouble !== null) return complain(trouble);
  return proposals.some(({ verdict }) => verdict === 'still' || verdict === 'unclear') ? 1 : 0;
};

/** A team's file as it is, or a ledger made of the findings of saved results. */
const loadLedger = async (input: string): Promise<Project | Failure> => {
  if (/\.lens\.json$/iu.test(input)) {
    const file = await loadFile(input);
    return isFailure(file) ? file : readProject(file.bytes);
  }
  const saved = await loadRun(input);
  if (isFailure(saved)) return saved;
  if (saved.pages === null) return failure('in-brief', '抽查的结果 JSON 里没有逐页的检查结果。', '请给出抽查的文件夹。');
  const reports = saved.pages.flatMap(({ report, finishedAt }) => (report === undefined ? [] : [{ report, at: finishedAt || report.day }]));
  return { runs: [], pages: [], ledger: recordReports(emptyLedger, reports).ledger, pictures: {} };
};

/** Reads every page of these entries once, as politely as a spot-check. */
const visit = async (entries: readonly LedgerEntry[], options: RecheckOptions): Promise<ReadonlyMap<string, RunPage> | Failure> => {
  const settings = await loadSettings({ profile: options.profile, suppress: null });
  if ('reason' in settings) return { ...settings.reason, message: `${settings.input}：${settings.reason.message}` };
  const { profile } = settings;
  const askers = await startAskers(options.queue, say);
  if (isFailure(askers)) return askers;
  const place = await mkdtemp(join(tmpdir(), 'recheck-'));
  const folder = await openRunFolder(place);
  const bar = await openBar('已复查');
  try {
    const { runLocally } = await import('./spot-check-run.ts');
    const urls = [...new Set(entries.map(({ page }) => page.url))].filter((url) => url !== '');
    const done = await runLocally({
      ...askers,
      ...(profile === undefined ? {} : { profile }),
      ...wishOf(urls, options),
      folder,
      kept: (state) => {
        const { done: count, total } = progressOf(state, performance.timeOrigin + performance.now());
        bar.show(count, total);
      },
    });
    if (isFailure(done)) return done;
    const pages = new Map<string, RunPage>();
    for await (const page of folder.pages()) pages.set(page.target.url, page);
    return pages;
  } finally {
    bar.end();
    await folder.close();
    await rm(place, { recursive: true });
  }
};

const wishOf = (urls: readonly string[], { delay, attachments, day, patience }: RecheckOptions) => ({
  id: 'recheck',
  name: '复查',
  plan: {
    sampling: { kind: 'all', newest: 0, random: 0, seed: 1, deepen: 0 },
    politeness: { delay, atOnce: 2 },
    attachments,
    day: day ?? today(),
    profile: { id: '', name: '', version: '' },
  } as const,
  seeds: urls.map((url) => ({ kind: 'page', url, title: '', listedOn: '', column: ['复查'] }) as const),
  scope: 'list' as const,
  robots: 'respect' as const,
  patience,
});

const propose = (entries: readonly LedgerEntry[], visits: ReadonlyMap<string, RunPage>): readonly RecheckProposal[] => {
  const byPage = grouped(entries, ({ page }) => page.url);
  return entries.map((entry) => {
    const page = visits.get(entry.page.url) ?? { state: 'failed' as const, finishedAt: now() };
    return proposeAfterRecheck(
      entry,
      page,
      (byPage.get(entry.page.url) ?? []).filter(({ id }) => id !== entry.id),
    );
  });
};

const deliver = async (project: Project, proposals: readonly RecheckProposal[], options: RecheckOptions): Promise<Failure | null> => {
  const { format, out, accept, by } = options;
  const { entries } = project.ledger;
  const text =
    format === 'json'
      ? `${JSON.stringify({ schema: 'disclosure-lens/recheck', version: 1, proposals }, null, 1)}\n`
      : summary(entries, proposals);
  if (out === null || accept) process.stdout.write(text);
  if (out === null) return null;
  const actor = { at: now(), by };
  const accepted = entries.map((entry, index) => {
    const proposal = proposals[index];
    return proposal === undefined ? entry : acceptProposal(entry, proposal, actor);
  });
  const trouble = await writeOut(out, accept ? await writeProject({ ...project, ledger: { entries: accepted } }) : text);
  if (trouble === null) say(`已写好：${out}`);
  return trouble;
};

const summary = (entries: readonly LedgerEntry[], proposals: readonly RecheckProposal[]): string => {
  const byVerdict = grouped(
    entries.flatMap((entry, index) => {
      const proposal = proposals[index];
      return proposal === undefined ? [] : [{ entry, proposal }];
    }),
    ({ proposal }) => proposal.verdict,
  );
  const counts = [...byVerdict].map(([verdict, list]) => `${VERDICT_WORDS[verdict]} ${list.length}`).join('，');
  const parts = [...byVerdict].flatMap(([verdict, list]) => ['', `${VERDICT_WORDS[verdict]}：`, ...list.map(lineOf)]);
  return `${[`复查 ${entries.length} 条：${counts}。`, ...parts].join('\n')}\n`;
};

const lineOf = ({ entry, proposal }: { readonly entry: LedgerEntry; readonly proposal: RecheckProposal }): string => {
  const state = proposal.state === null ? '状态不变' : `建议改为“${LEDGER_STATE_WORDS[proposal.state]}”`;
  return `  ${shown(entry.finding.title)}：${shown(entry.page.title)}（${shown(entry.page.url)}）${shown(proposal.reason)}${state}`;
};

const shown = (text: string): string => atMost(printable(text), 200);
