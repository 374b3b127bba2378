import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { withSuppressions } from '../report/suppressions.ts';
import { auditTab, captureTab } from './audit-tab.ts';
import { showBadge } from './badge.ts';
import { forgetBeside, keepBeside, sameAddress } from './beside-store.ts';
import type { startAttachmentCheck } from './check-attachments.ts';
import type { CompareRequest } from './judge-messages.ts';
import { onMessage } from './messages.ts';
import { showPage } from './run-tabs.ts';
import { readSuppressions, watchSuppressions } from './suppression-memory.ts';
import { readState, readStates, writeState } from './tab-store.ts';

const GONE = failure('page-gone', '本页还没有检查结果，或正在检查。', '请等检查完成后再比较。');
const ITSELF = failure('same-page', '给出的就是正在检查的这一页。', '请换成要对照的另一页。');
const UNREAD = failure('not-read', '没有读到要对照的网页。', '请在浏览器里打开它，能正常显示后再比较；或改为填写网址。');
const TOO_LARGE = failure('too-large', '要对照的网页太大，浏览器存不下。', '请关闭一些标签页后再试。');

/** How pages are judged: with another page beside them, by another profile, and without what was set aside. */
export const startJudging = (attachments: ReturnType<typeof startAttachmentCheck>): void => {
  /** Judged in another way, the files that were opened still are what they were. */
  const judgeAnew = async (tabId: number): Promise<void> => {
    const isKept = await attachments.wereOpened(tabId);
    const dropped = attachments.drop(tabId);
    await auditTab({ tabId });
    await dropped;
    if (isKept) void attachments.check({ tabId, keptOnly: true });
  };
  onMessage('judgeAnew', ({ data }) => judgeAnew(data));
  onMessage('compareWith', async ({ data }) => {
    const trouble = await setBeside(data);
    if (trouble === null) await judgeAnew(data.tabId);
    return trouble;
  });
  onMessage('compareNoMore', async ({ data }) => {
    await forgetBeside(data);
    await judgeAnew(data);
  });
  watchSuppressions(() => void settleAll());
};

const setBeside = async ({ tabId, as, from }: CompareRequest): Promise<Failure | null> => {
  const state = await readState(tabId);
  if (state.kind !== 'done') return GONE;
  const of = state.report.page.url;
  const snapshot = from.kind === 'none' ? null : from.kind === 'tab' ? await readOpen(from.tabId) : await showPage(from.url);
  if (isFailure(snapshot)) return snapshot;
  if (snapshot !== null && sameAddress(snapshot.url, of)) return ITSELF;
  const compared = { as, url: snapshot?.url ?? '', title: snapshot?.title ?? '' };
  return (await keepBeside(tabId, { of, compared, snapshot })) ? null : TOO_LARGE;
};

const readOpen = async (tabId: number): Promise<Snapshot | Failure> => {
  const capture = await captureTab(tabId).catch(() => null);
  return capture?.kind === 'snapshot' ? capture.snapshot : UNREAD;
};

/** Counts the reports of all tabs anew, without what is set aside now. */
const settleAll = async (): Promise<void> => {
  const suppressions = await readSuppressions();
  for (const [tabId, state] of await readStates()) {
    if (state.kind !== 'done') continue;
    const report = withSuppressions(state.report, suppressions);
    if (JSON.stringify(report.findings) === JSON.stringify(state.report.findings)) continue;
    await Promise.all([writeState(tabId, { ...state, report }), showBadge(tabId, report)]);
  }
};
