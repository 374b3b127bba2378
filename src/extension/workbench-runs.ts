import { browser } from 'wxt/browser';
import { type Failure, failure } from '../model/failure.ts';
import type { Run, RunPage, Sampling } from '../model/run.ts';
import type { RunDesk, RunOrder } from '../model/run-order.ts';
import type { RunProgress, RunRow } from '../model/run-row.ts';
import { sendMessage } from './messages.ts';
import { paperwork } from './paperwork.ts';
import { EVERYWHERE } from './picture-window.ts';
import { type Standing, watchStanding } from './run-standing.ts';
import type { RunStore } from './run-store.ts';
import { type Stop, watchCalmly, watchQuery, watchRows } from './watch-store.ts';

type Tell<T> = (found: T) => void;
type Fail = (error: unknown) => void;

/** Runs as the workbench sees and steers them: it reads the store and sends wishes to the runner. */
export const runDoor = (store: RunStore) => ({
  watchRuns: (tell: Tell<readonly Run[]>, fail: Fail): Stop => {
    let kept: readonly Run[] | null = null;
    const unkept = new Map<string, Standing['now']>();
    const say = (): void => void (kept !== null && tell(kept.map((run) => ({ ...run, ...unkept.get(run.id) }))));
    const stops = [
      watchCalmly(
        store.runs,
        (found) => {
          kept = found;
          say();
        },
        fail,
      ),
      watchStanding(({ run, now }) => {
        unkept.set(run, now);
        say();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
  watchDesk:
    (run: string) =>
    (tell: Tell<RunDesk | undefined>, fail: Fail): Stop =>
      watchQuery(() => store.desk(run), tell, fail),
  watchProgress:
    (run: string) =>
    (tell: Tell<RunProgress>, fail: Fail): Stop =>
      watchCalmly(() => store.progress(run), tell, fail),
  watchRows:
    (run: string) =>
    (tell: Tell<readonly RunRow[]>, fail: Fail): Stop =>
      watchRows(store, run, tell, fail),
  rows: store.rows,
  page: store.page,
  eachPage: (run: string, visit: (page: RunPage) => void) => store.eachPage(run, visit),
  ...paperwork,
  allow: (urls: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: originsOf(urls) }),
  noticesAllowed: (): Promise<boolean> => browser.permissions.contains(NOTICES),
  allowNotices: async (wanted: boolean): Promise<boolean> => {
    await (wanted ? browser.permissions.request(NOTICES) : browser.permissions.remove(NOTICES));
    return browser.permissions.contains(NOTICES);
  },
  // Firefox opens no window behind the person's: there are none there.
  picturesOffered: !import.meta.env.FIREFOX,
  allowPictures: (): Promise<boolean> => browser.permissions.request(EVERYWHERE),
  begin: (order: RunOrder): Promise<string | Failure> => asked(() => sendMessage('beginRun', order)),
  start: (run: string, sampling: Sampling) => asked(() => sendMessage('startRun', { run, sampling })),
  pause: (run: string) => asked(() => sendMessage('pauseRun', run)),
  resume: (run: string) => asked(() => sendMessage('resumeRun', run)),
  cancel: (run: string) => asked(() => sendMessage('cancelRun', run)),
  decideRobots: (run: string, host: string, visit: boolean) => asked(() => sendMessage('decideRobots', { run, host, visit })),
  releaseHost: (run: string, host: string) => asked(() => sendMessage('releaseHost', { run, host })),
  remove: store.remove,
});

const NOTICES: { permissions: ['notifications'] } = { permissions: ['notifications'] };

/** Beyond so many hosts leave is asked for all pages at once: a longer list nobody reads. */
const HOSTS = 20;

const originsOf = (urls: readonly string[]): string[] => {
  const hosts = new Set(urls.flatMap((url) => URL.parse(url)?.hostname ?? []));
  return hosts.size > HOSTS ? ['*://*/*'] : [...hosts].map((host) => `*://${host}/*`);
};

const NO_ANSWER = failure('no-answer', '后台没有回应。', '请关闭工作台再打开；仍然不行的，请在扩展管理页重新加载公开镜。');

/** The background may be starting, or gone: then the wish was not heard. */
const asked = async <T>(wish: () => Promise<T>): Promise<T | Failure> => {
  try {
    const answer: T | undefined = await wish();
    // What nobody listens for is answered with nothing at all.
    return answer === undefined ? NO_ANSWER : answer;
  } catch {
    return NO_ANSWER;
  }
};
