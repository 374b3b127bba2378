import type { PictureMark } from '../model/page-picture.ts';
import type { Area, Framing, Sight } from '../model/tab.ts';

/** Pixels that the picture of a page is high at most, and screens that are taken of it at most, however low the window is. */
export const MOST_HEIGHT = 12_000;
export const MOST_SCREENS = 20;

/** What of a picture of the window goes into the picture of the page. */
export interface Strip {
  /** The picture of the window as a `data:` address. */
  readonly taken: string;
  readonly sight: Sight;
  /** From where to where in the window. */
  readonly from: number;
  readonly to: number;
}

/** Which part of what is in sight continues a page that is there down to `done`; null where nothing does. */
export const nextPart = (sight: Sight, done: number): Pick<Strip, 'from' | 'to'> | null => {
  const isLast = sight.at + sight.height >= sight.page - 1;
  const from = Math.max(0, done - sight.at);
  const to = Math.min(isLast ? sight.height : sight.height - sight.footer, from + MOST_HEIGHT - done);
  return to - from >= 1 ? { from, to } : null;
};

/** How far down the page a strip reaches. */
export const endOf = ({ sight, to }: Strip): number => sight.at + to;

/** Whether what is in sight hides behind its header some of the page that is not there yet. */
export const isHidden = (sight: Sight, done: number): boolean => done > 0 && sight.at + sight.header > done;

/** Where each strip begins in the picture of the page, and how high that is. */
export const layOut = (strips: readonly Strip[]): { readonly tops: readonly number[]; readonly height: number } => {
  const tops: number[] = [];
  let height = 0;
  for (const { from, to } of strips) {
    tops.push(height);
    height += to - from;
  }
  return { tops, height };
};

/** A frame to be drawn into the picture of the page. */
export interface PlacedFrame {
  readonly number: number;
  readonly tone: Framing['tone'];
  readonly area: Area;
}

/** The frames that a strip shows, where they are in the picture of the page; they may reach beyond the strip. */
export const framesIn = ({ sight, from, to }: Strip, top: number): readonly PlacedFrame[] =>
  sight.frames.flatMap(({ number, tone, areas }) =>
    areas
      .filter((area) => area.width > 0 && area.height > 0 && area.top < to && area.top + area.height > from)
      .map((area) => ({ number, tone, area: { ...area, top: area.top - from + top } })),
  );

/** Where each number is framed, in shares of the picture's height. */
export const marksOf = (strips: readonly Strip[], fingerprints: ReadonlyMap<number, string>): readonly PictureMark[] => {
  const { tops, height } = layOut(strips);
  const reach = new Map<number, { readonly from: number; readonly to: number }>();
  for (const [index, strip] of strips.entries()) {
    for (const { number, area } of framesIn(strip, tops[index] ?? 0)) {
      const before = reach.get(number) ?? { from: height, to: 0 };
      reach.set(number, { from: Math.min(before.from, area.top), to: Math.max(before.to, area.top + area.height) });
    }
  }
  const share = (value: number): number => Math.min(1, Math.max(0, value / height));
  return [...reach].flatMap(([number, { from, to }]) => {
    const fingerprint = fingerprints.get(number);
    return fingerprint === undefined ? [] : [{ fingerprint, number, from: share(from), to: share(to) }];
  });
};
