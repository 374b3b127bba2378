import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import { reaches } from './fail-on.ts';
import { HELP } from './help.ts';
import { type Options, readOptions } from './options.ts';
import { writeOut } from './output.ts';

/** Exit codes. */
const FINE = 0;
const FAILED = 1;
const NOT_AUDITED = 2;

/** Checks one or several pages; answers the exit code. */
export const runAudit = async (words: readonly string[]): Promise<number> => {
  const options = readOptions(words);
  if (isFailure(options)) return complain('命令不对', options);
  if (options.help) return say(HELP, FINE);
  // Help and mistakes on the command line are answered without loading the rules.
  const { auditInputs } = await import('./audit-inputs.ts');
  const { reports, failures } = await auditInputs(options);
  for (const { input, reason } of failures) complain(`读不了 ${shown(input)}`, reason);
  const trouble = reports.length === 0 ? null : await deliver(reports, options);
  if (trouble !== null) return complain(`写不了 ${shown(options.out ?? '结果')}`, trouble);
  if (failures.length > 0) return NOT_AUDITED;
  return reports.some(({ findings }) => findings.some((finding) => reaches(finding, options.failOn))) ? FAILED : FINE;
};

const deliver = async (reports: readonly Report[], options: Options): Promise<Failure | null> => {
  const extension = OFFICE_FILES[options.format];
  if (extension !== undefined && options.out === null && process.stdout.isTTY) {
    return failure('screen', '这种文件不能显示在屏幕上。', `请加上 --out 文件名.${extension}。`);
  }
  const { rendered } = await import('./rendered.ts');
  const content = await rendered(reports, options.format, process.stdout.columns ?? 100);
  if (options.out !== null) return writeOut(options.out, content);
  process.stdout.write(content);
  return null;
};

/** Formats that no screen can show, with their extension. */
const OFFICE_FILES: Partial<Readonly<Record<Options['format'], string>>> = { xlsx: 'xlsx', docx: 'docx', notice: 'docx' };

const complain = (what: string, { message, advice }: Failure): number => {
  process.stderr.write(`${what}：${message} ${advice}\n`);
  return NOT_AUDITED;
};

const say = (text: string, code: number): number => {
  process.stdout.write(text);
  return code;
};

/** An input as it may be shown: one line, no control characters, not too long. */
const shown = (input: string): string => input.replace(/\p{Cc}/gu, ' ').slice(0, 300);
