import { describe, expect, test } from 'vitest';
import { hostOf, obstacleOf } from '../../src/extension/obstacle.ts';

describe('why a tab could not be read is told from its address, or from what the browser said', () => {
  for (const [url, saying, wanted] of [
    ['', 'Cannot access a chrome:// URL', 'browser-page'],
    ['edge://settings/', '', 'browser-page'],
    ['about:newtab', 'Missing host permission for the tab', 'browser-page'],
    ['', 'Cannot access contents of url "chrome-extension://abc/page.html". Extension manifest must request permission.', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store-page'],
    ['', 'The extensions gallery cannot be scripted.', 'store-page'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'Missing host permission for the tab', 'store-page'],
    ['', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'managed'],
    ['', 'Frame with ID 0 is showing error page', 'error-page'],
    [
      '',
      'Cannot access contents of url "file:///home/a.html". Extension manifest must request permission to access this host.',
      'file-access',
    ],
    ['', 'No tab with id: 12.', 'closed'],
    [
      'https://www.yunxi.example/',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    ['', 'Missing host permission for the tab', 'no-permission'],
    ['https://www.yunxi.example/', 'blocks is not iterable', null],
    ['https://chromewebstore.google.com.yunxi.example/', 'boom', null],
  ] as const) {
    test(`${url} ${saying}`.trim(), () => expect(obstacleOf(url, saying)).toBe(wanted));
  }
});

test('a permission is asked for web hosts alone', () => {
  expect(hostOf('https://www.yunxi.example:8080/a?b')).toBe('www.yunxi.example');
  for (const none of ['', 'file:///a', 'chrome://version', 'javascript:alert(1)', 'https://']) expect(hostOf(none)).toBe('');
});
