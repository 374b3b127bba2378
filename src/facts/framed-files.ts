import type { Given } from '../audit/fact.ts';
import type { Attachment } from '../model/fact.ts';
import { addressExtension, fileNameOf } from '../text/file-names.ts';
import { CHROME, chrome } from './chrome.ts';

/** A file of the document before versions are grouped. */
export type Draft = Omit<Attachment, 'group'>;

/** Documents shown in a viewer: `<iframe src="/pdf/web/viewer.html?file=/a.pdf">`. */
export const framed = (given: Given): readonly Draft[] =>
  given.snapshot.frames.flatMap((frame) => {
    const extension = frame.hidden ? '' : addressExtension(frame.src);
    if (extension === '' || given.get(chrome)[frame.box] === CHROME.frame) return [];
    const inner = /[?&#](?:file|url|src|path)=([^&#]+)/iu.exec(frame.src)?.[1] ?? frame.src;
    const name = fileNameOf(decoded(inner));
    const block = Math.max(0, Math.min(frame.block, given.snapshot.blocks.length - 1));
    return [{ name, href: frame.src, extension, url: resolve(decoded(inner), given.snapshot.baseUrl), place: { block, start: 0, end: 0 } }];
  });

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Absolute address; empty when there is none that can be told. */
export const resolve = (address: string, base: string): string => {
  if (address === '' || /^javascript:/iu.test(address)) return '';
  try {
    return new URL(address, base === '' ? undefined : base).href;
  } catch {
    return '';
  }
};
