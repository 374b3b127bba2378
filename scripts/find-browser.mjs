// Finds a browser on this machine. Plain JavaScript: it runs under Node 20 before anything is installed.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { basename, delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} BrowserKind */

const VARIABLES = ['LENS_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const FIREFOX_VARIABLES = ['LENS_FIREFOX', 'FIREFOX_PATH'];

/** Names on PATH, best first. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  chrome: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'chrome'],
  edge: ['microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-beta', 'msedge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Where installers put them, below the folders of `roots`. */
const PLACES = {
  linux: {
    chromium: ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser', '/snap/bin/chromium'],
    chrome: ['/opt/google/chrome/chrome', '/opt/google/chrome/google-chrome'],
    edge: ['/opt/microsoft/msedge/msedge', '/opt/microsoft/msedge/microsoft-edge'],
    firefox: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
  },
  darwin: {
    chromium: ['Chromium.app/Contents/MacOS/Chromium'],
    chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: ['Chromium\\Application\\chrome.exe'],
    chrome: ['Google\\Chrome\\Application\\chrome.exe'],
    edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** Executables inside a download of Playwright or Puppeteer, below a version folder. */
const CACHED = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'firefox/Nightly.app/Contents/MacOS/firefox', 'firefox/firefox.exe'],
};

/**
 * The first usable browser: environment variable, Chromium, Chrome, Edge, then a Playwright or Puppeteer download.
 * With `firefox`, a Firefox instead. `null` when there is none.
 * @param {{ firefox?: boolean }} [wish]
 * @returns {{ path: string, kind: BrowserKind } | null}
 */
export function findBrowser({ firefox = false } = {}) {
  /** @type {BrowserKind[]} */
  const kinds = firefox ? ['firefox'] : ['chromium', 'chrome', 'edge'];
  return named(firefox) ?? installed(kinds) ?? cached(firefox);
}

/** The environment variable that names a browser which is not there; setup reports it. */
export function brokenVariable() {
  return VARIABLES.find((name) => process.env[name] && !isProgram(process.env[name])) ?? null;
}

/** The path of a program on PATH, or null. */
export function onPath(command) {
  const endings = platform() === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const found = endings.map((ending) => join(folder, command + ending)).find(isProgram);
    if (found) return found;
  }
  return null;
}

function named(firefox) {
  for (const variable of firefox ? FIREFOX_VARIABLES : VARIABLES) {
    const path = process.env[variable];
    if (path && isProgram(path)) return { path, kind: firefox ? 'firefox' : kindOf(path) };
  }
  return null;
}

/** Chromium unless the file's name says otherwise. */
function kindOf(path) {
  const name = basename(path).toLowerCase();
  if (/edge/.test(name)) return 'edge';
  if (/firefox/.test(name)) return 'firefox';
  return /google.?chrome(?!.*testing)/.test(name) ? 'chrome' : 'chromium';
}

function installed(kinds) {
  for (const kind of kinds) {
    const path = COMMANDS[kind].map(onPath).find(Boolean) ?? places(kind).find(isProgram);
    if (path) return { path, kind };
  }
  return null;
}

function places(kind) {
  const listed = PLACES[platform()]?.[kind] ?? [];
  return roots().flatMap((root) => listed.map((place) => (root ? join(root, place) : place)));
}

function roots() {
  if (platform() === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (platform() !== 'win32') return [''];
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, programs86, LOCALAPPDATA].filter(Boolean);
}

function cached(firefox) {
  const kind = firefox ? 'firefox' : 'chromium';
  for (const folder of cacheFolders(firefox ? 'firefox' : 'chrome')) {
    for (const version of newestFirst(folder, kind)) {
      const path = CACHED[kind].map((place) => join(folder, version, place)).find(isProgram);
      if (path) return { path, kind };
    }
  }
  return null;
}

function cacheFolders(product) {
  const caches = { darwin: join(homedir(), 'Library', 'Caches'), win32: process.env.LOCALAPPDATA ?? homedir() };
  const { PLAYWRIGHT_BROWSERS_PATH, PUPPETEER_CACHE_DIR } = process.env;
  return [
    PLAYWRIGHT_BROWSERS_PATH,
    join(caches[platform()] ?? join(homedir(), '.cache'), 'ms-playwright'),
    join(PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), product),
  ].filter(Boolean);
}

/** Version folders; Playwright keeps several products side by side, Puppeteer one product to a folder. */
function newestFirst(folder, kind) {
  try {
    const names = readdirSync(folder).filter((name) => !/headless/.test(name) && (name.startsWith(`${kind}-`) || /\d+\.\d+/.test(name)));
    return names.sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
