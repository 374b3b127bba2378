import { browser } from 'wxt/browser';
import { type Failure, failure } from '../model/failure.ts';
import type { ComparedAs, ComparedFrom } from '../model/tab.ts';
import { sendMessage } from './messages.ts';
import { hostOf } from './obstacle.ts';

/** A tab that we may read. */
export interface OpenTab {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
}

const NO_ADDRESS = failure('no-address', '这不是网页的地址。', '请填写以 http:// 或 https:// 开头的完整地址。');
const NOT_ALLOWED = failure('not-allowed', '浏览器没有得到读取这个网站的允许，没有比较。', '请再点“比较”，并在浏览器询问时选择允许。');
const NO_ANSWER = failure('no-answer', '没有比较成功，扩展没有回应。', '请再试一次。');

/** The panel's side of comparing the page with another one. */
export const panelCompare = (tab: () => number) => ({
  /** Open tabs of the sites that we may read, but for the one that is looked at. */
  tabs: async (): Promise<readonly OpenTab[]> =>
    (await browser.tabs.query({})).flatMap(({ id, title = '', url = '' }) =>
      id === undefined || id === tab() || hostOf(url) === '' ? [] : [{ tabId: id, title: title || url, url }],
    ),
  /** Whether the open tabs of this host can be listed. */
  isAllowed: (host: string): Promise<boolean> => browser.permissions.contains({ origins: [`*://${host}/*`] }),
  /** Asks for lasting permission to read a host; must be called within a click. */
  allow: (host: string): Promise<boolean> => browser.permissions.request({ origins: [`*://${host}/*`] }),
  /** Compares the page with another; an address may need a permission, so this must be called within a click. */
  with: async (as: ComparedAs, from: ComparedFrom): Promise<Failure | null> => {
    if (from.kind === 'address') {
      const host = hostOf(from.url);
      if (host === '') return NO_ADDRESS;
      if (!(await browser.permissions.request({ origins: [`*://${host}/*`] }))) return NOT_ALLOWED;
    }
    return sendMessage('compareWith', { tabId: tab(), as, from }).catch(() => NO_ANSWER);
  },
  remove: (): void => void sendMessage('compareNoMore', tab()).catch(() => undefined),
});
