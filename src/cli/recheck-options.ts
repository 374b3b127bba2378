import { type Failure, isFailure } from '../model/failure.ts';
import { readWords, wrong } from './usage.ts';

/** What the user asked of the re-check. */
export interface RecheckOptions {
  readonly input: string;
  readonly format: 'summary' | 'json';
  readonly out: string | null;
  /** Name of a built-in profile, or a file of one; null for the national one. */
  readonly profile: string | null;
  readonly attachments: boolean;
  /** Write the proposed states into the ledger. */
  readonly accept: boolean;
  /** Who accepts. */
  readonly by: string;
  readonly delay: number;
  readonly patience: number;
  readonly day: string | null;
  readonly queue: string | null;
  readonly help: boolean;
}

/** What `--help` says. */
export const RECHECK_HELP = `复查：把台账或检查结果里的页面重新读一遍，用同一项检查再查，给出建议的新状态。

用法
  disclosure-lens recheck [选项] <台账.lens.json | 结果.json | 抽查结果文件夹>

选项
  -f, --format 格式     summary 概要（默认）、json
  -o, --out 文件        写到文件；和 --accept 一起用时是新的 .lens.json
      --accept          把建议的状态记进台账（只用于 .lens.json），写到 --out 的文件，原文件不动
      --by 姓名         记是谁认可的，和 --accept 一起用
      --profile 口径    national（默认）、anhui，或自己的口径文件；要和原来检查时一样
      --attachments     连同附件一起复查
      --delay 毫秒      访问同一网站的间隔，默认 1000
      --queue 地址      由队列上的工作机访问和检查
      --day 日期        按这一天判断，默认今天
      --timeout 秒      每次访问最长等待时间，默认 30
  -h, --help            显示这份说明

退出码
  0 没有仍存在的问题    1 有仍存在或要人工核对的    2 没有做成
`;

/** Reads the command line; says in words what is wrong with it. */
export const readRecheckOptions = (words: readonly string[]): RecheckOptions | Failure => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return parsed;
  const { values, positionals } = parsed;
  const { out = null, profile = null, day = null, queue = null, by = '', help = false, attachments = false, accept = false } = values;
  const format = values.format ?? 'summary';
  const [input = ''] = positionals;
  if (positionals.length !== 1 && !help) return wrong('要写一份台账、检查结果或抽查结果文件夹');
  if (format !== 'summary' && format !== 'json') return wrong(`没有“${format}”这种格式，可用 summary、json`);
  if (out === '' || profile === '') return wrong('--out 和 --profile 后面要写文件名');
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return wrong(`“${day}”不是日期，请写成 2026-01-31 的样子`);
  if (accept && (out === null || !/\.lens\.json$/iu.test(input)))
    return wrong('--accept 只用于 .lens.json，并且要用 --out 写明新文件的名字');
  const [delay, seconds] = [Number(values.delay ?? 1_000), Number(values.timeout ?? 30)];
  if (![delay, seconds].every((number) => Number.isInteger(number) && number >= 0 && number <= 1_000_000))
    return wrong('间隔和秒数要写不太大的整数');
  return { input, format, out, profile, attachments, accept, by, delay, patience: Math.max(1, seconds) * 1_000, day, queue, help };
};

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  accept: { type: 'boolean' },
  by: { type: 'string' },
  profile: { type: 'string' },
  attachments: { type: 'boolean' },
  delay: { type: 'string' },
  queue: { type: 'string' },
  day: { type: 'string' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
