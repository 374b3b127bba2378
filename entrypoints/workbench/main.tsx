import { createI18n } from '@wxt-dev/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { startWorkbench } from '../../src/extension/workbench-link.ts';
import type { Words } from '../../src/ui/words.ts';
import { WorkbenchApp } from '../../src/ui/workbench/app.tsx';

const { t } = createI18n();
const words: Words = (key, ...values) => (values.length === 0 ? t(key) : t(key, [...values]));
const language = browser.i18n.getMessage('@@ui_locale');
const root = document.getElementById('root');

document.documentElement.lang = language.replace('_', '-');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <WorkbenchApp shell={startWorkbench()} words={words} chinese={language.startsWith('zh')} />
    </StrictMode>,
  );
}
