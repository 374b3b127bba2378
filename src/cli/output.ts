import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Failure, failure } from '../model/failure.ts';

/** Writes a file whole or not at all; never over a folder. */
export const writeOut = async (path: string, content: string | Uint8Array): Promise<Failure | null> => {
  const target = resolve(path);
  const draft = `${target}.${process.pid}.part`;
  try {
    const found = await stat(target).catch(() => null);
    if (found?.isDirectory()) return failure('out-directory', '这是一个文件夹。', '请在后面加上文件名。');
    if (found !== null && !found.isFile()) {
      await writeFile(target, content);
      return null;
    }
    if ((await stat(dirname(target)).catch(() => null)) === null)
      return failure('out-missing', '没有这个文件夹。', '请先建好文件夹，或换一个位置。');
    await writeFile(draft, content);
    await rename(draft, target);
    return null;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return explain(error);
  }
};

const explain = (error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return failure('out-forbidden', '没有写入的权限。', '请换一个位置，或关闭正打开着它的程序。');
  if (code === 'EBUSY') return failure('out-busy', '文件正被别的程序打开。', '请先关闭 Excel 或 WPS 里的这个文件。');
  if (code === 'ENOSPC') return failure('out-full', '磁盘空间不够。', '请清理磁盘，或换一个位置。');
  if (code === 'ENAMETOOLONG' || code === 'ENOTDIR') return failure('out-name', '文件名或路径不对。', '请换一个短一些的文件名。');
  return failure('out-failed', '文件没有写成。', '请换一个位置再试。');
};
