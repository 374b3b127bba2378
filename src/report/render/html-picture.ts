import type { Picture } from '../../model/hand-over.ts';
import { bare } from './html-text.ts';

/** Characters that are turned into text at a time: more would not fit on the stack. */
const STEP = 0x8000;

/** A picture within the page itself. */
export const imageOf = ({ type, width, height, bytes }: Picture, words: string): string =>
  `<img src="data:image/${type};base64,${base64(bytes)}" width="${width}" height="${height}" alt="${bare(words)}">`;

const base64 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) pieces.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  return btoa(pieces.join(''));
};
