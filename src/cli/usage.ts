import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Failure, failure } from '../model/failure.ts';

/** What was wrong with a command line, and where to look. */
export const wrong = (message: string): Failure => failure('usage', `${message}。`, '用 --help 查看用法。');

/** Options as they were written, without what was said of them: a value may be a password. */
export const optionNames = (words: readonly string[]): string =>
  words
    .filter((word) => word.startsWith('-'))
    .map((word) => word.split('=')[0])
    .join(' ');

/** Reads the options and other words of a command; an option that is not among these is a failure. */
export const readWords = <const T extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    return wrong(`不认识这样的写法：${optionNames(words)}`);
  }
};

/** Shows a trouble on the screen; answers the exit code for it. */
export const complain = ({ message, advice }: Failure): number => {
  process.stderr.write(`${message}${advice}\n`);
  return 2;
};

/** Says something beside the results. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
