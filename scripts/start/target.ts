import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Failure, failure, isFailure } from '../../src/model/failure.ts';
import { ROOT } from '../extension-build.ts';
import { pathOf, type Served, serve } from './serve.ts';

/** The page to open, and the server behind it when it is a file. */
export interface Target {
  readonly url: string;
  readonly served: Served | null;
}

const SAMPLE = join(ROOT, 'sample');
const SAMPLE_PAGE = join(SAMPLE, 'policy', '2025', 'elevator.html');
const LARGEST = 50_000_000;

// %PDF, PK (Word, ZIP), OLE (old Word), PNG, JPEG, GIF
const NOT_PAGES: readonly (readonly [number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF 文件'],
  [[0x50, 0x4b, 0x03, 0x04], '压缩包或 Office 文件'],
  [[0xd0, 0xcf, 0x11, 0xe0], '旧版 Office 文件'],
  [[0x89, 0x50, 0x4e, 0x47], '图片'],
  [[0xff, 0xd8, 0xff], '图片'],
  [[0x47, 0x49, 0x46, 0x38], '图片'],
];
// https://www.example.cn/, mailto:someone@example.cn
const SCHEME = /^([a-z][a-z0-9+.-]{1,20}):/i;

/** What the word on the command line means: nothing is the sample page, an address is itself, a file is served from its folder. */
export const targetOf = async (word: string | undefined): Promise<Target | Failure> => {
  if (word === undefined) return serveFile(SAMPLE_PAGE, SAMPLE);
  const scheme = SCHEME.exec(word)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return address(word);
  if (scheme === 'file') return file(fileURLToPath(word));
  if (scheme !== undefined && word.includes('://')) {
    return failure('address-kind', `不认识的地址：${word}。`, '请给出 http、https 开头的地址，或本机文件的路径。');
  }
  return file(resolve(process.env.INIT_CWD ?? process.cwd(), word));
};

const address = (word: string): Target | Failure =>
  URL.canParse(word)
    ? { url: new URL(word).href, served: null }
    : failure('address-form', `地址写法有误：${word}。`, '请从浏览器地址栏完整复制后重试。');

const file = async (path: string): Promise<Target | Failure> => {
  const trouble = troubleOf(path);
  return trouble ?? serveFile(path, dirname(path));
};

const serveFile = async (path: string, folder: string): Promise<Target> => {
  const page = realpathSync(path);
  const served = await serve(folder, page);
  return { url: served.origin + pathOf(realpathSync(folder), page), served };
};

const troubleOf = (path: string): Failure | null => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return failure('file-missing', `找不到文件：${path}。`, '请检查路径；网址要以 http:// 或 https:// 开头。');
  if (!stat.isFile()) return failure('file-kind', `这是文件夹，不是网页：${path}。`, '请给出其中某个网页文件的路径。');
  if (stat.size === 0) return failure('file-empty', `文件是空的：${path}。`, '请重新保存网页后再试。');
  if (stat.size > LARGEST) return failure('file-large', `文件超过 50 MB，不像是网页：${path}。`, '请确认给出的是网页文件。');
  const head = headOf(path);
  if (isFailure(head)) return head;
  const kind = NOT_PAGES.find(([magic]) => magic.every((byte, index) => head[index] === byte))?.[1];
  return kind === undefined
    ? null
    : failure('file-kind', `这是${kind}，不是网页：${path}。`, '请给出网页文件（.html）的路径，或网页的地址。');
};

const headOf = (path: string): Uint8Array | Failure => {
  try {
    const opened = openSync(path, 'r');
    const head = new Uint8Array(8);
    readSync(opened, head, 0, head.length, 0);
    closeSync(opened);
    return head;
  } catch {
    return failure('file-unreadable', `没有读取这个文件的权限：${path}。`, '请检查文件权限后重试。');
  }
};
