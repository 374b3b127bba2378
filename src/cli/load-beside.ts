import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fetched } from '../model/attachment.ts';
import type { Attachment } from '../model/fact.ts';
import { documentExtension } from '../text/file-names.ts';
import { MOST_BYTES } from './load-limits.ts';

// https:, javascript:
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * An attachment that lies beside a page on this machine; null when the page is not on this machine or the file is published elsewhere.
 * A page may name any path, so only documents below its own folder or the folder the command runs in are read.
 */
export const loadBeside = async ({ href, url }: Attachment, page: string): Promise<Fetched | null> => {
  const isLocal = !SCHEME.test(page) || /^(?:file:|[a-z]:[\\/])/iu.test(page);
  if (!isLocal || SCHEME.test(href) || href.startsWith('/') || documentExtension(href) === '') return null;
  const isPublished = /^https?:\/\//iu.test(url);
  try {
    const folder = dirname(await realpath(/^file:/iu.test(page) ? fileURLToPath(page) : page));
    const path = await realpath(resolve(folder, decodeURIComponent(href.split(/[?#]/u)[0] ?? '')));
    if (![folder, await realpath('.')].some((allowed) => isBelow(path, allowed))) return { kind: 'none', verdict: 'no-permission' };
    const found = await stat(path);
    if (!found.isFile()) return { kind: 'none', verdict: 'no-address' };
    if (found.size > MOST_BYTES) return { kind: 'none', verdict: 'too-large' };
    return { kind: 'answer', status: 200, bytes: new Uint8Array(await readFile(path)) };
  } catch {
    // Not beside the page: it may still be where the page was published.
    return isPublished ? null : { kind: 'answer', status: 404, bytes: new Uint8Array() };
  }
};

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/iu.test(way);
};
