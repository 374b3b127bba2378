import { expect, test } from 'vitest';
import { sharedLight } from '../../src/extension/frame-spots.ts';
import type { Spot } from '../../src/model/tab.ts';

const at = (block: number): Spot => ({ place: { block, start: 0, end: 2 }, quote: String(block) });

test('words of a merged frame are lit in the frame, all others in the page, each by places of its own document', () => {
  const frame = { frameId: 7, block: 10, count: 5 };
  const spots = [at(9), at(10), at(14), at(15), { quote: '无处' }];
  const shared = sharedLight({ spots, tone: 'field', label: '1', jump: true }, frame);
  expect(shared.page.spots.map(({ place, quote }) => [quote, place?.block])).toEqual([
    ['9', 9],
    ['15', 10],
    ['无处', undefined],
  ]);
  expect(shared.frame.spots.map(({ place, quote }) => [quote, place?.block])).toEqual([
    ['10', 0],
    ['14', 4],
  ]);
});
