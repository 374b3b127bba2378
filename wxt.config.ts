import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const CMAPS = join(import.meta.dirname, 'node_modules/pdfjs-dist/cmaps');
/** Character maps of simplified and traditional Chinese, by their first letters; without them such a PDF gives empty text and no error. */
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|GB|CNS|UniGB|UniCNS|B5|ETen|ETHK|HK).*\.bcmap$|^LICENSE$/;

/**
 * Pages of the extension may run what is shipped with them. Only the desk that fetches attachments may ask sites, as far as their
 * permissions go; all other pages take that away from themselves, the background and the reading threads in their first lines.
 */
const SEALED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Pages can only tighten the policy of the extension: all but the desk's reach nothing. The development server needs them open. */
const sealPages: Plugin = {
  name: 'seal-pages',
  apply: 'build',
  transformIndexHtml: (_, { path }) =>
    path.includes('offscreen')
      ? []
      : [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" }, injectTo: 'head-prepend' }],
};

const SHARED = ['activeTab', 'scripting', 'storage', 'contextMenus'];

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  imports: false,
  // What a reviewer rebuilds from: not the results of audits made on this machine.
  zip: { excludeSources: ['out/**', 'sample/**', 'test/**', 'docs/**', '*.tsbuildinfo'] },
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ worker: { format: 'es' }, plugins: [sealPages] }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const name of readdirSync(CMAPS).filter((name) => CHINESE.test(name)))
        files.push({ absoluteSrc: join(CMAPS, name), relativeDest: `cmaps/${name}` });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '公开镜 · Disclosure Lens',
    description: '__MSG_manifest_description__',
    default_locale: 'zh_CN',
    permissions: browser === 'firefox' ? SHARED : [...SHARED, 'sidePanel', 'offscreen'],
    // Pictures of whole pages, offered in Chromium, need exactly `<all_urls>`; all else asks for the hosts it is about.
    optional_host_permissions: browser === 'firefox' ? ['*://*/*'] : ['*://*/*', '<all_urls>'],
    optional_permissions: ['notifications'],
    action: { default_title: '__MSG_manifest_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { minimum_chrome_version: '126' }),
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
