import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parseEvaluation } from '../../src/model/evaluation.schema.ts';
import { isFailure } from '../../src/model/failure.ts';
import { INDEX } from '../report/evaluation/sample-index.ts';
import { unzip } from '../report/unzip.ts';
import { command, POLICY, run, scratch } from './run.ts';

const folder = scratch();
afterAll(() => folder.remove());

const score = (...words: readonly string[]): ReturnType<typeof command> => command(['score', ...words]);
const written = (name: string, content: string): string => {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
};

describe('score', { timeout: 60_000 }, () => {
  test('an index alone: what is suggested, to be gone through', async () => {
    const { code, out, err } = await score(written('index.csv', INDEX));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('# “index”的对应关系');
    expect(out).toContain('| 网页上看不出来 |');
  });
  test('saved, accepted, and scored over an audited page', async () => {
    const audited = await run('--format', 'json', '--day', '2026-11-20', POLICY);
    const reports = written('reports.json', audited.out);
    const saved = folder.path('index.json');
    const suggested = await score('--save', saved, written('index.csv', INDEX), reports);
    expect(suggested.out).toContain('- 扣分：0 分（满分 100 分）');
    expect(isFailure(parseEvaluation(readFileSync(saved, 'utf8')))).toBe(false);
    const accepted = await score('--accept', '--format', 'json', saved, reports);
    const result = JSON.parse(accepted.out);
    expect(result).toMatchObject({ schema: 'disclosure-lens/score', index: 'index', pages: 1, lost: 0.5 });
    const [first] = result.indicators[0].items[0].losses[0].grounds;
    const list = folder.path('list.xlsx');
    expect((await score('--accept', '--format', 'xlsx', '--out', list, saved, reports)).code).toBe(0);
    expect([...unzip(readFileSync(list)).values()].join()).toContain('按导入的表计算，不是官方得分');
    expect(JSON.parse(audited.out).findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toContain(first.fingerprint);
  });
  test.each([
    ['nothing', () => [], /没有写指标文件/u],
    ['an unknown option', () => ['--colour', 'a.csv'], /--colour/u],
    ['an unknown format', () => ['--format', 'pdf', 'a.csv'], /没有“pdf”/u],
    ['columns without the content', () => ['--columns', '内容=C', 'a.csv'], /--columns/u],
    ['a missing file', () => [folder.path('none.csv')], /没有这个文件/u],
    ['no index', () => [written('other.csv', '甲,乙\n1,2\n')], /没有找到“考核内容”/u],
    ['reports that are none', () => [written('index.csv', INDEX), written('bad.json', '{}')], /不是公开镜保存的/u],
  ])('%s: one sentence, what to do, exit 2', async (_, words, said) => {
    const { code, out, err } = await score(...words());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+。 [^\n]+。\n$/u);
    expect(err).toMatch(said);
  });
  test('columns that the user names himself', async () => {
    const { code, out } = await score(
      '--columns',
      '考核内容=B，扣分规则=A',
      written('odd.csv', '甲,乙\n未公开的扣1分,发布政府信息公开年度报告\n'),
    );
    expect(code).toBe(0);
    expect(out).toContain('| 1 | 发布政府信息公开年度报告 | 未公开的扣1分 | 自动检查');
  });
  test('help', async () => {
    expect((await score('--help')).out).toContain('不是官方得分');
  });
});
