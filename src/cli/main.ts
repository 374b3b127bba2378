import { existsSync } from 'node:fs';
import { COMMANDS, type CommandName } from './commands.ts';
import { readLanguage } from './language.ts';
import { fillIn } from './older-node.ts';

/** Exit codes. */
const FINE = 0;
const NOT_DONE = 2;

/** The one entry: what a command needs is loaded only when it is called. */
const main = async (given: readonly string[]): Promise<number> => {
  const { language, words } = readLanguage(given, process.env);
  if (language === null) return complain('--lang 只能写 zh 或 en。用 --help 查看用法。');
  const [first, ...rest] = words;
  if (first === undefined || first === 'help' || (first.startsWith('-') && words.some(asksForHelp))) return showHelp(language, rest[0]);
  const name = isCommand(first) ? first : null;
  // A page without a command is audited.
  if (name === null && !isPage(first))
    return complain(`没有“${shown(first)}”这个命令，可用 ${Object.keys(COMMANDS).join('、')}。用 --help 查看用法。`);
  if (name !== null && language === 'en' && rest.some(asksForHelp)) return showHelp(language, name);
  const run = await COMMANDS[name ?? 'audit'].load();
  return run(name === null ? words : rest);
};

const showHelp = async (language: 'zh' | 'en', name = ''): Promise<number> => {
  if (language === 'zh' && isCommand(name)) return (await COMMANDS[name].load())(['--help']);
  const { overview } = await import('./overview.ts');
  const { ENGLISH_HELP } = await import('./help-english.ts');
  process.stdout.write(isCommand(name) ? ENGLISH_HELP[name] : overview(language));
  return FINE;
};

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

const isPage = (word: string): boolean => word.startsWith('-') || /[./\\:]/u.test(word) || existsSync(word);

const complain = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return NOT_DONE;
};

const shown = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, 300);

fillIn();

// A reader that stops early, such as `head`, is no trouble.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = complain(`公开镜自己出了错：${shown(String(error))} 请把这句话和所用的命令反馈给维护者。`);
}
