import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRunFolder } from '../../src/cli/spot-check-store.ts';
import { failure } from '../../src/model/failure.ts';
import type { RunPage } from '../../src/model/run.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'run-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const page = (index: number): RunPage => ({
  run: 'r1',
  target: { url: `http://a.test/${index}`, title: '通知\t一\n二', listedOn: '', column: [] },
  state: 'vanished',
  mode: 'fetch',
  finishedAt: '2026-01-01T00:00:00.000Z',
  tries: 1,
  failure: failure('not-found', '网页不存在（404）。', '请核对地址。'),
});
const all = async (folder: Awaited<ReturnType<typeof openRunFolder>>): Promise<readonly RunPage[]> => {
  const pages: RunPage[] = [];
  for await (const one of folder.pages()) pages.push(one);
  return pages;
};

describe("a run's folder", () => {
  test('keeps pages in the order they came, many at a time', async () => {
    const folder = await openRunFolder(place);
    const kept = await Promise.all(Array.from({ length: 200 }, (_, index) => folder.keepPage(page(index))));
    expect(kept.every((trouble) => trouble === null)).toBe(true);
    expect(await all(folder)).toEqual(Array.from({ length: 200 }, (_, index) => page(index)));
    expect((await folder.finished())[3]).toEqual({ url: 'http://a.test/3', state: 'vanished', faults: 0 });
    await folder.close();
  });
  test('cuts off a line that a crash interrupted, and goes on after it', async () => {
    const before = await openRunFolder(place);
    await before.keepPage(page(1));
    await before.close();
    appendFileSync(join(place, 'pages.jsonl'), '{"url":"http://a.test/2","state":"audited"');
    const after = await openRunFolder(place);
    await after.keepPage(page(3));
    expect((await after.finished()).map(({ url }) => url)).toEqual(['http://a.test/1', 'http://a.test/3']);
    await after.close();
  });
  test('a journal that is nothing but half a line is empty', async () => {
    appendFileSync(join(place, 'pages.jsonl'), 'x'.repeat(200_000));
    const folder = await openRunFolder(place);
    expect(await folder.finished()).toEqual([]);
    expect(readFileSync(join(place, 'pages.jsonl'), 'utf8')).toBe('');
    await folder.close();
  });
  test('trouble with the disk is said, not thrown', async () => {
    const folder = await openRunFolder(place);
    await folder.close();
    expect((await folder.keepPage(page(1)))?.code).toBe('storage');
    expect(await folder.finished()).toEqual([]);
  });
});
