import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { type Failure, failure } from '../../src/model/failure.ts';
import { type FoundBrowser, findBrowser } from '../find-browser.mjs';
import { PAGE_SIZE } from './picture.ts';

/** A browser with the extension in it. */
export interface Launched {
  readonly browser: Browser;
  readonly extension: Extension;
}

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
];
const WINDOW = { width: 1480, height: 960 };
const PATIENCE = 15_000;

/** Whether a window can be shown on this machine. */
export const hasDisplay = (): boolean => {
  if (process.platform !== 'linux') return process.env.CI === undefined;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
};

/** Starts a browser of this machine with a profile of its own, and loads the built extension into it. */
export const launch = async (folder: string, headless: boolean): Promise<Launched | Failure> => {
  const found = findBrowser();
  if (found === null)
    return failure('no-browser', '没有找到浏览器。', '请安装 Chromium、Chrome 或 Edge，或用环境变量 LENS_BROWSER 指明位置。');
  if (found.kind === 'firefox') {
    return failure(
      'firefox',
      `npm start 需要 Chromium 内核的浏览器，LENS_BROWSER 指的是 Firefox：${found.path}。`,
      '请改指 Chromium、Chrome 或 Edge。',
    );
  }
  const browser = await startWithOrWithoutSandbox(found, headless);
  if (typeof browser === 'string')
    return failure('browser-failed', `浏览器没有启动成功（${found.path}）：${browser}`, '请先手动打开一次这个浏览器，确认它能用。');
  try {
    const extension = await install(browser, folder);
    return { browser, extension };
  } catch (error) {
    await browser.close();
    return failure('extension-refused', `浏览器没有接受扩展：${firstLine(error)}`, '请把浏览器升级到最新版本，或安装 Chromium 后重试。');
  }
};

/** The sandbox is kept wherever the system has one; root has none, nor do some containers. */
const startWithOrWithoutSandbox = async (found: FoundBrowser, headless: boolean): Promise<Browser | string> => {
  try {
    return await start(found, headless, lacksSandbox());
  } catch (error) {
    if (lacksSandbox() || !/sandbox/i.test(String(error))) return firstLine(error);
  }
  return start(found, headless, true).catch(firstLine);
};

/** Over the debugging pipe an extension can be loaded even where `--load-extension` is refused. */
const start = (found: FoundBrowser, headless: boolean, unboxed: boolean): Promise<Browser> =>
  puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    enableExtensions: true,
    headless,
    defaultViewport: headless ? PAGE_SIZE : null,
    // Somebody sits in front of it: no bar that says software is in control.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
    args: [
      ...QUIET,
      '--enable-unsafe-extension-debugging',
      '--lang=zh-CN',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      ...(unboxed ? ['--no-sandbox'] : []),
    ],
  });

const install = async (browser: Browser, folder: string): Promise<Extension> => {
  const id = await browser.installExtension(folder);
  // Only a running background hears the first click.
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id), { timeout: PATIENCE });
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('扩展没有出现在浏览器里');
  return extension;
};

const lacksSandbox = (): boolean => process.platform === 'linux' && (process.getuid?.() === 0 || existsSync('/.dockerenv'));

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim().split('\n', 1)[0] ?? '';
