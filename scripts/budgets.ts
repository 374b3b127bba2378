import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFailure } from '../src/model/failure.ts';
import { filesWith, gzipBytes, pageFiles } from './bundle.ts';
import { type Build, ensureBuilt, ROOT } from './extension-build.ts';

/** One thing a build must hold, and whether it does. */
interface Budget {
  readonly build: Build;
  readonly name: string;
  readonly value: number | string;
  readonly limit: number | string;
  readonly kept: boolean;
}

const KB = 1024;
const CAMERA = 'content-scripts/camera.js';
const CAMERA_LIMIT = 30 * KB;
const PANEL_LIMIT = 350 * KB;

/** What each build may ask of its user, no more and no less. */
const PERMISSIONS: Readonly<Record<Build, readonly string[]>> = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

/** Words that survive minification and give a library away, each with the file of the library it stands in. */
interface Mark {
  readonly library: string;
  readonly text: string;
  readonly file: string;
}
const NOT_IN_CAMERA: readonly Mark[] = [
  { library: 'zod', text: 'invalid_type', file: 'node_modules/zod/v4/core/schemas.js' },
  { library: 'parse5', text: 'abrupt-closing-of-empty-comment', file: 'node_modules/parse5/dist/common/error-codes.js' },
  { library: 'react', text: 'react.transitional.element', file: 'node_modules/react/cjs/react.production.js' },
];
const ONLY_ON_EXPORT: readonly Mark[] = [{ library: '表格导出', text: 'xl/workbook.xml', file: 'src/report/render/workbook.ts' }];
/** What reads files is loaded by the desk's threads alone. */
const ONLY_AT_THE_DESK: readonly Mark[] = [
  { library: 'PDF 读取', text: 'PasswordException', file: 'node_modules/pdfjs-dist/legacy/build/pdf.mjs' },
];

const main = (json: boolean): number => {
  const budgets = (['chrome-mv3', 'firefox-mv3'] as const).flatMap((build) => {
    const folder = ensureBuilt(build, console.error);
    if (!isFailure(folder)) return measure(build, folder);
    return [{ build, name: '构建', value: folder.message, limit: '能够构建', kept: false }];
  });
  console.log(json ? JSON.stringify(budgets, null, 2) : budgets.map(line).join('\n'));
  return budgets.every(({ kept }) => kept) ? 0 : 1;
};

const measure = (build: Build, folder: string): readonly Budget[] => {
  const panel = pageFiles(folder, 'sidepanel.html');
  return [
    atMost(build, '采集脚本（gzip 字节）', gzipBytes(folder, [CAMERA]), CAMERA_LIMIT),
    atMost(build, '侧边栏首屏（gzip 字节）', gzipBytes(folder, panel.first), PANEL_LIMIT),
    ...NOT_IN_CAMERA.map((mark) => absent(build, `采集脚本里没有 ${mark.library}`, filesWith(folder, [CAMERA], mark.text), mark)),
    ...ONLY_ON_EXPORT.flatMap((mark) => [
      absent(build, `首屏不加载 ${mark.library}`, filesWith(folder, panel.first, mark.text), mark),
      present(build, `导出时加载 ${mark.library}`, filesWith(folder, panel.later, mark.text)),
    ]),
    ...ONLY_AT_THE_DESK.flatMap((mark) => [
      absent(build, `采集脚本里没有 ${mark.library}`, filesWith(folder, [CAMERA], mark.text), mark),
      absent(build, `侧边栏不加载 ${mark.library}`, filesWith(folder, [...panel.first, ...panel.later], mark.text), mark),
    ]),
    ...manifest(build, folder),
  ];
};

const atMost = (build: Build, name: string, value: number, limit: number): Budget => ({
  build,
  name,
  value,
  limit,
  kept: value > 0 && value <= limit,
});

/** A mark that has left the library's own source proves nothing any more, and fails too. */
const absent = (build: Build, name: string, found: readonly string[], mark: Mark): Budget => {
  const file = join(ROOT, mark.file);
  const telling = existsSync(file) && readFileSync(file, 'utf8').includes(mark.text);
  const value = telling ? found.join(' ') : `${mark.file} 里已经没有“${mark.text}”，请换一个记号`;
  return { build, name, value: value || '没有', limit: '没有', kept: value === '' };
};

const present = (build: Build, name: string, found: readonly string[]): Budget => ({
  build,
  name,
  value: found.join(' ') || '没有找到',
  limit: '按需加载的文件里有',
  kept: found.length > 0,
});

const manifest = (build: Build, folder: string): readonly Budget[] => {
  const { permissions = [], host_permissions = [], content_scripts = [] } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const same = (name: string, value: readonly unknown[], limit: readonly string[]): Budget => {
    const [is, shall] = [[...value].sort().join(' '), limit.join(' ')];
    return { build, name, value: is || '无', limit: shall || '无', kept: is === shall };
  };
  return [
    same('权限', permissions, PERMISSIONS[build]),
    same('必给的网站访问权', host_permissions, []),
    same(
      '自动进入网页的脚本',
      content_scripts.map((script: unknown) => JSON.stringify(script)),
      [],
    ),
  ];
};

const line = ({ build, name, value, limit, kept }: Budget): string =>
  kept
    ? `✓ ${build} ${name}：${value}（限 ${limit}）`
    : `✕ ${build} ${name}：现在是 ${value}，应为 ${typeof limit === 'number' ? `不超过 ${limit}` : limit}`;

process.exitCode = main(process.argv.includes('--json'));
