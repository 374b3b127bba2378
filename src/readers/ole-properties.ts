import type { DocumentProperties } from '../model/document.ts';
import { type ByteView, viewOf, wideText } from './bytes.ts';
import type { OleFile } from './ole.ts';
import { filled } from './reading.ts';

/** Properties of an old Office file: title, author, company, last editor, days. */
export const readOleProperties = (file: OleFile): DocumentProperties => {
  const summary = openSet(file.stream('\u0005SummaryInformation'));
  const extended = openSet(file.stream('\u0005DocumentSummaryInformation'));
  return filled({
    title: summary.text(2),
    author: summary.text(4),
    company: extended.text(15),
    lastModifiedBy: summary.text(8),
    created: summary.day(12),
    modified: summary.day(13),
  });
};

interface PropertySet {
  readonly text: (id: number) => string;
  readonly day: (id: number) => string;
}

const openSet = (bytes: Uint8Array | null): PropertySet => {
  const view = viewOf(bytes ?? new Uint8Array(0));
  const base = view.u32(44);
  const offsets = new Map<number, number>();
  const count = Math.min(view.u32(base + 4), 500);
  for (let index = 0; index < count; index += 1) offsets.set(view.u32(base + 8 + index * 8), base + view.u32(base + 12 + index * 8));
  const at = (id: number): number => offsets.get(id) ?? -1;
  const charset = charsetOf(view.u16(at(1) + 4));
  return { text: (id) => textAt(view, at(id), charset), day: (id) => dayAt(view, at(id)) };
};

const textAt = (view: ByteView, at: number, charset: string): string => {
  if (at < 0) return '';
  const length = Math.min(view.u32(at + 4), 4096);
  const type = view.u16(at);
  if (type === 0x1f) return wideText(view.slice(at + 8, length * 2)).replace(/\0.*$/su, '');
  if (type !== 0x1e) return '';
  const bytes = view.slice(at + 8, length);
  return (charset === 'utf-16le' ? wideText(bytes) : new TextDecoder(charset).decode(bytes)).replace(/\0.*$/su, '');
};

const charsetOf = (page: number): string => {
  if (page === 65001) return 'utf-8';
  if (page === 1200) return 'utf-16le';
  if (page === 950) return 'big5';
  return page === 936 || page === 54936 ? 'gb18030' : 'windows-1252';
};

/** Days from 1601, where file times begin, to 1970. */
const EPOCH_DAYS = 134_774;

const dayAt = (view: ByteView, at: number): string => {
  if (at < 0 || view.u16(at) !== 0x40) return '';
  const time = view.u32(at + 8) * 2 ** 32 + view.u32(at + 4);
  const days = Math.floor(time / 864e9) - EPOCH_DAYS;
  return days > 0 && days < 100_000 ? new Date(days * 86_400_000).toISOString().slice(0, 10) : '';
};
