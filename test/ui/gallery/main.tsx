import { createRoot } from 'react-dom/client';
import en from '../../../locales/en.json' with { type: 'json' };
import zh from '../../../locales/zh_CN.json' with { type: 'json' };
import type { Obstacle, TabState } from '../../../src/model/tab.ts';
import { PanelApp } from '../../../src/ui/panel/app.tsx';
import type { Shell, View } from '../../../src/ui/panel/shell.ts';
import { emptySettings, idleAttachments, idleJudging, idleTeaching, idleWorkbench } from '../idle-shell.ts';
import { localeWords } from '../locale-words.ts';
import { fineReport, fullReport, homeReport } from '../reports.ts';

const asked = new URLSearchParams(location.search);
const chinese = asked.get('language') !== 'en';
const name = asked.get('state') ?? 'full';

const stateOf = (wish: string): TabState => {
  if (wish === 'idle' || wish === 'auditing') return { kind: wish };
  if (wish === 'failed') return { kind: 'failed', detail: 'TypeError: blocks is not iterable\n    at titleOf (chunks/audit.js:1:2345)' };
  if (wish === 'fine') return { kind: 'done', report: fineReport };
  if (wish === 'home') return { kind: 'done', report: homeReport };
  if (wish.startsWith('blocked-')) return { kind: 'blocked', obstacle: wish.slice(8) as Obstacle, host: asked.get('host') ?? '' };
  return { kind: 'done', report: fullReport };
};

const view: View = { state: stateOf(name), stale: name === 'changed' ? 'changed' : name === 'left' ? 'left' : null };
const nothing = (): void => undefined;
const shell: Shell = {
  current: () => view,
  subscribe: () => nothing,
  audit: nothing,
  correct: nothing,
  show: async () => 'gone',
  clear: nothing,
  allow: async () => undefined,
  attachments: idleAttachments,
  teaching: idleTeaching,
  settings: emptySettings,
  workbench: idleWorkbench,
  ...idleJudging,
  isWelcomed: async () => name !== 'welcome',
  welcome: nothing,
  version: '0.1.0',
};
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<PanelApp shell={shell} words={localeWords(chinese ? zh : en)} chinese={chinese} />);
