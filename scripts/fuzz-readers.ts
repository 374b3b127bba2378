import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mutate } from './documents/mutate.ts';
import { DOCUMENTS } from './documents/open.ts';
import { startDice } from './documents/texts.ts';

/** Longest that one file may take, and most memory that the process may hold. */
const HANG = 5_000;
const MEMORY = 512 * 1024 * 1024;

interface Answer {
  readonly outcome: string;
  readonly memory: number;
  /** Promises that failed outside of a reading, since the worker began. */
  readonly stray: number;
}

const start = (): Worker =>
  new Worker(new URL('./documents/read-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 384 } });

/** Has one file read by the worker; what does not answer in time or breaks is told as such. */
const ask = (worker: Worker, name: string, bytes: Uint8Array): Promise<Answer> =>
  new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', broken);
      resolve(answer);
    };
    const broken = (error: unknown): void =>
      settle({ outcome: `crash: ${error instanceof Error ? error.message : String(error)}`, memory: 0, stray: 0 });
    const timer = setTimeout(() => settle({ outcome: 'hang', memory: 0, stray: 0 }), HANG);
    worker.once('message', settle);
    worker.once('error', broken);
    worker.postMessage({ name, bytes });
  });

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]) || otherwise;
};

const seedsOf = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|docx?|xlsx?|ofd|zip|csv|txt)$/u.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(DOCUMENTS, name))) }));

const main = async (): Promise<void> => {
  const runs = option('--runs', 1000);
  const seed = option('--seed', 1);
  const seeds = seedsOf();
  const counts = new Map<string, number>();
  const bad: string[] = [];
  let [memory, slowest, strays] = [0, 0, 0];
  let worker = start();
  for (let run = 0; run < runs; run += 1) {
    const dice = startDice(seed * 1_000_003 + run);
    const { name, bytes } = dice.pick(seeds);
    const mutated = mutate(bytes, dice);
    const began = performance.now();
    const { outcome, memory: held, stray } = await ask(worker, name, mutated);
    slowest = Math.max(slowest, performance.now() - began);
    memory = Math.max(memory, held);
    strays = Math.max(strays, stray);
    const kind = outcome.startsWith('crash') ? 'crash' : outcome;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (kind !== 'crash' && kind !== 'hang' && held <= MEMORY) continue;
    bad.push(`run ${run} ${name}: ${outcome} ${Math.round(held / 1048576)} MB`);
    const folder = join('out', 'fuzz');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${seed}-${run}-${name.replaceAll('/', '-')}`), mutated);
    await worker.terminate();
    worker = start();
  }
  await worker.terminate();
  const figures = {
    runs,
    crashes: counts.get('crash') ?? 0,
    hangs: counts.get('hang') ?? 0,
    memoryMb: Math.round(memory / 1048576),
    slowestMs: Math.round(slowest),
    strayRejections: strays,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...figures, outcomes: Object.fromEntries(counts) }));
  else console.log(figures, Object.fromEntries(counts));
  for (const line of bad.slice(0, 20)) console.error(line);
  if (bad.length > 0) process.exitCode = 1;
};

await main();
