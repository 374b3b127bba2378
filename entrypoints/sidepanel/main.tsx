import { createI18n } from '@wxt-dev/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { startPanelLink } from '../../src/extension/panel-link.ts';
import { PanelApp } from '../../src/ui/panel/app.tsx';
import type { Words } from '../../src/ui/words.ts';

const { t } = createI18n();
const words: Words = (key, ...values) => (values.length === 0 ? t(key) : t(key, [...values]));
const language = browser.i18n.getMessage('@@ui_locale');
const root = document.getElementById('root');

document.documentElement.lang = language.replace('_', '-');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PanelApp shell={startPanelLink()} words={words} chinese={language.startsWith('zh')} />
    </StrictMode>,
  );
}
