import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openListSite } from './list-site.ts';
import { command, scratch } from './run.ts';

const folder = scratch();
let dead: readonly string[] = [];
const site = await openListSite(['甲', '乙', '丙'], '2026-06-01', () => dead);
afterAll(() => {
  site.close();
  folder.remove();
});

const [before, after] = [folder.path('before.json'), folder.path('after.json')];
const saved = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const changed = (path: string, change: (results: Record<string, unknown>) => void): string => {
  const results = saved(path);
  change(results);
  const other = folder.path(`changed-${Math.abs(JSON.stringify(results).length)}.json`);
  writeFileSync(other, JSON.stringify(results));
  return other;
};
const compare = (...words: readonly string[]) => command(['compare', ...words]);

describe('results that a spot-check wrote', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const spotCheck = async (name: string, path: string): Promise<void> => {
      const words = ['--all', '--delay', '0', '--day', '2026-06-03', '--format', 'json', '--out', folder.path(name)];
      writeFileSync(path, (await command(['spot-check', ...words, site.list])).out);
    };
    await spotCheck('before', before);
    dead = ['乙'];
    await spotCheck('after', after);
  }, 60_000);

  test('are compared page by page and over the whole site: a page that is gone is new for the site', async () => {
    const { code, out, err } = await compare(before, after);
    expect(err).toBe('');
    expect(out).toContain('全站新增 1，全站再次出现 0，全站已整改 0');
    expect(out).toContain(`  列表里的死链（${site.host}）：列表里的 3 个链接中有 1 个打开后页面不存在。`);
    expect(code).toBe(1);
  });
  test('say the same as the folders they were made of', async () => {
    const [files, folders] = [
      await compare('--format', 'json', before, after),
      await compare('--format', 'json', folder.path('before'), folder.path('after')),
    ];
    const told = (text: string) => {
      const { added, still, mended, notComparable, site: sites } = JSON.parse(text);
      const brief = (list: readonly { page: { url: string }; finding: { rule: string; title: string } }[]) =>
        list.map(({ page, finding }) => [page.url, finding.rule, finding.title]).sort();
      return { added: brief(added), still: brief(still), mended: brief(mended), not: brief(notComparable), sites };
    };
    expect(told(files.out)).toEqual(told(folders.out));
    expect(told(files.out).still.length).toBeGreaterThan(0);
  });
  test('a dead link that works again is mended; what the later run did not look at is not', async () => {
    const { code, out } = await compare(after, before);
    expect([code, out]).toEqual([0, expect.stringContaining('全站已整改 1')]);
    const partly = changed(before, (results) => {
      Object.assign(results, { pages: (results.pages as { url: string }[]).filter(({ url }) => !url.includes(encodeURIComponent('乙'))) });
      const run = results.run as { columns: { discovered: number }[] };
      run.columns = run.columns.map((column) => ({ ...column, discovered: 9 }));
    });
    expect((await compare(after, partly)).out).toContain('全站已整改 0，全站仍存在 0，没法比 1');
  });
  test('one that does not say what was checked: nothing is taken for mended', async () => {
    const old = changed(before, (results) => {
      delete results.siteChecks;
      delete results.checks;
    });
    const { out } = await compare(after, old);
    expect(out).toContain('全站问题没有比');
    expect(out).toContain('已整改 0');
  });
  test.each([
    ['newer', (results: object) => Object.assign(results, { version: 9 }), /更新版本/u],
    ['damaged', (results: object) => Object.assign(results, { pages: [{}] }), /不完整/u],
  ])('%s: one sentence, what to do, exit 2', async (_, change, said) => {
    const { code, out, err } = await compare(before, changed(after, change));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });
  test('a list to be handed over needs the words of the pages', async () => {
    const { code, err } = await compare('--format', 'xlsx', '--out', folder.path('x.xlsx'), before, after);
    expect([code, err]).toEqual([2, expect.stringContaining('请给出抽查的文件夹')]);
  });
});
