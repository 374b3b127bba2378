import { parseArgs } from 'node:util';
import type { Rule } from '../audit/rule.ts';
import { rules } from '../rules/all.ts';
import { siteRules } from '../rules/site-all.ts';
import { complain, optionNames, wrong } from './usage.ts';

const HELP = `列出全部检查项：编号、检查项的名字（写口径和忽略清单时用）、查什么。

用法
  disclosure-lens rules [--json]

选项
      --json    连同为什么、改法、依据和查法，输出 JSON
  -h, --help    显示这份说明
`;

/** Lists all checks; answers the exit code. */
export const runRules = async (words: readonly string[]): Promise<number> => {
  const values = read(words);
  if (values === null) return complain(wrong(`不认识这样的写法：${optionNames(words) || words.join(' ').slice(0, 100)}`));
  process.stdout.write(values.help === true ? HELP : values.json === true ? json() : table());
  return 0;
};

const read = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch {
    return null;
  }
};

type Listed = Pick<Rule, 'id' | 'catalogue' | 'title' | 'why' | 'fix' | 'basis' | 'criterion' | 'exceptions'> & {
  readonly over: 'page' | 'site';
};

const listed = (): readonly Listed[] => {
  const all = [
    ...rules.map((rule) => ({ ...rule, over: 'page' as const })),
    ...siteRules.map((rule) => ({ ...rule, over: 'site' as const })),
  ];
  return all.map(({ id, catalogue, title, why, fix, basis, criterion, exceptions, over }) => ({
    id,
    catalogue,
    over,
    title,
    why,
    fix,
    basis,
    ...(criterion === undefined ? {} : { criterion }),
    ...(exceptions === undefined ? {} : { exceptions }),
  }));
};

const json = (): string => `${JSON.stringify(listed(), null, 1)}\n`;

const table = (): string => {
  const all = listed();
  const lines = all.map(
    ({ id, catalogue, title, over }) => `${catalogue.padEnd(5)}${id.padEnd(52)}${title}${over === 'site' ? '（全站）' : ''}`,
  );
  return `${lines.join('\n')}\n\n共 ${all.length} 项，其中看全站的 ${siteRules.length} 项。\n`;
};
