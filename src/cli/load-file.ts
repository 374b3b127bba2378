import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Failure, failure } from '../model/failure.ts';
import type { LoadedBytes } from './load.ts';
import { MOST_BYTES, tooBig } from './load-limits.ts';

/** Reads a page from a file, given by path or file: address. */
export const loadFile = async (input: string): Promise<LoadedBytes | Failure> => {
  const path = pathOf(input);
  if (path === null)
    return failure('bad-address', '这个 file 地址指向另一台机器或写得不对。', '请写成 file:///目录/文件名 的样子，或直接写文件路径。');
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failure('directory', '这是一个文件夹。', '请指定里面的某一个网页文件。');
    if (!found.isFile()) return failure('not-a-file', '这不是普通文件。', '请指定一个网页文件。');
    if (found.size > MOST_BYTES) return tooBig;
    return { bytes: await readFile(path), url: pathToFileURL(path).href, contentType: '' };
  } catch (error) {
    return unreadable(error, input);
  }
};

const pathOf = (input: string): string | null => {
  if (!/^file:/iu.test(input)) return nativePath(input);
  try {
    return fileURLToPath(input);
  } catch {
    return null;
  }
};

/** A path copied from Windows works elsewhere too. */
const nativePath = (input: string): string => {
  const path = resolve(input);
  if (existsSync(path) || !input.includes('\\')) return path;
  return resolve(input.replaceAll('\\', '/'));
};

// www.example.gov.cn/a.html
const HOST = /^[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/u;

const unreadable = (error: unknown, input: string): Failure => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const advice = HOST.test(input) ? '请检查文件名和所在目录；如果是网址，请在前面加上 https:// 或 http://。' : '请检查文件名和所在目录。';
    return failure('missing-file', '没有这个文件。', advice);
  }
  if (code === 'EACCES' || code === 'EPERM')
    return failure('forbidden-file', '没有读取这个文件的权限。', '请修改文件权限，或复制到别处再检查。');
  if (code === 'ENAMETOOLONG') return failure('missing-file', '文件名太长。', '请检查文件名和所在目录。');
  return failure('unreadable-file', '文件读取失败。', '请复制到本机硬盘后再检查。');
};
