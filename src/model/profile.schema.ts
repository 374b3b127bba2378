import { z } from 'zod';
import { type Failure, failure } from './failure.ts';
import type { Severity } from './finding.ts';
import type { Profile } from './profile.ts';
import { THRESHOLDS, type Threshold, type ThresholdName } from './threshold.ts';

/** Newest version of the profile that this tool reads and writes, and most characters of a file of one. */
const NEWEST = 1;
const PROFILE_FILE_CAP = 1_000_000;
const WORDS = 5_000;

/** One line of visible characters: no control characters, nothing that turns the direction of writing. */
const line = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u)
    .regex(/\S/u);
const list = <T extends z.ZodType>(entry: T, most: number) => z.array(entry).max(most);

const severity = z.enum(['red-line', 'error', 'warning', 'notice'] as const satisfies readonly Severity[]);
const points = z.number().min(4).max(100);

const style = z.strictObject({
  fonts: list(line(60), 20).exactOptional(),
  sizePt: z.union([points, z.tuple([points, points])]).exactOptional(),
  align: z.enum(['left', 'center', 'right', 'justify']).exactOptional(),
  indentEm: z.number().min(0).max(20).exactOptional(),
  lineHeight: z.number().min(0.5).max(10).exactOptional(),
});

const webFormat = z.strictObject({
  name: line(60),
  standard: z.enum(['paper', 'local']).exactOptional(),
  title: style.exactOptional(),
  bodyLevels: list(style, 6).exactOptional(),
  body: style.exactOptional(),
  signature: style.exactOptional(),
});

const word = z.strictObject({
  kind: z.enum(['severe', 'confusion', 'outdated']).default('confusion'),
  wrong: line(40).min(2),
  right: line(80),
  fineAfter: list(line(20), 200).exactOptional(),
  fineBefore: list(line(20), 200).exactOptional(),
  since: z.iso.date().exactOptional(),
});

const [first, ...others] = Object.keys(THRESHOLDS) as [ThresholdName, ...ThresholdName[]]; // the keys of a constant

/** A profile of version 1. */
export const profileV1 = z.strictObject({
  $schema: z.string().exactOptional(),
  schema: z.literal('disclosure-lens/profile'),
  version: z.literal(1),
  id: line(60).regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u),
  name: line(40),
  edition: line(20),
  basedOn: z.enum(['national', 'anhui']).exactOptional(),
  note: line(500).exactOptional(),
  rules: z.record(line(80), z.strictObject({ off: line(200).exactOptional(), severity: severity.exactOptional() })).exactOptional(),
  thresholds: z.partialRecord(z.enum([first, ...others]), z.number()).exactOptional(),
  expectations: z
    .strictObject({
      wordProtection: z.enum(['restricted', 'unrestricted', 'unchecked']).exactOptional(),
      formats: list(z.enum(['pdf', 'word', 'ofd']), 3).exactOptional(),
      categories: z.enum(['required', 'usual', 'none']).exactOptional(),
    })
    .exactOptional(),
  words: z.strictObject({ entries: list(word, WORDS).default([]), exceptions: list(line(80).min(2), WORDS).default([]) }).exactOptional(),
  webFormat: webFormat.exactOptional(),
});

const header = z.object({ schema: z.literal('disclosure-lens/profile'), version: z.int().min(1) });
const ADVICE = '请按 docs/profiles.md 的说明改正后再导入。';

/** Reads a profile from a file's text; says in words what is wrong with one that is none. Whether its rules exist is not looked at. */
export const parseProfile = (text: string): Profile | Failure => {
  if (text.length > PROFILE_FILE_CAP) return failure('profile-too-large', '文件太大，不像是口径文件。', '请选择公开镜的口径文件（JSON）。');
  const data = parsed(text);
  if (data === undefined)
    return failure('profile-no-json', '文件内容不是 JSON，读不了。', '请检查引号、逗号和括号是否成对，或重新导出一份。');
  const head = header.safeParse(data);
  if (!head.success)
    return failure('profile-other', '这不是公开镜的口径文件。', '请选择以 "schema": "disclosure-lens/profile" 标明的 JSON 文件。');
  if (head.data.version > NEWEST)
    return failure('profile-newer', '这份口径由更新版本的公开镜导出，当前版本读不了。', '请把公开镜更新到最新版后再导入。');
  const read = profileV1.safeParse(data);
  if (!read.success) return failure('profile-damaged', `口径文件${faultOf(read.error.issues[0])}。`, ADVICE);
  const { $schema: _, ...profile } = read.data;
  return outOfRange(profile) ?? profile;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

const outOfRange = ({ thresholds = {} }: Profile): Failure | null => {
  for (const [name, value] of Object.entries(thresholds)) {
    const limits: Threshold = THRESHOLDS[name as ThresholdName]; // the schema knows no other names
    if (value >= limits.least && value <= limits.most) continue;
    const why = limits.statutory ? '法定期限只能改严，' : '';
    return failure(
      'profile-threshold',
      `阈值“${limits.name}”写的是 ${value}，超出范围。`,
      `${why}请写 ${limits.least} 到 ${limits.most} 之间的数。`,
    );
  }
  return null;
};

const PARTS: Readonly<Record<string, string>> = {
  id: '编号（id）',
  name: '名称（name）',
  edition: '版本（edition）',
  basedOn: '所依据的口径（basedOn）',
  note: '说明（note）',
  rules: '检查项（rules）',
  thresholds: '阈值（thresholds）',
  expectations: '要求（expectations）',
  words: '词语（words）',
  webFormat: '版式（webFormat）',
};

/** 的“词语（words）”里第 2 项不符合要求；里有不认识的“colour”. */
const faultOf = (issue: z.core.$ZodIssue | undefined): string => {
  if (issue === undefined) return '内容不完整';
  const [part, ...rest] = issue.path.map((step) => (typeof step === 'number' ? `第 ${step + 1} 项` : shown(String(step))));
  const where = part === undefined ? '' : `的“${[PARTS[part] ?? part, ...rest].join('→')}”`;
  if (issue.code === 'unrecognized_keys') return `${where}里有不认识的“${issue.keys.map(shown).join('”“')}”`;
  if (issue.code === 'invalid_key') return `${where}不是可以设置的名称`;
  if (issue.code === 'invalid_value') return `${where}只能写 ${issue.values.map(String).join('、')}`;
  if (issue.code === 'invalid_type') return `${where}没有填写，或写成了别的类型`;
  if (issue.code === 'too_big') return `${where}太长或太大`;
  if (issue.code === 'too_small') return `${where}太短或太小`;
  return `${where}写法不符合要求`;
};

const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 60);
