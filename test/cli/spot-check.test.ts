import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openListSite } from './list-site.ts';
import { command, FINE, scratch } from './run.ts';

const folder = scratch();
let dead: readonly string[] = [];
const site = await openListSite(['甲', '乙', '丙'], '2026-06-01', () => dead);
afterAll(() => {
  site.close();
  folder.remove();
});

let count = 0;
const spotCheck = (...words: readonly string[]) => {
  count += 1;
  return command(['spot-check', '--all', '--delay', '0', '--day', '2026-06-03', '--out', folder.path(`run-${count}`), ...words, site.list]);
};
const profile = (name: string, more: object): string => {
  const path = folder.path(`${name}.json`);
  writeFileSync(
    path,
    JSON.stringify({ schema: 'disclosure-lens/profile', version: 1, id: name, name: `${name}口径`, edition: '2', ...more }),
  );
  return path;
};

describe('what is found over a whole site', { timeout: 60_000 }, () => {
  test('nothing: exit 0', async () => {
    dead = [];
    const { code, out } = await spotCheck('--fail-on', 'error');
    expect([code, out]).toEqual([0, expect.stringContaining('口径：全国通用 1')]);
    expect(out).not.toContain('死链');
  });
  test('a dead link, with every page that is there in order: exit 1, as severe as asked for', async () => {
    dead = ['乙'];
    const { code, out } = await spotCheck('--fail-on', 'error');
    expect(out).toContain('  列表里的死链：列表里的 3 个链接中有 1 个打开后页面不存在。');
    expect(code).toBe(1);
    expect((await spotCheck('--fail-on', 'red-line')).code).toBe(0);
  });
  test('switched off or made milder by the profile, which is named: exit 0', async () => {
    dead = ['乙'];
    const off = await spotCheck('--fail-on', 'error', '--profile', profile('qingxi', { rules: { K1: { off: '另有死链巡检' } } }));
    expect([off.code, off.out]).toEqual([0, expect.stringContaining('口径：qingxi口径 2')]);
    expect(off.out).not.toContain('死链');
    const mild = await spotCheck('--fail-on', 'error', '--profile', profile('yunxi', { rules: { K1: { severity: 'notice' } } }));
    expect([mild.code, mild.out]).toEqual([0, expect.stringContaining('列表里的死链')]);
  });
  test('made stricter by the profile: a column two days old is late where one day is asked for', async () => {
    dead = [];
    const strict = profile('shixi', { thresholds: { newsColumnDays: 1 } });
    const { code, out } = await spotCheck('--fail-on', 'error', '--profile', strict);
    expect([code, out]).toEqual([1, expect.stringContaining('动态、通知、政策类栏目有 1 个超期没有更新')]);
  });
  test('set aside: listed apart with the reason, exit 0', async () => {
    dead = ['乙'];
    const results = JSON.parse((await spotCheck('--fail-on', 'error', '--format', 'json')).out);
    const [found] = results.site.filter(({ rule }: { rule: string }) => rule === 'spot-check/links-alive');
    expect(results.siteChecks).toContainEqual(
      expect.objectContaining({ rule: 'spot-check/links-alive', outcome: 'fail', host: site.host }),
    );
    const list = folder.path('aside.json');
    const aside = { scope: 'finding', rule: found.rule, fingerprint: found.fingerprint, reason: '页面正在恢复' };
    writeFileSync(list, JSON.stringify({ schema: 'disclosure-lens/suppressions', version: 1, suppressions: [aside] }));
    const { code, out } = await spotCheck('--fail-on', 'error', '--suppress', list);
    expect([code, out]).toEqual([0, expect.stringContaining('全站，已忽略：\n  列表里的死链：页面正在恢复')]);
  });
});

describe('an index scored over a run', { timeout: 60_000 }, () => {
  const index = folder.path('index.csv');
  writeFileSync(index, '一级指标,权重,考核内容,扣分规则,分值\n日常,100%,没有死链,发现死链的，每个扣0.2分,5\n');
  const scored = async (...results: readonly string[]) =>
    JSON.parse((await command(['score', '--accept', '-f', 'json', index, ...results])).out);
  test('its folder: what was found over the site takes points; a single page says nothing of it', async () => {
    dead = ['乙'];
    const { err } = await spotCheck();
    expect(err).toContain('pages.jsonl');
    const run = await scored(folder.path(`run-${count}`));
    expect(run).toMatchObject({ lost: 0.2, coverage: [expect.stringMatching(/口径 全国通用 1.*列表共 3 条，检查 2 条，1 条页面不存在/u)] });
    const [ground] = run.indicators[0].items[0].losses[0].grounds;
    expect(ground).toMatchObject({ rule: 'spot-check/links-alive', title: '关于做好乙事项的通知' });
    const page = folder.path('page.json');
    writeFileSync(page, (await command(['audit', '--format', 'json', FINE])).out);
    const single = await scored(page);
    expect(single).toMatchObject({ lost: 0, coverage: [expect.stringContaining('给出的是单个页面')] });
  });
  test('results in brief hold no pages: one sentence, what to do', async () => {
    const brief = folder.path('brief.json');
    writeFileSync(brief, (await spotCheck('--format', 'json')).out);
    const { code, err } = await command(['score', index, brief]);
    expect([code, err]).toEqual([2, expect.stringContaining('请给出抽查的文件夹。')]);
  });
});
