import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Run } from '../model/run.ts';

const ICON = '/icon/128.png';

/** Tells that a run is over, where the user allowed that. */
export const noticeEnd = async (run: Run): Promise<void> => {
  if (run.state === 'cancelled' || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(`run:${run.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title: i18n.t(run.state === 'stopped' ? 'run.stopped' : 'run.finished'),
    message: run.state === 'stopped' ? `${run.name}：${run.reason}` : run.name,
  });
};
