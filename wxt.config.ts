import { defineConfig } from 'wxt';

/** Pages of the extension may run what is shipped with them and reach nothing else. */
const SEALED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const SHARED = ['activeTab', 'scripting', 'storage', 'contextMenus'];

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  imports: false,
  // What a reviewer rebuilds from: not the results of audits made on this machine.
  zip: { excludeSources: ['out/**', 'sample/**', 'test/**', 'docs/**', '*.tsbuildinfo'] },
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: ({ browser, mode }) => ({
    name: '公开镜 · Disclosure Lens',
    description: '__MSG_manifest_description__',
    default_locale: 'zh_CN',
    permissions: browser === 'firefox' ? SHARED : [...SHARED, 'sidePanel', 'offscreen'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_manifest_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { minimum_chrome_version: '123' }),
    ...(mode === 'production' ? { content_security_policy: { extension_pages: SEALED } } : {}),
  }),
});

const FIREFOX = {
  gecko: {
    id: 'disclosure-lens@disclosure-lens.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};
