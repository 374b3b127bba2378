import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';
import { isFailure } from '../../src/model/failure.ts';

const ADDRESS = 'http://www.linjiang.example/zwgk/5120.html';

test('everything that can be said', () => {
  const words = [
    'a.html',
    '-f',
    'csv',
    '-o',
    'a.txt',
    '--url',
    ADDRESS,
    '--page-type',
    'policy',
    '--no-sites',
    '--day',
    '2024-02-29',
    '--timeout',
    '5',
    '--attachments',
    '--profile',
    'anhui',
    '--suppress',
    '忽略清单.json',
    '--previous',
    'b.html',
    '--original',
    'c.html',
    '--counterpart',
    '无',
    '--fail-on',
    'warning',
  ];
  expect(readOptions(words)).toEqual({
    attachments: true,
    inputs: ['a.html'],
    format: 'csv',
    out: 'a.txt',
    url: ADDRESS,
    pageType: 'policy',
    sites: false,
    day: '2024-02-29',
    patience: 5_000,
    profile: 'anhui',
    suppress: '忽略清单.json',
    beside: { previous: 'b.html', original: 'c.html', counterpart: '无' },
    failOn: 'warning',
    help: false,
  });
});

test.each([
  ['a.json', 'json'],
  ['a.MD', 'markdown'],
  ['a.csv', 'csv'],
  ['整改清单.xlsx', 'xlsx'],
  ['a.txt', 'text'],
  ['a', 'table'],
])('--out %s means %s', (out, format) => {
  expect(readOptions(['--out', out, 'a.html'])).toMatchObject({ format });
});

describe('what cannot be understood is said in words', () => {
  test.each([
    [[], '没有写要检查的地址或文件'],
    [['--format', 'pdf', 'a.html'], '没有“pdf”这种格式'],
    [['--format', 'constructor', 'a.html'], '没有“constructor”这种格式'],
    [['--page-type', 'menu', 'a.html'], '没有“menu”这种页面类型'],
    [['--page-type', 'toString', 'a.html'], '没有“toString”这种页面类型'],
    [['--day', '2026-02-30', 'a.html'], '不是日期'],
    [['--day', '26-1-1', 'a.html'], '不是日期'],
    [['--timeout', 'soon', 'a.html'], '--timeout'],
    [['--timeout', '0', 'a.html'], '--timeout'],
    [['--url', 'ftp://x', 'a.html'], '--url'],
    [['--url', ADDRESS, 'a.html', 'b.html'], '--url'],
    [['--colour', 'a.html'], '--colour'],
    [['--out'], '--out'],
    [['--out', '', 'a.html'], '--out'],
    [['--profile', '', 'a.html'], '--profile'],
    [['--fail-on', 'severe', 'a.html'], '--fail-on'],
    [['--suppress', '', 'a.html'], '--suppress'],
    [['--previous', '', 'a.html'], '--previous 后面要写上年年报的网址或文件'],
    [['--original', 'c.html', 'a.html', 'b.html'], '--original 只能和一个页面一起用'],
  ])('%j', (words, said) => {
    const result = readOptions(words);
    expect(isFailure(result) && result.message).toContain(said);
    expect(isFailure(result) && result.advice).toBe('用 --help 查看用法。');
  });
});
