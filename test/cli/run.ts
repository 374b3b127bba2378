import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

/** Audits from the command line as a user would, in a process of its own. */
export const run = (...words: readonly string[]): Promise<Ended> => command(['audit', ...words]);

/** Runs any command as a user would. */
export const command = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [MAIN, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', ...environment },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', fail);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      done({ code, out: bytes.toString('utf8'), err: Buffer.concat(err).toString('utf8'), bytes });
    });
  });

/** A folder that is gone after the tests. */
export const scratch = (): { readonly path: (name: string) => string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-'));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The small policy page of a county that does not exist. */
export const POLICY = new URL('./pages/policy.html', import.meta.url).pathname;

/** A front page with nothing wrong. */
export const FINE = new URL('./pages/fine.html', import.meta.url).pathname;
