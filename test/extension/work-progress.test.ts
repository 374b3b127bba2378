import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProgress } from '../../src/extension/work-progress.ts';
import type { AttachmentWork } from '../../src/model/attachment-work.ts';

const file = (href: string) => ({ name: href, href, extension: 'pdf', url: `https://www.example.gov.cn/${href}`, group: 0 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('many steps are told at a pace that can be followed, the end at once', () => {
  const files = [file('a.pdf'), file('b.pdf')];
  const told: AttachmentWork[] = [];
  const progress = startProgress(7, files, (work) => told.push(work));
  expect(told).toEqual([
    {
      job: 7,
      files: [
        { href: 'a.pdf', step: { kind: 'waiting' } },
        { href: 'b.pdf', step: { kind: 'waiting' } },
      ],
      comparing: false,
    },
  ]);
  for (let bytes = 1; bytes <= 1000; bytes += 1) {
    const [first = file('none')] = files;
    progress.step(first, { kind: 'fetching', bytes, total: 1000 });
    vi.advanceTimersByTime(1);
  }
  expect(told.length).toBeLessThan(7);
  expect(told.at(-1)?.files[0]?.step).toMatchObject({ kind: 'fetching' });
  progress.comparing();
  const count = told.length;
  expect(told.at(-1)?.comparing).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(told.length).toBe(count);
});
