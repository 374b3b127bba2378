import type { PageType } from '../model/fact.ts';
import { type Failure, isFailure } from '../model/failure.ts';
import { PAGE_TYPE_WORDS } from '../report/words.ts';
import { FAIL_ON, type FailOn, failOnNamed } from './fail-on.ts';
import { readWords, wrong } from './usage.ts';

/** Formats a report can be given in. */
export const FORMATS = ['table', 'json', 'markdown', 'csv', 'xlsx', 'text', 'docx', 'notice', 'html', 'sarif', 'earl', 'junit'] as const;

/** Name of a format. */
export type Format = (typeof FORMATS)[number];

/** What the user asked for. */
export interface Options {
  readonly inputs: readonly string[];
  readonly format: Format;
  /** File to write to; null for the screen. */
  readonly out: string | null;
  /** Address a saved file was published under. */
  readonly url: string | null;
  readonly pageType: PageType | null;
  /** Read with what is known of families of sites. */
  readonly sites: boolean;
  /** Day to judge by, ISO; null for today. */
  readonly day: string | null;
  /** Milliseconds a page may take. */
  readonly patience: number;
  /** Name of a built-in profile, or a file of one; null for the national one. */
  readonly profile: string | null;
  /** File of what was set aside; null for none. */
  readonly suppress: string | null;
  /** Fetch and open the attachments. */
  readonly attachments: boolean;
  readonly beside: Beside;
  /** From which weight on findings end the command with 1. */
  readonly failOn: FailOn;
  readonly help: boolean;
}

/** Pages read together with the page: addresses or files; null for none. */
export interface Beside {
  /** Last year's report of the same body. */
  readonly previous: string | null;
  /** The document that an interpretation explains. */
  readonly original: string | null;
  /** The feedback to a consultation, or the consultation; `无` says that it was looked for and is not there. */
  readonly counterpart: string | null;
}

/** How each is written, and what it is called. */
export const BESIDE = { previous: '上年年报', original: '被解读的文件', counterpart: '征集或反馈的另一页' } as const;

/** Reads the command line; says in words what is wrong with it. */
export const readOptions = (words: readonly string[]): Options | Failure => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return parsed;
  const { values, positionals } = parsed;
  const format = FORMATS.find((name) => name === (values.format ?? formatOf(values.out ?? '')));
  if (format === undefined) return wrong(`没有“${values.format}”这种格式，可用 ${FORMATS.join('、')}`);
  const pageType = values['page-type'] ?? null;
  if (pageType !== null && !isPageType(pageType))
    return wrong(`没有“${pageType}”这种页面类型，可用 ${Object.keys(PAGE_TYPE_WORDS).join('、')}`);
  const day = values.day ?? null;
  if (day !== null && !isDay(day)) return wrong(`“${day}”不是日期，请写成 2026-01-31 的样子`);
  const seconds = Number(values.timeout ?? 60);
  if (!(seconds > 0 && seconds <= 3_600)) return wrong('--timeout 要写 1 到 3600 之间的秒数');
  const url = readAddress(values.url ?? null, positionals.length);
  if (isFailure(url)) return url;
  const help = values.help === true;
  if (positionals.length === 0 && !help) return wrong('没有写要检查的地址或文件');
  const out = values.out ?? null;
  if (out === '') return wrong('--out 后面要写文件名');
  const { profile = null, suppress = null } = values;
  if (profile === '' || suppress === '') return wrong(`${profile === '' ? '--profile' : '--suppress'} 后面要写文件名`);
  const beside = readBeside(values, positionals.length);
  if (isFailure(beside)) return beside;
  const failOn = failOnNamed(values['fail-on'] ?? 'notice');
  if (failOn === null) return wrong(`--fail-on 要写 ${FAIL_ON.join('、')} 之一`);
  return {
    inputs: positionals,
    format,
    out,
    url,
    pageType,
    sites: values['no-sites'] !== true,
    day,
    patience: seconds * 1_000,
    profile,
    suppress,
    attachments: values.attachments === true,
    beside,
    failOn,
    help,
  };
};

const readAddress = (url: string | null, inputs: number): string | null | Failure => {
  if (url !== null && !/^https?:$/u.test(URL.parse(url)?.protocol ?? '')) return wrong('--url 要写 http 或 https 开头的网址');
  return url !== null && inputs > 1 ? wrong('--url 只能和一个文件一起用') : url;
};

const readBeside = (values: Partial<Readonly<Record<keyof Beside, string>>>, inputs: number): Beside | Failure => {
  const { previous = null, original = null, counterpart = null } = values;
  const beside = { previous, original, counterpart };
  for (const name of ['previous', 'original', 'counterpart'] as const) {
    if (beside[name] === '') return wrong(`--${name} 后面要写${BESIDE[name]}的网址或文件`);
    if (beside[name] !== null && inputs > 1) return wrong(`--${name} 只能和一个页面一起用`);
  }
  return beside;
};

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  url: { type: 'string' },
  'page-type': { type: 'string' },
  'no-sites': { type: 'boolean' },
  day: { type: 'string' },
  timeout: { type: 'string' },
  profile: { type: 'string' },
  suppress: { type: 'string' },
  attachments: { type: 'boolean' },
  previous: { type: 'string' },
  original: { type: 'string' },
  counterpart: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: 'json',
  md: 'markdown',
  csv: 'csv',
  xlsx: 'xlsx',
  txt: 'text',
  docx: 'docx',
  html: 'html',
  sarif: 'sarif',
  jsonld: 'earl',
  xml: 'junit',
};

/** The format a file name asks for; a table when it asks for none. */
const formatOf = (out: string): Format => BY_EXTENSION[/\.(\w+)$/u.exec(out)?.[1]?.toLowerCase() ?? ''] ?? 'table';

const isPageType = (name: string): name is PageType => Object.hasOwn(PAGE_TYPE_WORDS, name);

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
