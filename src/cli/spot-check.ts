import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { hostOf } from '../batch/address.ts';
import { addressesOf } from '../batch/address-rows.ts';
import type { Effect } from '../batch/effect.ts';
import { previewOf, progressOf } from '../batch/progress.ts';
import type { Seed } from '../batch/settings.ts';
import type { BatchState, Lane } from '../batch/state.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Run } from '../model/run.ts';
import { nationalProfile } from '../profiles/built-in.ts';
import { readDocument } from '../readers/read-document.ts';
import { atMost, printable } from '../text/printable.ts';
import { today } from '../text/today.ts';
import { reaches } from './fail-on.ts';
import { loadSettings, type Settings } from './load-settings.ts';
import { openBar } from './progress-bar.ts';
import { startAskers } from './queue/start-askers.ts';
import { readSpotCheckOptions, SPOT_CHECK_HELP, type SpotCheckOptions } from './spot-check-options.ts';
import type { LocalRun } from './spot-check-run.ts';
import { type KeptWish, openRunFolder } from './spot-check-store.ts';
import { complain, say } from './usage.ts';

/** Exit codes. */
const FINE = 0;
const FAILED = 1;
const NOT_DONE = 2;

/** Checks a sample of a site into a folder; answers the exit code. */
export const runSpotCheck = async (words: readonly string[]): Promise<number> => {
  const options = readSpotCheckOptions(words);
  if (isFailure(options)) return complain(options);
  if (options.help) {
    process.stdout.write(SPOT_CHECK_HELP);
    return FINE;
  }
  // What was kept stays kept; the run is taken up again with --resume.
  process.once('SIGINT', () => {
    say('\n已停下，用 --resume 接着做。');
    process.exit(NOT_DONE);
  });
  const day = options.day ?? today();
  const seeds = options.resume === null ? await seedsOf(options.start) : [];
  if (isFailure(seeds)) return complain(seeds);
  const settings = await loadSettings(options);
  if ('reason' in settings) return complain({ ...settings.reason, message: `${settings.input}：${settings.reason.message}` });
  const askers = await startAskers(options.queue, say);
  return isFailure(askers) ? complain(askers) : inFolder(options, wishOf(options, seeds, day, settings), askers);
};

const inFolder = async (options: SpotCheckOptions, fresh: KeptWish, askers: Askers): Promise<number> => {
  // A preview keeps nothing that anybody would look for.
  const spare = options.preview ? await mkdtemp(join(tmpdir(), 'spot-check-')) : null;
  const place = spare ?? options.resume ?? options.out ?? `抽查-${folderName(fresh.seeds[0]?.url ?? '')}-${fresh.plan.day}`;
  const folder = await openRunFolder(place);
  try {
    const before = options.preview ? null : await folder.wish();
    if (before === null && options.resume !== null && !options.preview)
      return complain(failure('no-run', '这个文件夹里没有抽查记录。', '请检查文件夹名，或重新开始抽查。'));
    if (before !== null && options.resume === null)
      return complain(failure('taken', `文件夹“${place}”里已有一次抽查。`, '请用 --resume 接着做，或用 --out 换一个文件夹。'));
    const trouble = options.preview || before !== null ? null : await folder.keepWish(fresh);
    return trouble === null ? await carryOut({ ...(before ?? fresh), ...askers, folder }, options, place) : complain(trouble);
  } finally {
    await folder.close();
    if (spare !== null) await rm(spare, { recursive: true });
  }
};

type Askers = Pick<LocalRun, 'asker' | 'atOnce'>;

const carryOut = async (wish: LocalRun, options: SpotCheckOptions, place: string): Promise<number> => {
  const { runLocally } = await import('./spot-check-run.ts');
  const agrees = (state: BatchState): boolean => {
    const { pages, requests, seconds, columns } = previewOf(state, wish.plan.sampling);
    say(
      `找到 ${columns.length} 个栏目，将检查 ${pages} 页，访问约 ${requests} 次，大约 ${duration(seconds)}（随机数种子 ${wish.plan.sampling.seed}）。`,
    );
    for (const lane of state.lanes.values()) showRobots(lane);
    return !options.preview;
  };
  const bar = await openBar('已检查');
  const kept = (state: BatchState): void => {
    const { done, total } = progressOf(state, performance.timeOrigin + performance.now());
    bar.show(done, total);
  };
  const done = await runLocally({ ...wish, agrees, tell, kept });
  bar.end();
  if (isFailure(done)) return complain(done);
  return options.preview ? FINE : deliver(done, wish, options, place);
};

const deliver = async (
  done: Run,
  { folder, profile, suppressions }: LocalRun,
  options: SpotCheckOptions,
  place: string,
): Promise<number> => {
  const { exportRun, gatherResults, summaryOf } = await import('./spot-check-output.ts');
  const { survey } = await import('../catalog.ts');
  const results = await gatherResults(done, folder, (one, pages) =>
    survey(one, pages, { ...(profile === undefined ? {} : { profile }), ...(suppressions === undefined ? {} : { suppressions }) }),
  );
  if (options.format === 'summary') process.stdout.write(`\n${summaryOf(results)}`);
  else if (options.format === 'json') process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  else {
    const path = await exportRun(done, folder, { place, format: options.format, site: results.site });
    if (isFailure(path)) return complain(path);
    say(`结果已写入 ${path}`);
  }
  say(`逐页结果在 ${join(place, 'pages.jsonl')}`);
  if (done.state !== 'finished') return NOT_DONE;
  if (results.site.some((finding) => reaches(finding, options.failOn))) return FAILED;
  for await (const { report } of folder.pages()) if (report?.findings.some((finding) => reaches(finding, options.failOn))) return FAILED;
  return FINE;
};

const wishOf = (options: SpotCheckOptions, seeds: readonly Seed[], day: string, { profile, suppressions }: Settings): KeptWish => {
  const { sampling, delay, atOnce, attachments, portal, robots, patience, start } = options;
  const { id, name, edition: version } = profile ?? nationalProfile;
  return {
    id: `${day}-${folderName(seeds[0]?.url ?? '')}`,
    name: `${hostOf(seeds[0]?.url ?? '') || basename(start)} ${day} 抽查`,
    plan: { sampling, politeness: { delay, atOnce }, attachments, day, profile: { id, name, version } },
    seeds,
    scope: portal ? 'portal' : 'list',
    robots,
    patience,
    ...(profile === undefined ? {} : { profile }),
    ...(suppressions.length === 0 ? {} : { suppressions }),
  };
};

/** The address of a list, or the addresses in a file. */
const seedsOf = async (start: string): Promise<readonly Seed[] | Failure> => {
  if (/^https?:\/\//iu.test(start)) {
    const url = URL.parse(start)?.href;
    if (url === undefined) return failure('bad-address', '这个网址写得不对。', '请复制浏览器地址栏里的完整网址。');
    return [{ kind: 'list', url, title: '', listedOn: '', column: [] }];
  }
  const bytes = await readFile(start).catch(() => null);
  if (bytes === null) return failure('missing-file', '没有这个文件。', '网址请以 http:// 或 https:// 开头；清单请写文件名。');
  const reading = await readDocument(new Uint8Array(bytes), {
    name: basename(start),
    resources: { loadCMap: async () => new Uint8Array() },
  });
  if (isFailure(reading)) return reading;
  const seeds = addressesOf(reading.snapshot);
  return seeds.length > 0 ? seeds : failure('no-address', '清单里没有网址。', '请在清单里写上以 http:// 或 https:// 开头的网址。');
};

const tell = (effect: Effect): void => {
  if (effect.kind === 'host-stopped') say(effect.reason);
  if (effect.kind === 'robots-forbids') say(`robots.txt 不允许访问 ${effect.url}`);
};

const ROBOTS_LINES = 12;

/** What a site asks of programs, as it wrote it. */
const showRobots = ({ host, robots }: Lane): void => {
  if (typeof robots === 'string' || robots.text === '') return;
  const lines = robots.text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  say(`${host} 的 robots.txt：`);
  for (const line of lines.slice(0, ROBOTS_LINES)) say(`  ${atMost(printable(line), 120)}`);
  if (lines.length > ROBOTS_LINES) say(`  另有 ${lines.length - ROBOTS_LINES} 行`);
};

const duration = (seconds: number): string => (seconds < 90 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`);

const folderName = (url: string): string => hostOf(url).replace(/[^\w.-]/gu, '_') || '清单';
