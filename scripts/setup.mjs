// Installs what is missing: packages, then a browser and Chinese fonts. Runs under Node 20 with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brokenVariable, findBrowser, onPath } from './find-browser.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
const OLDEST_NODE = 20;
/** The first major version that runs TypeScript files as they are. */
const TYPED_NODE = 24;

/**
 * Programs and fonts the project asks of the system. `needed` ones stop the command when they cannot be had;
 * the others are installed only when a script asks for them by name.
 */
export const SYSTEM_PACKAGES = [
  {
    name: 'browser',
    title: '浏览器（Chromium、Chrome 或 Edge）',
    present: () => findBrowser() !== null,
    apt: ['chromium', 'chromium-l10n'],
    brew: '--cask chromium',
    winget: 'Google.Chrome',
    needed: true,
  },
  { name: 'fonts', title: '中文字体', present: hasChineseFont, apt: ['fonts-noto-cjk'], needed: false },
  {
    name: 'office',
    title: 'LibreOffice（核对导出的表格和文书）',
    present: () => (onPath('soffice') !== null || onPath('libreoffice') !== null) && onPath('pdftotext') !== null,
    apt: ['libreoffice-calc', 'libreoffice-writer', 'poppler-utils'],
    brew: '--cask libreoffice',
    winget: 'TheDocumentFoundation.LibreOffice',
    needed: false,
  },
  {
    name: 'queue',
    title: 'Redis（多机抽查的测试）',
    present: () => onPath('redis-server') !== null,
    apt: ['redis-server'],
    brew: 'redis',
    needed: false,
  },
  {
    name: 'xmllint',
    title: 'xmllint（核对导出的 JUnit）',
    present: () => onPath('xmllint') !== null,
    apt: ['libxml2-utils'],
    brew: 'libxml2',
    needed: false,
  },
];

/** A set-up step that cannot be done, with a sentence for the person at the keyboard. */
class SetupTrouble extends Error {}

/**
 * Makes the project ready and returns the Node that runs its TypeScript files. Ends the process with a sentence when it cannot.
 * @param {{ system?: readonly string[] }} [wish] names in SYSTEM_PACKAGES
 * @returns {string} path of a Node of at least version 24
 */
export function setUp({ system = ['browser', 'fonts'] } = {}) {
  try {
    checkNode();
    installPackages();
    const node = typedNode();
    installSystemPackages(SYSTEM_PACKAGES.filter((entry) => system.includes(entry.name)));
    return node;
  } catch (error) {
    if (!(error instanceof SetupTrouble)) throw error;
    console.error(`\n准备工作没有完成：${error.message}`);
    process.exit(1);
  }
}

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return;
  throw new SetupTrouble(`需要 Node ${OLDEST_NODE} 或更高版本，现在是 ${process.versions.node}。请从 nodejs.org 安装长期支持版后重试。`);
}

function installPackages() {
  const reason = whyInstall();
  if (reason === null) return;
  console.log(`安装依赖包（${reason}）……`);
  // `npm ci` wants the packages of every platform in the lock file, even those it would not install. Development packages are
  // asked for by name, since NODE_ENV=production would leave them out.
  const done = npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status === 0) return;
  throw new SetupTrouble(
    '依赖包没有装好，原因见上面的输出。常见原因是网络不通或代理未设置（npm config set proxy …），处理后重新运行即可。',
  );
}

/** Why packages must be installed, in Chinese; null when what is there equals the lock file. */
function whyInstall() {
  const installed = readLock(join(MODULES, '.package-lock.json'));
  if (installed === null) return existsSync(MODULES) ? '上次安装没有完成' : '首次运行';
  const wanted = readLock(join(ROOT, 'package-lock.json'));
  if (wanted === null) throw new SetupTrouble('找不到 package-lock.json，请在完整的项目文件夹里运行。');
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.optional || entry.link) continue;
    if (installed[path]?.version !== entry.version || installed[path]?.integrity !== entry.integrity) return 'package-lock.json 有更新';
  }
  return Object.keys(installed).some((path) => !(path in wanted)) ? 'package-lock.json 有更新' : null;
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** The project's own Node; npm may have refused to run that package's installer, then it is run here. */
function typedNode() {
  const own = join(MODULES, 'node', 'bin', platform() === 'win32' ? 'node.exe' : 'node');
  if (majorOf(own) >= TYPED_NODE) return own;
  if (existsSync(join(MODULES, 'node', 'installArchSpecificPackage.js'))) {
    console.log(`取得 Node ${TYPED_NODE}（npm 没有运行它的安装脚本）……`);
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(MODULES, 'node'), stdio: 'inherit' });
    if (majorOf(own) >= TYPED_NODE) return own;
  }
  if (majorOf(process.execPath) >= TYPED_NODE) return process.execPath;
  throw new SetupTrouble(`没能取得 Node ${TYPED_NODE}。请安装 Node ${TYPED_NODE} 后重试，或运行 npm rebuild node 查看原因。`);
}

function majorOf(node) {
  if (node === process.execPath) return Number.parseInt(process.versions.node, 10);
  if (!existsSync(node)) return 0;
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout.slice(1), 10) : 0;
}

function installSystemPackages(entries) {
  const variable = brokenVariable();
  if (variable !== null) console.warn(`环境变量 ${variable} 指向的浏览器不存在，改用本机找到的浏览器。`);
  const missing = entries.filter((entry) => !entry.present());
  if (missing.length === 0) return;
  const privilege = aptPrivilege();
  if (privilege !== null) aptInstall(privilege, missing);
  for (const entry of missing.filter(({ present }) => !present())) {
    const sentence = `没有找到${entry.title}。${hint(entry)}`;
    if (entry.needed) throw new SetupTrouble(sentence);
    console.warn(sentence);
  }
}

/** What to put before apt-get; null where it cannot be used without a password or is not there. */
function aptPrivilege() {
  if (platform() !== 'linux' || onPath('apt-get') === null) return null;
  if (process.getuid?.() === 0) return [];
  if (onPath('sudo') === null) return null;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function aptInstall(privilege, entries) {
  const packages = entries.flatMap((entry) => entry.apt);
  console.log(`用系统的包管理器安装：${packages.join(' ')}（可能要几分钟）……`);
  const apt = [...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  run([...apt, 'update']);
  run([...apt, 'install', '--yes', '--no-install-recommends', ...packages]);
}

function hint(entry) {
  const names = entry.apt.join(' ');
  if (platform() === 'darwin' && entry.brew) return `请运行 brew install ${entry.brew} 后重试。`;
  if (platform() === 'win32' && entry.winget) return `请运行 winget install ${entry.winget} 后重试。`;
  if (onPath('apt-get') !== null) return `请运行 sudo apt-get install ${names} 后重试。`;
  const own = entry.name === 'browser' ? '，或用环境变量 LENS_BROWSER 指明浏览器的位置' : '';
  return `请用系统的包管理器安装${own}，然后重试。`;
}

/** Linux alone needs looking: other systems ship Chinese fonts. */
function hasChineseFont() {
  if (platform() !== 'linux') return true;
  const listed = onPath('fc-list') === null ? null : spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  if (listed?.status === 0) return listed.stdout.trim() !== '';
  return ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/google-noto-cjk'].some((folder) =>
    fontNames(folder).some((name) => /CJK/.test(name)),
  );
}

function fontNames(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Runs npm itself where this was started by npm, so that no second one is looked up. */
function npm(words) {
  const { npm_execpath: script } = process.env;
  if (script && /npm-cli\.c?js$/.test(script)) return run([process.execPath, script, ...words]);
  return spawnSync('npm', words, { cwd: ROOT, stdio: 'inherit', shell: platform() === 'win32' });
}

function run([program, ...words]) {
  return spawnSync(program, words, { cwd: ROOT, stdio: 'inherit' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  const node = setUp(names.length > 0 ? { system: names } : {});
  console.log(`准备就绪：${node}，${findBrowser()?.path ?? '没有浏览器'}`);
}
