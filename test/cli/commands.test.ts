import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/cli/commands.ts';
import { ENGLISH_HELP } from '../../src/cli/help-english.ts';
import { readLanguage } from '../../src/cli/language.ts';
import { readProject, writeProject } from '../../src/ledger/project-file.ts';
import { emptyLedger, recordReports } from '../../src/ledger/record.ts';
import { isFailure } from '../../src/model/failure.ts';
import { command, POLICY, run, scratch } from './run.ts';

const folder = scratch();
afterAll(() => folder.remove());

const DAY = ['--day', '2026-11-20'];
const NAMES = Object.keys(COMMANDS).filter((name): name is CommandName => Object.hasOwn(COMMANDS, name));
const optionsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/^ {2,6}(?:-\w, )?(--[a-z-]+)/gmu)].map(([, name = '']) => name))].sort();

describe('help', { timeout: 60_000 }, () => {
  test.each(NAMES)('%s: the same options in Chinese and English, and each is known', async (name) => {
    const { code, out } = await command([name, '--help']);
    expect([code, optionsIn(out)]).toEqual([0, optionsIn(ENGLISH_HELP[name])]);
    expect(out).toMatch(/显示这份说明/u);
    const known = optionsIn(out).filter((one) => one !== '--help');
    const tried = await Promise.all(known.map((option) => command([name, option, '--never-heard-of'])));
    expect(tried.filter(({ err }, index) => err.includes(`不认识这样的写法：${known[index]}。`))).toEqual([]);
    expect((await command([name, '--never-heard-of'])).err).toMatch(
      /^(?:命令不对：)?不认识这样的写法：--never-heard-of。 ?用 --help 查看用法。\n$/u,
    );
  });
  test('of all, in the language of the machine or of --lang', async () => {
    const [zh, en, env] = await Promise.all([
      command(['--help']),
      command(['--lang', 'en']),
      command(['help', 'rules'], { LANG: 'en_GB.UTF-8' }),
    ]);
    for (const name of NAMES) expect([zh.out.includes(`  ${name}`), en.out.includes(`  ${name}`)]).toEqual([true, true]);
    expect([zh.out.slice(0, 3), en.out.slice(0, 15), env.out.slice(0, 16)]).toEqual(['公开镜', 'Disclosure Lens', 'Lists all checks']);
  });
  test.each([
    [{}, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.GBK' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  ])('an environment of %j is %s', (environment, language) => {
    expect(readLanguage(['audit', '-h'], environment)).toEqual({ language, words: ['audit', '-h'] });
    expect(readLanguage(['audit', '--lang=en', 'a.html'], environment)).toEqual({ language: 'en', words: ['audit', 'a.html'] });
  });
});

describe('what cannot be understood: one sentence, exit 2', { timeout: 60_000 }, () => {
  test.each([
    [['foo'], '没有“foo”这个命令，可用 audit、spot-check、'],
    [['--lang', 'fr'], '--lang 只能写 zh 或 en'],
    [['rules', 'extra'], '不认识这样的写法'],
    [['profile', 'make'], 'profile 后面要写 list、show、check 之一'],
    [['profile', 'check', 'none.json'], '没有这个文件'],
    [['compare', 'a'], '要写前一次和后一次两份结果'],
    [['compare', 'a', 'b'], 'a：没有这个文件'],
    [['compare', '--fail-on', 'x', 'a', 'b'], '--fail-on 要写'],
    [['recheck'], '要写一份台账'],
    [['recheck', '--accept', 'a.json'], '--accept 只用于 .lens.json'],
    [['worker'], '没有写 --queue'],
    [['worker', '--queue', 'http://:secret@a'], '--queue 的地址写得不对'],
    [['worker', '--queue', 'redis://:secret@127.0.0.1:9'], '连不上队列服务 redis://127.0.0.1:9。'],
    [['worker', '--queue=redis://:secret@127.0.0.1:9', '--colour'], '不认识这样的写法：--queue --colour'],
    [['spot-check', '--queue', 'redis://u:secret@127.0.0.1:9', 'http://127.0.0.1:9/list/'], '连不上队列服务 redis://127.0.0.1:9。'],
  ])('%j', async (words, said) => {
    const { code, out, err } = await command(words);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(said);
    expect(err).not.toContain('secret');
  });
});

test('a page without a command is audited', { timeout: 60_000 }, async () => {
  const [bare, named] = await Promise.all([command([...DAY, POLICY]), run(...DAY, POLICY)]);
  expect([bare.code, bare.out]).toEqual([named.code, named.out]);
});

test.each([
  ['red-line', 0],
  ['notice', 1],
  ['review', 1],
])('--fail-on %s ends with %i', { timeout: 60_000 }, async (least, code) => {
  expect((await run('--fail-on', least, ...DAY, POLICY)).code).toBe(code);
});

test('rules as data, profiles listed, shown and validated', { timeout: 60_000 }, async () => {
  const rules: readonly { readonly id: string; readonly over: string }[] = JSON.parse((await command(['rules', '--json'])).out);
  expect(new Set(rules.map(({ over }) => over))).toEqual(new Set(['page', 'site']));
  expect((await command(['rules'])).out).toContain(`共 ${rules.length} 项`);
  expect((await command(['profile', 'list'])).out).toMatch(/^national .*\nanhui /u);
  const shown = JSON.parse((await command(['profile', 'show', 'anhui'])).out);
  const own = folder.path('own.json');
  writeFileSync(own, JSON.stringify({ ...shown, id: 'linjiang', name: '临江县口径' }));
  expect((await command(['profile', 'check', own])).out).toContain('口径“临江县口径”');
  writeFileSync(own, JSON.stringify({ ...shown, id: 'linjiang', rules: { 'document/nothing': { off: '无' } } }));
  expect(await command(['profile', 'check', own])).toMatchObject({ code: 2, err: expect.stringContaining('document/nothing') });
});

describe('before and after', { timeout: 120_000 }, () => {
  const page = folder.path('page.html');
  const audited = async (name: string): Promise<string> => {
    await run('--format', 'json', '--out', folder.path(name), ...DAY, page);
    return folder.path(name);
  };

  test('compare tells what is new and what was mended; recheck proposes it and writes it into the ledger', async () => {
    cpSync(POLICY, page);
    const before = await audited('before.json');
    const found: number = JSON.parse(readFileSync(before, 'utf8')).findings.length;
    const still = await command(['recheck', '--format', 'json', ...DAY, before]);
    const verdicts = (text: string) => JSON.parse(text).proposals.map(({ verdict }: { verdict: string }) => verdict);
    expect([still.code, verdicts(still.out)]).toEqual([1, Array.from({ length: found }, () => 'still')]);

    const ledger = folder.path('台账.lens.json');
    const reports = [{ report: JSON.parse(readFileSync(before, 'utf8')), at: '2026-11-20T08:00:00.000Z' }];
    writeFileSync(ledger, await writeProject({ runs: [], pages: [], ledger: recordReports(emptyLedger, reports).ledger, pictures: {} }));
    writeFileSync(page, readFileSync(POLICY, 'utf8').replace('有效性：</th><td>', '有效性：</th><td>有效'));
    const after = await audited('after.json');
    const changed = await command(['compare', before, after]);
    expect([changed.code, changed.out.split('\n')[0]]).toEqual([0, `新增 0，再次出现 0，已整改 1，仍存在 ${found - 1}，没法比 0。`]);
    const back = await command(['compare', '--format', 'json', after, before]);
    expect([back.code, JSON.parse(back.out).added.map(({ finding }: { finding: { rule: string } }) => finding.rule)]).toEqual([
      1,
      ['document/validity-stated'],
    ]);
    expect((await command(['compare', '--earlier', before, after, before])).out).toMatch(/^新增 0，再次出现 1，/u);
    expect((await command(['compare', '--fail-on', 'error', after, before])).code).toBe(0);

    const next = folder.path('新.lens.json');
    const accepted = await command(['recheck', '--accept', '--by', '张三', '--out', next, ...DAY, ledger]);
    expect([accepted.code, accepted.out.includes('已整改 1')]).toEqual([1, true]);
    const project = await readProject(readFileSync(next));
    if (isFailure(project)) throw new Error(project.message);
    const states = project.ledger.entries.map(({ finding, state, history }) => [finding.rule, state, history.at(-1)?.by]);
    expect(states).toContainEqual(['document/validity-stated', 'closed', '张三']);
    expect(states.filter(([, state]) => state === 'closed')).toHaveLength(1);
  });

  test('a page that is gone is not taken for a mended one', async () => {
    cpSync(POLICY, page);
    const before = await audited('before.json');
    rmSync(page);
    const { out } = await command(['recheck', ...DAY, before]);
    expect(out).toMatch(/^页面已不在：$/mu);
    expect(out).not.toMatch(/^已整改/mu);
  });
});
