import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** A command under way, and what it says beside its results. */
export interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts a command in a process of its own. */
const startCommand = (words: readonly string[]): Started => {
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
  return { child, said: () => said, ended: new Promise((resolve) => child.on('exit', (code) => resolve(code))) };
};

/** Starts a worker and waits until it says that it is ready. */
export const startWorker = async (queue: string, atOnce: number): Promise<Started> => {
  const worker = startCommand(['worker', '--queue', queue, '--at-once', String(atOnce), '--threads', '1']);
  while (!worker.said().includes('已就绪')) await pause(20);
  return worker;
};

/** A spot-check of these addresses by the workers of a queue. */
export interface Spread extends Started {
  /** Pages that are kept, as often as they are. */
  readonly kept: () => readonly string[];
  readonly lines: () => number;
  readonly remove: () => void;
}

/** Starts a spot-check over a queue into a folder of its own. */
export const startSpread = (addresses: readonly string[], queue: string, more: readonly string[]): Spread => {
  const folder = mkdtempSync(join(tmpdir(), 'queue-test-'));
  const list = join(folder, '清单.csv');
  writeFileSync(list, `网址\n${addresses.join('\n')}\n`);
  const place = join(folder, 'run');
  const journal = join(place, 'pages.jsonl');
  const started = startCommand(['spot-check', '--all', '--queue', queue, '--out', place, '--day', '2026-06-03', ...more, list]);
  const heads = (): readonly string[] => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').slice(0, -1) : []);
  return {
    ...started,
    lines: lineCounter(journal),
    kept: () =>
      heads().flatMap((line) => {
        const head: { readonly url: string; readonly state: string } = JSON.parse(line.slice(0, line.indexOf('\t')));
        return head.state === 'audited' ? [head.url] : [];
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Counts the lines of a file that grows, reading only what is new. */
const lineCounter = (path: string): (() => number) => {
  const buffer = Buffer.alloc(1 << 20);
  let [offset, count] = [0, 0];
  return () => {
    if (!existsSync(path)) return 0;
    const file = openSync(path, 'r');
    for (let size = -1; size !== 0; ) {
      size = readSync(file, buffer, 0, buffer.length, offset);
      offset += size;
      for (let at = buffer.subarray(0, size).indexOf(10); at >= 0; at = buffer.subarray(0, size).indexOf(10, at + 1)) count += 1;
    }
    closeSync(file);
    return count;
  };
};
