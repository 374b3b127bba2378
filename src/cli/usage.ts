import { type Failure, failure } from '../model/failure.ts';

/** What was wrong with a command line, and where to look. */
export const wrong = (message: string): Failure => failure('usage', `${message}。`, '用 --help 查看用法。');

/** Options as they were written, without what was said of them: a value may be a password. */
export const optionNames = (words: readonly string[]): string =>
  words
    .filter((word) => word.startsWith('-'))
    .map((word) => word.split('=')[0])
    .join(' ');

/** Shows a trouble on the screen; answers the exit code for it. */
export const complain = ({ message, advice }: Failure): number => {
  process.stderr.write(`${message}${advice}\n`);
  return 2;
};

/** Says something beside the results. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
