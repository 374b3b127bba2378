import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from '../src/batch/random.ts';
import { makeSite } from '../test/site/site.ts';
import { startSite } from './spot-check/remote-site.ts';

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

const linesIn = (place: string): readonly string[] =>
  existsSync(join(place, 'pages.jsonl')) ? readFileSync(join(place, 'pages.jsonl'), 'utf8').split('\n').slice(0, -1) : [];

const runOnce = (words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<number | null> } => {
  const child = spawn(process.execPath, [COMMAND, 'spot-check', ...words], { stdio: 'ignore' });
  return { child, ended: new Promise((resolve) => child.on('exit', (code) => resolve(code))) };
};

/** Kills the run at a moment of this run's own dice, or lets it come to its end. */
const interrupted = async (words: readonly string[], place: string, least: number): Promise<boolean> => {
  const { child, ended } = runOnce(words);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && linesIn(place).length < least) await pause(5);
  if (over) return false;
  child.kill('SIGKILL');
  await ended;
  return true;
};

/** What was kept of a run, against what the site has. */
const kept = (pages: number, place: string) => {
  const site = makeSite(pages);
  const wanted = new Set(site.columns.flatMap(({ number }) => site.entriesOf(number).map(({ path }) => path)));
  const seen = new Map<string, number>();
  for (const line of linesIn(place)) {
    const { target }: { readonly target: { readonly url: string } } = JSON.parse(line.slice(line.indexOf('\t') + 1));
    const path = new URL(target.url).pathname;
    seen.set(path, (seen.get(path) ?? 0) + 1);
  }
  return {
    once: [...wanted].filter((path) => seen.get(path) === 1).length,
    lost: [...wanted].filter((path) => !seen.has(path)).length,
    doubled: [...seen.values()].filter((count) => count > 1).length,
    strange: [...seen.keys()].filter((path) => !wanted.has(path)).length,
  };
};

/** `npm run -s kill-test:node -- [--json] [--pages 500] [--kills 20]`: kills a run over and over, and goes on with it each time. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      pages: { type: 'string', default: '500' },
      kills: { type: 'string', default: '20' },
    },
  });
  const [pages, wished] = [Number(values.pages), Number(values.kills)];
  const site = await startSite(pages);
  const place = join(mkdtempSync(join(tmpdir(), 'kill-test-')), 'run');
  const start = [`http://127.0.0.1:${site.port}/zwgk/c0/`, '--all', '--portal', '--out', place];
  const pace = ['--delay', '2', '--at-once', '8', '--day', '2026-06-03', '--timeout', '4'];
  const again = ['--resume', place];
  const dice = randomFrom(pages);
  let kills = 0;
  for (let round = 0; round < wished; round += 1) {
    const least = Math.max(1, Math.floor(((round + dice()) / wished) * pages * 0.95));
    if (await interrupted(round === 0 ? [...start, ...pace] : again, place, least)) kills += 1;
  }
  await runOnce(again).ended;
  site.close();
  const result = { pages, kills, ...kept(pages, place) };
  rmSync(join(place, '..'), { recursive: true });
  console.log(JSON.stringify(result, null, values.json ? 2 : 1));
  return result.once === pages && result.lost + result.doubled + result.strange === 0 && kills >= Math.min(5, wished) ? 0 : 1;
};

process.exitCode = await main();
