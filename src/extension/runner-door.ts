import { browser } from 'wxt/browser';
import { failure, isFailure } from '../model/failure.ts';
import type { Run } from '../model/run.ts';
import { showShare } from './badge.ts';
import { openDatabase } from './database.ts';
import { onMessage, sendMessage } from './messages.ts';
import { openOffscreenPage } from './offscreen-page.ts';
import { startPictureWindow } from './picture-window.ts';
import { profileOf } from './profile-memory.ts';
import type { RunnerWish } from './run-messages.ts';
import { noticeEnd } from './run-notice.ts';
import { closeLeftTabs, showPage } from './run-tabs.ts';
import { type RunnerMeans, startRunner } from './runner.ts';
import { doWish } from './runner-wish.ts';
import { readSites } from './site-memory.ts';
import { readSuppressions } from './suppression-memory.ts';

type Ask = (wish: RunnerWish) => Promise<string | null | ReturnType<typeof failure>>;

/** Whether runs were under way when this browser was last seen; the background may be put to sleep at any moment. */
const UNDER_WAY = 'runs-under-way';
const BROKEN = failure('no-runner', '抽查没有开始，后台没有起来。', '请在扩展管理页重新加载公开镜后再试。');

/** The background's side of runs: hands wishes on, shows how far they are, and sets going again what the browser's end cut off. */
export const startRunnerDoor = (): void => {
  const ask = import.meta.env.FIREFOX ? runnerHere() : runnerApart();
  const wish = async (one: RunnerWish) => {
    try {
      await browser.storage.local.set({ [UNDER_WAY]: true });
      return await ask(one);
    } catch {
      return BROKEN;
    }
  };
  onMessage('beginRun', async ({ data }) => (await wish({ kind: 'begin', order: data })) ?? BROKEN);
  onMessage('startRun', async ({ data }) => said(await wish({ kind: 'start', ...data })));
  onMessage('pauseRun', async ({ data }) => said(await wish({ kind: 'pause', run: data })));
  onMessage('resumeRun', async ({ data }) => said(await wish({ kind: 'resume', run: data })));
  onMessage('cancelRun', async ({ data }) => said(await wish({ kind: 'cancel', run: data })));
  onMessage('decideRobots', async ({ data }) => said(await wish({ kind: 'robots', ...data })));
  onMessage('releaseHost', async ({ data }) => said(await wish({ kind: 'release', ...data })));
};

const said = (answer: Awaited<ReturnType<Ask>>) => (isFailure(answer) ? answer : null);

const means: RunnerMeans = {
  habits: async (profile) => ({ learned: await readSites(), profile: await profileOf(profile), suppressions: await readSuppressions() }),
  showPage,
  photograph: startPictureWindow(),
  progress: (share) => {
    void showShare(share);
    if (share === null) void browser.storage.local.set({ [UNDER_WAY]: false });
  },
  ended: (run: Run) => void noticeEnd(run),
};

const runnerApart = (): Ask => {
  onMessage('runnerHabits', ({ data }) => means.habits(data));
  onMessage('runnerShow', ({ data }) => means.showPage(data));
  onMessage('runnerPicture', ({ data }) => means.photograph(data));
  onMessage('runnerShare', ({ data }) => means.progress(data));
  onMessage('runnerEnded', ({ data }) => means.ended(data));
  void wasUnderWay().then((under) => (under ? openOffscreenPage() : undefined));
  void closeLeftTabs();
  return async (wish) => {
    await openOffscreenPage();
    return sendMessage('runnerDo', wish);
  };
};

/** How often something is asked of the browser, so that it does not put a background to sleep that carries out a run; milliseconds. */
const STIR = 20_000;

const runnerHere = (): Ask => {
  const runner = startRunner(openDatabase(), means);
  void closeLeftTabs();
  void wasUnderWay().then((under) => (under ? runner.takeUpAll() : undefined));
  setInterval(() => void wasUnderWay(), STIR);
  return (wish) => doWish(runner, wish);
};

const wasUnderWay = async (): Promise<boolean> => (await browser.storage.local.get(UNDER_WAY))[UNDER_WAY] === true;
