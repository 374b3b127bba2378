import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { auditTab } from './audit-tab.ts';
import { clearBadge } from './badge.ts';
import { onMessage } from './messages.ts';
import { openPanel } from './panel-door.ts';
import { forgetState } from './tab-store.ts';

const MENU = 'audit';

/** Wires toolbar, shortcut, menu, messages and tabs to the audit. */
export const startBackground = (): void => {
  // The browser must not open the panel itself: only a click that reaches us grants `activeTab`.
  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false }).catch(() => undefined);
  browser.action.onClicked.addListener((tab) => begin(tab));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab !== undefined) begin(tab);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU, title: i18n.t('menu.audit'), contexts: ['page', 'selection', 'link', 'image'] });
    });
  });
  onMessage('audit', ({ data }) => auditTab(data));
  browser.tabs.onRemoved.addListener((tabId) => void forgetState(tabId));
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void clearBadge(tabId);
  });
};

const begin = (tab: { readonly id?: number | undefined; readonly windowId: number }): void => {
  void openPanel(tab);
  if (tab.id !== undefined) void auditTab({ tabId: tab.id });
};
