import { type Failure, isFailure } from '../model/failure.ts';
import { EXPORTS, type ExportFormat } from '../report/render/formats.ts';
import { FAIL_ON, type FailOn, failOnNamed } from './fail-on.ts';
import { readWords, wrong } from './usage.ts';

/** What the user asked for. */
export interface SpotCheckOptions {
  /** Address of a list or a site map, or a file of addresses. */
  readonly start: string;
  readonly sampling: {
    readonly kind: 'all' | 'sample';
    readonly newest: number;
    readonly random: number;
    readonly seed: number;
    readonly deepen: number;
  };
  readonly delay: number;
  readonly atOnce: number;
  readonly portal: boolean;
  readonly robots: 'respect' | 'ignore';
  readonly attachments: boolean;
  /** Only say what would be done. */
  readonly preview: boolean;
  /** Folder of a run to go on with; null for a new one. */
  readonly resume: string | null;
  /** Folder the run is kept in; null for one named after the site and the day. */
  readonly out: string | null;
  readonly format: ExportFormat | 'summary';
  readonly day: string | null;
  readonly patience: number;
  /** Name of a built-in profile, or a file of one; null for the national one. */
  readonly profile: string | null;
  /** File of what was set aside; null for none. */
  readonly suppress: string | null;
  /** From which weight on findings end the command with 1. */
  readonly failOn: FailOn;
  /** Address of the queue whose workers ask the sites; null where this machine asks. May hold a password. */
  readonly queue: string | null;
  readonly help: boolean;
}

/** What `--help` says. */
export const SPOT_CHECK_HELP = `公开镜抽查：从一个列表页、网站地图或地址清单出发，逐页检查，结果随查随存。只在本机运行。

用法
  npm run -s spot-check -- [选项] <列表页网址 | 地址清单文件>
  npm run -s spot-check -- --resume <结果文件夹>

选项
      --all             全部检查；不写时每个栏目抽最新 10 条、随机 10 条
      --newest 条数     每个栏目最新的几条
      --random 条数     每个栏目另外随机抽几条
      --sample 条数     每个栏目共抽几条，一半最新、一半随机
      --seed 数字       随机数种子，同样的种子抽到同样的页面，默认 1
      --deepen 条数     问题集中的栏目再加抽几条，默认 0
      --portal          连同左侧栏目树里的其他栏目
      --preview         只看要访问多少次、大约多久，不检查
      --delay 毫秒      访问同一网站的间隔，默认 1000
      --at-once 个数    同一网站同时访问几个，默认 2
      --robots 方式     respect 遵守 robots.txt（默认）、ignore 照常访问
      --attachments     连同附件一起检查
      --out 文件夹      结果放在哪里，默认用网站名和日期
      --resume 文件夹   接着做上次没做完的
      --format 格式     summary 概要（默认）、${Object.keys(EXPORTS).join('、')}
      --profile 口径    按这个口径检查：national（默认）、anhui，或自己的口径文件
      --suppress 文件   忽略清单：列在里面的问题照样列出，但不计数
      --fail-on 程度    有这个程度以上的问题才以 1 结束：red-line、error、warning、notice（默认）、
                        review 连同需人工核对的
      --queue 地址      由队列上的工作机访问和检查，如 redis://10.0.0.5:6379；见 docs/command-line.md
      --day 日期        按这一天判断，默认今天
      --timeout 秒      每次访问最长等待时间，默认 30
  -h, --help            显示这份说明

退出码
  0 没有问题    1 有问题    2 没有做完，可以用 --resume 接着做
`;

/** Reads the command line; says in words what is wrong with it. */
export const readSpotCheckOptions = (words: readonly string[]): SpotCheckOptions | Failure => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return parsed;
  const { values, positionals } = parsed;
  const resume = values.resume ?? null;
  const help = values.help === true;
  if (!help && (positionals.length !== 1) === (resume === null)) return wrong('要写一个列表页网址或地址清单文件，或者用 --resume');
  const format = ['summary', ...Object.keys(EXPORTS)].find((name) => name === (values.format ?? 'summary'));
  if (format === undefined) return wrong(`没有“${values.format}”这种格式`);
  const robots = values.robots ?? 'respect';
  if (robots !== 'respect' && robots !== 'ignore') return wrong('--robots 要写 respect 或 ignore');
  const day = values.day ?? null;
  if (day !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return wrong(`“${day}”不是日期，请写成 2026-01-31 的样子`);
  const numbers = numbersOf(values);
  if (numbers === null) return wrong('条数、间隔、个数、秒数要写不太大的整数');
  const { profile = null, suppress = null, queue = null, 'fail-on': least = 'notice' } = values;
  if (profile === '' || suppress === '') return wrong('--profile 和 --suppress 后面要写文件名');
  const failOn = failOnNamed(least);
  if (failOn === null) return wrong(`--fail-on 要写 ${FAIL_ON.join('、')} 之一`);
  const [newest, random, seed, deepen, delay, atOnce, seconds] = numbers;
  return {
    start: positionals[0] ?? '',
    sampling: { kind: values.all === true ? 'all' : 'sample', newest, random, seed, deepen },
    delay,
    atOnce: Math.max(1, atOnce),
    portal: values.portal === true,
    robots,
    attachments: values.attachments === true,
    preview: values.preview === true,
    resume,
    out: values.out ?? null,
    format: format as SpotCheckOptions['format'], // found among the names
    day,
    patience: Math.max(1, seconds) * 1_000,
    profile,
    suppress,
    failOn,
    queue,
    help,
  };
};

type Seven = readonly [number, number, number, number, number, number, number];

const DEFAULTS = { newest: '10', random: '10', seed: '1', deepen: '0', delay: '1000', 'at-once': '2', timeout: '30' } as const;
const MOST = 1_000_000;

const numbersOf = (values: Readonly<Record<string, unknown>>): Seven | null => {
  const read = (name: keyof typeof DEFAULTS): number => Number(values[name] ?? DEFAULTS[name]);
  const sample = values.sample === undefined ? null : Number(values.sample);
  const [newest, random] = sample === null ? [read('newest'), read('random')] : [Math.ceil(sample / 2), sample - Math.ceil(sample / 2)];
  const numbers: Seven = [newest, random, read('seed'), read('deepen'), read('delay'), read('at-once'), read('timeout')];
  return numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= MOST) ? numbers : null;
};

const OPTIONS = {
  all: { type: 'boolean' },
  newest: { type: 'string' },
  random: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string' },
  deepen: { type: 'string' },
  portal: { type: 'boolean' },
  preview: { type: 'boolean' },
  delay: { type: 'string' },
  'at-once': { type: 'string' },
  robots: { type: 'string' },
  attachments: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  resume: { type: 'string' },
  format: { type: 'string', short: 'f' },
  day: { type: 'string' },
  timeout: { type: 'string' },
  profile: { type: 'string' },
  suppress: { type: 'string' },
  'fail-on': { type: 'string' },
  queue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
