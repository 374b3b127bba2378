import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { auditTab } from './audit-tab.ts';
import { clearBadge } from './badge.ts';
import { forgetBeside } from './beside-store.ts';
import { startAttachmentCheck } from './check-attachments.ts';
import { startJudging } from './judge-page.ts';
import { onMessage } from './messages.ts';
import { openPanel } from './panel-door.ts';
import { startRunnerDoor } from './runner-door.ts';
import { seal } from './seal.ts';
import { takeCalls } from './send-call.ts';
import { forgetState } from './tab-store.ts';

const MENU = 'audit';

/** Wires toolbar, shortcut, menu, messages and tabs to the audit. */
export const startBackground = (): void => {
  // Only the desk asks sites for anything; where it is a page of its own, the background cannot.
  if (import.meta.env.PROD && !import.meta.env.FIREFOX) seal();
  const attachments = startAttachmentCheck();
  startJudging(attachments);
  startRunnerDoor();
  takeCalls();
  // The browser must not open the panel itself: only a click that reaches us grants `activeTab`.
  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false }).catch(() => undefined);
  browser.action.onClicked.addListener((tab) => begin(tab, attachments));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab !== undefined) begin(tab, attachments);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU, title: i18n.t('menu.audit'), contexts: ['page', 'selection', 'link', 'image'] });
    });
  });
  onMessage('audit', async ({ data }) => {
    const { tabId, join, pageType } = data;
    // Another page type is another way to judge the same files.
    const isKept = pageType !== undefined && (await attachments.wereOpened(tabId));
    const dropped = join ? null : attachments.drop(tabId);
    const state = await auditTab(data);
    await dropped;
    if (isKept) void attachments.check({ tabId, keptOnly: true });
    return state;
  });
  onMessage('checkAttachments', ({ data }) => attachments.check(data));
  onMessage('cancelAttachments', ({ data }) => attachments.cancel(data.tabId, data.href));
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetState(tabId);
    void forgetBeside(tabId);
    void attachments.drop(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void clearBadge(tabId);
  });
};

const begin = (
  tab: { readonly id?: number | undefined; readonly windowId: number },
  attachments: ReturnType<typeof startAttachmentCheck>,
): void => {
  void openPanel(tab);
  if (tab.id === undefined) return;
  void attachments.drop(tab.id);
  void auditTab({ tabId: tab.id });
};
