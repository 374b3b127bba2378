import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Failure, isFailure } from '../../src/model/failure.ts';
import { ensureBuilt } from '../extension-build.ts';
import { freshFolder, tableOf, writeExports } from './hand-over.ts';
import { hasDisplay, launch } from './launch.ts';
import { openPanel, type Panel } from './panel.ts';
import { writePicture } from './picture.ts';
import { targetOf } from './target.ts';
import { visit } from './visit.ts';

/** What is to be closed in the end, last opened first. */
type Closers = (() => Promise<unknown>)[];

const FAILED = 1;
const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Builds, serves, opens and audits one page; without a display it leaves the results as files. */
const main = async (words: readonly string[]): Promise<number> => {
  const headless = words.includes('--headless') || !hasDisplay();
  const named = words.filter((word) => !word.startsWith('--'));
  if (named.length > 1)
    return say({ message: `只能检查一个页面，给出了 ${named.length} 个。`, advice: '多个页面请用 npm run -s audit -- <地址或文件>...' });
  const closers: Closers = [];
  const interrupted = new Promise<number>((end) => {
    for (const signal of SIGNALS) process.once(signal, () => end(INTERRUPTED));
  });
  try {
    return await Promise.race([run(named[0], headless, closers), interrupted]);
  } finally {
    for (const close of closers.reverse()) await close().catch(() => undefined);
  }
};

const run = async (word: string | undefined, headless: boolean, closers: Closers): Promise<number> => {
  const target = await targetOf(word);
  if (isFailure(target)) return say(target);
  if (target.served !== null) closers.push(target.served.close);
  const folder = ensureBuilt();
  if (isFailure(folder)) return say(folder);
  const launched = await launch(folder, headless);
  if (isFailure(launched)) return say(launched);
  closers.push(() => launched.browser.close());
  const page = await visit(launched.browser, target.url);
  if (isFailure(page)) return say(page);
  const panel = await openPanel(launched, page);
  if (isFailure(panel)) return headless ? say(panel) : stay(launched.browser, panel.message + panel.advice);
  console.log(tableOf(panel.report));
  return headless ? leave(launched.browser, page, panel) : stay(launched.browser, '浏览器和侧边栏已经打开。');
};

/** Without a display: files instead of windows. */
const leave = async (browser: Browser, page: Page, panel: Panel): Promise<number> => {
  const folder = freshFolder();
  const picture = join(folder, 'page-and-panel.png');
  await writePicture(browser, page, panel.page, picture);
  const files = await writeExports(panel.report, folder);
  console.log(
    ['没有显示器，结果写成了文件：', `  页面和侧边栏的截图  ${picture}`, ...files.map((file) => `  导出的文件  ${file}`)].join('\n'),
  );
  return 0;
};

/** With a display: until the user closes the browser. */
const stay = (browser: Browser, sentence: string): Promise<number> => {
  console.log(`${sentence}\n关闭浏览器窗口，或按 Ctrl-C 结束。`);
  return new Promise((end) => {
    browser.once('disconnected', () => end(0));
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) end(0);
    });
  });
};

const say = ({ message, advice }: Pick<Failure, 'message' | 'advice'>): number => {
  console.error(`\n${message}${advice}`);
  return FAILED;
};

process.exit(await main(process.argv.slice(2)));
