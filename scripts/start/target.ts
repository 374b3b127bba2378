import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPage } from '../../src/cli/load.ts';
import { type Failure, failure, isFailure } from '../../src/model/failure.ts';
import { ROOT } from '../extension-build.ts';
import { pathOf, type Served, serve } from './serve.ts';

/** The page to open, and the server behind it when it is a file. */
export interface Target {
  readonly url: string;
  readonly served: Served | null;
}

const SAMPLE = join(ROOT, 'sample');
const SAMPLE_PAGE = join(SAMPLE, 'policy', '2025', 'elevator.html');
const PATIENCE = 30_000;

// mailto:, chrome://newtab; a single letter is a Windows drive
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** What the word on the command line means: nothing is the sample page, an address is itself, a file is served from its folder. */
export const targetOf = async (word: string | undefined): Promise<Target | Failure> => {
  if (word === undefined) return serveFile(SAMPLE_PAGE, SAMPLE);
  if (/^https?:/i.test(word)) return address(word);
  // npm runs this in the project's folder, wherever it was called from.
  const input = SCHEME.test(word) ? word : resolve(process.env.INIT_CWD ?? process.cwd(), word);
  const page = await loadPage(input, PATIENCE);
  if (isFailure(page)) return { ...page, message: `${word}：${page.message}` };
  const path = realpathSync(SCHEME.test(word) ? fileURLToPath(word) : input);
  return serveFile(path, dirname(path));
};

const address = (word: string): Target | Failure =>
  URL.canParse(word)
    ? { url: new URL(word).href, served: null }
    : failure('bad-address', `${word}：这个网址写得不对。`, '请复制浏览器地址栏里的完整网址。');

const serveFile = async (path: string, folder: string): Promise<Target> => {
  const page = realpathSync(path);
  const served = await serve(folder, page);
  return { url: served.origin + pathOf(realpathSync(folder), page), served };
};
