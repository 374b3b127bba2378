import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startReadingThread } from '../src/cli/reading-thread.ts';
import { isFailure } from '../src/model/failure.ts';
import { openReadingRoom } from '../src/readers/reading-room.ts';
import { mutate } from './documents/mutate.ts';
import { DOCUMENTS } from './documents/open.ts';
import { startDice } from './documents/texts.ts';

/** Longest that one file may take, and most memory that the process may hold. */
const HANG = 5_000;
const MEMORY = 512 * 1024 * 1024;

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
  let hangs = 0;
  let [memory, slowest] = [0, 0];
  let [threads, crashes] = [0, 0];
  const room = openReadingRoom(() => {
    threads += 1;
    const thread = startReadingThread();
    const listen: typeof thread.listen = (take, broken) =>
      thread.listen(take, () => {
        crashes += 1;
        broken();
      });
    return { ...thread, listen };
  });
  for (let run = 0; run < runs; run += 1) {
    const dice = startDice(seed * 1_000_003 + run);
    const { name, bytes } = dice.pick(seeds);
    const mutated = mutate(bytes, dice);
    const began = performance.now();
    const read = await room.read(mutated, name);
    const took = performance.now() - began;
    const held = process.memoryUsage.rss();
    slowest = Math.max(slowest, took);
    memory = Math.max(memory, held);
    const outcome = isFailure(read) ? read.code : 'read';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (took > HANG) hangs += 1;
    if (took > HANG || held > MEMORY) bad.push(`run ${run} ${name}: ${outcome} ${Math.round(took)} ms ${Math.round(held / 1048576)} MB`);
    if (outcome !== 'too-slow' && took <= HANG && held <= MEMORY) continue;
    const folder = join('out', 'fuzz');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${seed}-${run}-${name.replaceAll('/', '-')}`), mutated);
  }
  room.close();
  const figures = { runs, crashes, hangs, threads, memoryMb: Math.round(memory / 1048576), slowestMs: Math.round(slowest) };
  if (process.argv.includes('--json')) console.log(JSON.stringify({ ...figures, outcomes: Object.fromEntries(counts) }));
  else console.log(figures, Object.fromEntries(counts));
  for (const line of bad.slice(0, 20)) console.error(line);
  if (bad.length > 0 || crashes > 0) process.exitCode = 1;
};

await main();
