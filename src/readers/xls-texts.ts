import type { ByteView } from './bytes.ts';
import type { Budget } from './limits.ts';
import type { XlsRecord } from './xls.ts';

const TEXTS = 0xfc;
const CONTINUED = 0x3c;

/** Reads the table of texts that cells refer to; it runs on over as many records as it takes. */
export const readXlsTexts = (records: readonly XlsRecord[], view: ByteView, budget: Budget): readonly string[] => {
  const first = records.findIndex(({ type }) => type === TEXTS);
  if (first < 0) return [];
  let last = first;
  while (records[last + 1]?.type === CONTINUED) last += 1;
  const reader = startReader(records.slice(first, last + 1), view);
  reader.skip(4);
  const count = reader.u32();
  const texts: string[] = [];
  while (texts.length < count && !reader.done()) {
    texts.push(reader.text());
    if ((texts.length & 1023) === 0) budget.check();
  }
  return texts;
};

/** Reads over record borders; where a text's characters go on in the next record, a flag byte stands first. */
const startReader = (parts: readonly XlsRecord[], view: ByteView) => {
  let part = 0;
  let at = parts[0]?.at ?? 0;
  const end = (): number => (parts[part]?.at ?? 0) + (parts[part]?.size ?? 0);
  const turn = (): void => {
    while (at >= end() && part < parts.length) {
      part += 1;
      at = parts[part]?.at ?? 0;
    }
  };
  const u8 = (): number => {
    turn();
    at += 1;
    return view.u8(at - 1);
  };
  const u16 = (): number => u8() | (u8() << 8);
  const u32 = (): number => (u16() | (u16() << 16)) >>> 0;
  const skip = (count: number): void => {
    for (let rest = count; rest > 0 && part < parts.length; ) {
      turn();
      const step = Math.min(rest, end() - at);
      if (step <= 0) break;
      at += step;
      rest -= step;
    }
  };
  const characters = (count: number, wideAtFirst: boolean): string => {
    let wide = wideAtFirst;
    let text = '';
    while (text.length < count && part < parts.length) {
      if (at >= end()) {
        turn();
        wide = (view.u8(at) & 1) === 1;
        at += 1;
      }
      text += String.fromCharCode(wide ? view.u16(at) : view.u8(at));
      at += wide ? 2 : 1;
    }
    return text;
  };
  const text = (): string => {
    const length = u16();
    const flags = u8();
    const runs = (flags & 8) === 0 ? 0 : u16();
    const extra = (flags & 4) === 0 ? 0 : u32();
    const value = characters(length, (flags & 1) === 1);
    skip(runs * 4 + extra);
    return value;
  };
  return { u32, skip, text, done: () => part >= parts.length };
};
