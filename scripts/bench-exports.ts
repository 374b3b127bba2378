import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { ruleBook } from '../src/report/basis-text.ts';
import { EXPORTS, type ExportFormat } from '../src/report/render/formats.ts';
import { writeExport } from '../src/report/render/write-export.ts';
import { rules } from '../src/rules/all.ts';
import { sampleHandOver } from './bench/hand-over-sample.ts';

/** What one export took: milliseconds, and the most memory its process held, in megabytes. */
interface Cost {
  readonly ms: number;
  readonly mb: number;
}

/** What is measured: a format, how many findings and pictures, and what it may take. */
interface Task {
  readonly format: ExportFormat;
  readonly findings: number;
  readonly pictures: number;
  readonly limit: Cost;
}

const MOST = { ms: 3_000, mb: 300 };
const isFormat = (name: string): name is ExportFormat => Object.hasOwn(EXPORTS, name);

const TASKS: Readonly<Record<string, Task>> = {
  ...Object.fromEntries(
    Object.keys(EXPORTS)
      .filter(isFormat)
      .map((format) => [format, { format, findings: 5_000, pictures: 0, limit: MOST }]),
  ),
  'docx+pictures': { format: 'docx', findings: 200, pictures: 50, limit: { ms: 5_000, mb: 300 } },
  'notice+pictures': { format: 'notice', findings: 200, pictures: 50, limit: { ms: 5_000, mb: 300 } },
};

/** Each in a process of its own, so that what one held is not counted to the next. */
const main = (words: readonly string[]): number => {
  const json = words.includes('--json');
  const folder = words.find((word) => word.startsWith('--out='))?.slice('--out='.length);
  const costs = Object.entries(TASKS).map(([name, task]) => [name, measured(name, folder), task.limit] as const);
  if (json) console.log(JSON.stringify(Object.fromEntries(costs.map(([name, cost]) => [name, cost])), null, 2));
  else
    for (const [name, cost, limit] of costs)
      console.log(`${kept(cost, limit) ? '✓' : '✕'} ${name}：${cost.ms} 毫秒（限 ${limit.ms}），${cost.mb} MB（限 ${limit.mb}）`);
  return costs.every(([, cost, limit]) => kept(cost, limit)) ? 0 : 1;
};

const kept = (cost: Cost, limit: Cost): boolean => cost.ms <= limit.ms && cost.mb <= limit.mb;

const measured = (name: string, folder: string | undefined): Cost => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), `--only=${name}`, ...(folder === undefined ? [] : [`--out=${folder}`])],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
};

/** Writes one export and says what it took. */
const only = async (name: string, folder: string | undefined): Promise<void> => {
  const task = TASKS[name];
  if (task === undefined) throw new Error(`There is no task ${name}.`);
  const handOver = sampleHandOver(task.findings, task.pictures);
  const started = performance.now();
  const written = await writeExport(handOver, task.format, ruleBook(rules));
  const ms = Math.round(performance.now() - started);
  if (folder !== undefined) writeFileSync(join(folder, `${name}.${EXPORTS[task.format].extension}`), written);
  console.log(JSON.stringify({ ms, mb: Math.round(process.resourceUsage().maxRSS / 1024) }));
};

const words = process.argv.slice(2);
const chosen = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
if (chosen === undefined) process.exitCode = main(words);
else await only(chosen, words.find((word) => word.startsWith('--out='))?.slice('--out='.length));
