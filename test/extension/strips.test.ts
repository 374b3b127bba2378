import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAround } from '../../src/extension/picture-part.ts';
import { endOf, isHidden, layOut, MOST_HEIGHT, marksOf, nextPart, type Strip } from '../../src/extension/strips.ts';
import type { Sight } from '../../src/model/tab.ts';

/** A page of this height in a window of that, with bars that cover so much; what it shows when it is scrolled to a height. */
const windowOn =
  (page: number, height: number, header: number, footer: number) =>
  (top: number): Sight => ({
    across: 1000,
    width: 985,
    height,
    page,
    at: Math.min(Math.max(0, top), Math.max(0, page - height)),
    header,
    footer,
    drawn: true,
    frames: [],
  });

/** Goes down the page as the window for pictures does. */
const taken = (look: (top: number) => Sight): { readonly strips: readonly Strip[]; readonly hidden: number } => {
  const strips: Strip[] = [];
  let [done, header, hidden] = [0, 0, 0];
  for (let round = 0; round < 200; round += 1) {
    let sight = look(done - header);
    if (isHidden(sight, done)) sight = look(done - sight.header);
    if (isHidden(sight, done)) hidden += 1;
    const part = nextPart(sight, done);
    if (part === null) break;
    const strip = { taken: '', sight, ...part };
    strips.push(strip);
    [done, header] = [endOf(strip), sight.header];
    if (done >= sight.page - 1) break;
  }
  return { strips, hidden };
};

describe('strips of a page', () => {
  test('go on where the one before ended, from the top to the end or the cap, and show bars at the edges only', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 30_000 }),
        fc.integer({ min: 300, max: 1_200 }),
        fc.integer({ min: 0, max: 110 }),
        fc.integer({ min: 0, max: 110 }),
        (page, height, header, footer) => {
          const { strips, hidden } = taken(windowOn(Math.max(page, height), height, header, footer));
          const whole = Math.max(page, height);
          // A zoomed page has parts of pixels: the last one may be missing.
          expect(Math.min(whole, MOST_HEIGHT) - layOut(strips).height).toBeLessThanOrEqual(1);
          expect(layOut(strips).height).toBeLessThanOrEqual(Math.min(whole, MOST_HEIGHT));
          expect(hidden).toBe(0);
          let done = 0;
          for (const [index, strip] of strips.entries()) {
            expect(strip.sight.at + strip.from).toBe(done);
            done = endOf(strip);
            if (index > 0) expect(strip.from).toBeGreaterThanOrEqual(header);
            const isLast = strip === strips.at(-1);
            if (!isLast) expect(strip.to).toBeLessThanOrEqual(height - footer);
          }
        },
      ),
    );
  });

  test('a page of one screen is one strip with both its bars', () => {
    expect(taken(windowOn(800, 800, 60, 40)).strips).toMatchObject([{ from: 0, to: 800 }]);
  });

  test('a page that grew shorter while it was looked at ends', () => {
    expect(nextPart(windowOn(900, 800, 0, 0)(5_000), 4_000)).toBeNull();
  });
});

describe('numbers in the picture', () => {
  const sight = (at: number, top: number): Sight => ({
    ...windowOn(2_000, 1_000, 0, 0)(at),
    frames: [{ number: 3, tone: 'fail', areas: [{ left: 10, top, width: 100, height: 20 }] }],
  });
  const strips: readonly Strip[] = [
    { taken: '', sight: sight(0, 1_400), from: 0, to: 1_000 },
    { taken: '', sight: sight(1_000, 400), from: 0, to: 1_000 },
  ];

  test('are where the strip that shows the place is', () => {
    expect(marksOf(strips, new Map([[3, 'abc']]))).toEqual([{ fingerprint: 'abc', number: 3, from: 0.7, to: 0.71 }]);
  });
  test('are none for what no strip shows, and for what has no finding', () => {
    expect(marksOf(strips.slice(0, 1), new Map([[3, 'abc']]))).toEqual([]);
    expect(marksOf(strips, new Map())).toEqual([]);
  });
});

describe('the part that a document shows', () => {
  test('has the place in it, and stays within the picture', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12_000 }), share, fc.double({ min: 0, max: 0.02, noNaN: true }), (whole, from, tall) => {
        const spot = { from, to: Math.min(1, from + tall) };
        const { top, height } = partAround(whole, spot);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(whole);
        expect(top).toBeLessThanOrEqual(Math.ceil(spot.from * whole));
        expect(top + height).toBeGreaterThanOrEqual(Math.floor(spot.to * whole));
      }),
    );
  });
  test('is the upper end where nothing is framed', () => expect(partAround(9_000, undefined)).toEqual({ top: 0, height: 700 }));
});
