import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunWithPages } from '../ledger/compare-runs.ts';
import { readProject } from '../ledger/project-file.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { HandOver } from '../model/hand-over.ts';
import type { Report } from '../model/report.ts';
import type { Run, RunPage } from '../model/run.ts';
import { openSaved } from '../report/open-saved.ts';
import { loadFile } from './load-file.ts';
import { openRunFolder } from './spot-check-store.ts';

/** Opens what was checked once: a run's folder, saved JSON results, or a team's file (its newest run). */
export const loadRun = async (input: string): Promise<RunWithPages | Failure> => {
  const found = await stat(input).catch(() => null);
  if (found?.isDirectory()) return ofFolder(input);
  const file = await loadFile(input);
  if (isFailure(file)) return file;
  if (/\.lens\.json$/iu.test(input)) return ofProject(file.bytes);
  const saved = openSaved(new TextDecoder().decode(file.bytes));
  if (isFailure(saved)) return saved;
  if (saved.reports.length > 0) return ofHandOver(saved);
  return failure(
    'no-reports',
    '这个文件里没有逐页的检查结果。',
    '请给出 audit 或 spot-check 输出的 JSON、抽查的文件夹，或 .lens.json 文件。',
  );
};

const ofFolder = async (path: string): Promise<RunWithPages | Failure> => {
  const none = failure('no-run', '这个文件夹里没有抽查结果。', '请给出 spot-check 的结果文件夹。');
  if ((await stat(join(path, 'run.json')).catch(() => null)) === null) return none;
  const folder = await openRunFolder(path);
  try {
    const run = await folder.run();
    const pages: RunPage[] = [];
    for await (const page of folder.pages()) pages.push(page);
    return run === null ? none : { run, pages };
  } finally {
    await folder.close();
  }
};

const ofProject = async (bytes: Uint8Array): Promise<RunWithPages | Failure> => {
  const project = await readProject(bytes);
  if (isFailure(project)) return project;
  const run = [...project.runs].sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1))[0];
  if (run === undefined) return failure('no-run', '这个团队文件里没有抽查记录。', '请给出有抽查记录的文件。');
  return { run, pages: project.pages.filter((page) => page.run === run.id) };
};

/** Reports that were saved without their run, as if one had made them. */
const ofHandOver = ({ title, day, reports, pages }: HandOver): RunWithPages => {
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
  return { run, pages: [...reports.map((report) => pageOf(report.page.url, { state: 'audited', report })), ...unread] };
};

const pageOf = (url: string, more: { readonly state: RunPage['state']; readonly report?: Report }): RunPage => ({
  run: 'saved',
  target: { url, title: '', listedOn: '', column: [] },
  mode: 'fetch',
  finishedAt: more.report?.day ?? '',
  tries: 1,
  ...more,
});
