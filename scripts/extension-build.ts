import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Failure, failure } from '../src/model/failure.ts';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The two builds, as WXT names their folders. */
export type Build = 'chrome-mv3' | 'firefox-mv3';

const ARGUMENTS: Readonly<Record<Build, readonly string[]>> = { 'chrome-mv3': [], 'firefox-mv3': ['-b', 'firefox', '--mv3'] };
/** Whatever a build is made of; what is not there is passed over. */
const SOURCES = ['entrypoints', 'src', 'public', 'locales', 'wxt.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Folder of an up-to-date build; builds it when a source is newer. */
export const ensureBuilt = (build: Build = 'chrome-mv3', say: (sentence: string) => void = console.log): string | Failure => {
  const folder = join(ROOT, '.output', build);
  if (newest(SOURCES.map((source) => join(ROOT, source))) <= modified(join(folder, 'manifest.json'))) return folder;
  say(`构建扩展（${build}）……`);
  const built = spawnSync(process.execPath, [wxt(), 'build', ...ARGUMENTS[build]], { cwd: ROOT, encoding: 'utf8' });
  if (built.status === 0) return folder;
  console.error(`${built.stdout}${built.stderr}`);
  return failure('build-failed', '扩展没有构建成功，原因见上面的输出。', '改好源代码后重新运行；没有改过源代码的，请运行 npm ci 后再试。');
};

/** WXT's own program, without the shim that differs between systems. */
const wxt = (): string => {
  const home = join(ROOT, 'node_modules', 'wxt');
  const { bin }: { bin: { wxt: string } } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, bin.wxt);
};

/** Latest change in milliseconds; folders count too, so that a deleted file is seen. */
const newest = (paths: readonly string[]): number => Math.max(0, ...paths.map((path) => Math.max(modified(path), newest(inside(path)))));

const inside = (path: string): readonly string[] => {
  try {
    return readdirSync(path).map((name) => join(path, name));
  } catch {
    return [];
  }
};

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
