import { expect, test } from 'vitest';
import { bytesOf } from '../../scripts/documents/open.ts';
import { startReadingThread } from '../../src/cli/reading-thread.ts';
import { needsPassword } from '../../src/model/document.ts';
import { isFailure } from '../../src/model/failure.ts';
import { openReadingRoom, type ReadingThread } from '../../src/readers/reading-room.ts';

test('files are read in a thread of their own, one after the other', async () => {
  const room = openReadingRoom(startReadingThread);
  const names = ['gbk.pdf', 'draft.docx', 'password.pdf'];
  const reads = await Promise.all(names.map((name) => room.read(bytesOf(name), name)));
  room.close();
  expect(reads.map((read) => (isFailure(read) ? read.code : read.kind))).toEqual(['pdf', 'docx', 'password-needed']);
  expect(reads.map(needsPassword)).toEqual([false, false, true]);
});

/** A thread that does what it is told to the first file and answers from then on. */
const unlucky = (first: 'silence' | 'break') => {
  let started = 0;
  const start = (): ReadingThread => {
    started += 1;
    if (started > 1) return startReadingThread();
    let breaks = (): void => {};
    return {
      post: () => {
        if (first === 'break') breaks();
      },
      listen: (_take, broken) => {
        breaks = broken;
      },
      end: () => {},
    };
  };
  return { start, started: () => started };
};

test('a thread that does not answer is ended, and the next file is read', async () => {
  const { start, started } = unlucky('silence');
  const room = openReadingRoom(start);
  const began = performance.now();
  const [stuck, next] = await Promise.all([room.read(bytesOf('gbk.pdf'), 'a.pdf'), room.read(bytesOf('plain.txt'), 'b.txt')]);
  room.close();
  expect(isFailure(stuck) && stuck.code).toBe('too-slow');
  expect(isFailure(next)).toBe(false);
  expect(started()).toBe(2);
  expect(performance.now() - began).toBeLessThan(6_000);
}, 10_000);

test('a thread that breaks spoils one file', async () => {
  const room = openReadingRoom(unlucky('break').start);
  const [broken, next] = await Promise.all([room.read(bytesOf('gbk.pdf'), 'a.pdf'), room.read(bytesOf('plain.txt'), 'b.txt')]);
  room.close();
  expect(isFailure(broken) && broken.code).toBe('damaged');
  expect(isFailure(next)).toBe(false);
});
