import { isFailure } from '../model/failure.ts';
import type { Profile } from '../model/profile.ts';
import { withBase } from '../profiles/apply.ts';
import { builtInProfiles } from '../profiles/built-in.ts';
import { profileFile } from '../profiles/read-profile.ts';
import { loadSettings } from './load-settings.ts';
import { complain, readWords, wrong } from './usage.ts';

const HELP = `口径：一个地方、一个部门检查什么、多严、用哪些词，写成一个文件。写法见 docs/profiles.md。

用法
  disclosure-lens profile list           列出内置的口径
  disclosure-lens profile show 口径      连同它所依据的口径，把全部设置输出为 JSON
  disclosure-lens profile check 文件     核对自己的口径文件，说出哪里不对

选项
  -h, --help    显示这份说明

退出码
  0 可以使用    2 不能使用，或命令不对
`;

const ACTIONS = ['list', 'show', 'check'] as const;

/** Lists, shows or validates profiles; answers the exit code. */
export const runProfile = async (words: readonly string[]): Promise<number> => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return complain(parsed);
  if (parsed.values.help === true) return print(HELP);
  const [action = '', name, ...more] = parsed.positionals;
  if (!ACTIONS.some((known) => known === action)) return complain(wrong(`profile 后面要写 ${ACTIONS.join('、')} 之一`));
  if (action === 'list') return print(list());
  if (name === undefined || more.length > 0) return complain(wrong(`profile ${action} 后面要写一个口径的名字或文件`));
  const loaded = await loadSettings({ profile: name, suppress: null });
  if ('reason' in loaded) return complain({ ...loaded.reason, message: `${loaded.input}：${loaded.reason.message}` });
  const { profile } = loaded;
  if (profile === undefined) return print('');
  return print(action === 'show' ? profileFile(withBase(profile)) : verdict(profile));
};

const OPTIONS = { help: { type: 'boolean', short: 'h' } } as const;

const list = (): string =>
  builtInProfiles.map(({ id, name, edition, note = '' }) => `${id.padEnd(12)}${name}（第 ${edition} 版）${note}\n`).join('');

const verdict = ({ name, edition, basedOn = 'national', rules = {} }: Profile): string => {
  const off = Object.values(rules).filter((setting) => setting.off !== undefined).length;
  return `口径“${name}”（第 ${edition} 版，依据 ${basedOn}）可以使用：改动 ${Object.keys(rules).length} 项检查，其中停用 ${off} 项。\n`;
};

const print = (text: string): number => {
  process.stdout.write(text);
  return 0;
};
