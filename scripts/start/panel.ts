import type { Page } from 'puppeteer-core';
import { type Failure, failure } from '../../src/model/failure.ts';
import type { Report } from '../../src/model/report.ts';
import type { TabState } from '../../src/model/tab.ts';
import type { Launched } from './launch.ts';

/** The side panel, and the report it shows. */
export interface Panel {
  readonly page: Page;
  readonly report: Report;
}

const PATIENCE = 30_000;

/** Clicks the toolbar button for a page; the panel opens and audits it. */
export const openPanel = async (launched: Launched, page: Page): Promise<Panel | Failure> => {
  try {
    return await audited(await click(launched, page));
  } catch (error) {
    // Browsers older than this command of the debugging protocol, and those that are told not to listen to it.
    const saying = firstLine(error instanceof Error ? error.message : String(error));
    return failure(
      'panel-closed',
      `侧边栏没有自动打开：${saying}。`,
      '请在打开的浏览器里点击工具栏上的公开镜图标，或把浏览器升级到最新版本。',
    );
  }
};

const click = async ({ browser, extension }: Launched, page: Page): Promise<Page> => {
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((candidate) => candidate.url().includes('sidepanel.html'), { timeout: PATIENCE });
  return target.asPage();
};

const audited = async (panel: Page): Promise<Panel | Failure> => {
  await panel.waitForFunction(hasEnded, { timeout: PATIENCE, polling: 100 });
  const state = await panel.evaluate(lastState);
  if (state?.kind === 'done') {
    await drawn(panel);
    return { page: panel, report: state.report };
  }
  const why = state?.kind === 'failed' ? firstLine(state.detail) : await panel.evaluate(shownReason);
  return failure('not-audited', `这个页面没有检查成：${why}`, '');
};

/** Runs in the panel: the sentences it shows instead of a report. */
const shownReason = (): string =>
  [...document.querySelectorAll('[role="status"] h1, [role="status"] p')]
    .map(({ textContent }) => textContent.trim())
    .map((sentence) => (/[。？]$/.test(sentence) ? sentence : `${sentence}。`))
    .join('');

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Runs in the panel: an audit of some tab has ended, well or badly. */
const hasEnded = async (): Promise<boolean> => {
  const states: { kind?: string }[] = Object.values(await Reflect.get(globalThis, 'chrome').storage.session.get(null));
  return states.some(({ kind }) => kind === 'done' || kind === 'blocked' || kind === 'failed');
};

/** Runs in the panel: what is known of the tab that was audited. */
const lastState = async (): Promise<TabState | undefined> => {
  const states: TabState[] = Object.values(await Reflect.get(globalThis, 'chrome').storage.session.get(null));
  return states.find(({ kind }) => kind === 'done' || kind === 'blocked' || kind === 'failed');
};

/** The panel shows a heading and nothing in it is busy any more. */
const drawn = async (panel: Page): Promise<void> => {
  const ready = (): boolean => document.querySelector('h1, h2') !== null && document.querySelector('[aria-busy="true"]') === null;
  await panel.waitForFunction(ready, { timeout: PATIENCE, polling: 100 });
  await panel.evaluate(() => document.fonts.ready.then(() => undefined));
};
