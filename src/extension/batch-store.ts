import type { BatchStore } from '../batch/ports.ts';
import { type Failure, failure } from '../model/failure.ts';
import type { Suppression } from '../model/suppression.ts';
import { settledPage } from '../report/suppressions.ts';
import type { RunStore } from './run-store.ts';
import { isFull } from './storage-room.ts';

/** No room is left on this machine. */
export const storageFull = failure(
  'storage-full',
  '本机存储空间已满，没有存下。',
  '请在“设置”里清理最早的截图或不再需要的抽查，然后继续。',
);

/** The store as the engine of runs knows it: trouble is an answer, and what was kept survives a crash. */
export const batchStore = (store: RunStore, suppressions: readonly Suppression[]): BatchStore => ({
  keepRun: (run) => kept(store.keep(run)),
  keepPlan: (run, targets) => kept(store.keepPlan(run, targets)),
  keepPage: (page) => kept(store.finish(settledPage(page, suppressions))),
});

const kept = async (work: Promise<void>): Promise<Failure | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    if (isFull(error)) return storageFull;
    return failure('not-stored', '浏览器没有存下这一页的结果。', '请关闭其他窗口后继续；仍然不行的，请重新启动浏览器。');
  }
};
