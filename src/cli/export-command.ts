import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { HandOver } from '../model/hand-over.ts';
import { ruleBook } from '../report/basis-text.ts';
import { handOverOfReports } from '../report/hand-over.ts';
import { openSaved } from '../report/open-saved.ts';
import { exportName } from '../report/render/file-name.ts';
import { EXPORTS } from '../report/render/formats.ts';
import { writeExport } from '../report/render/write-export.ts';
import { rules } from '../rules/all.ts';
import { EXPORT_HELP, type ExportOptions, readExportOptions } from './export-options.ts';
import { loadFile } from './load-file.ts';
import { writeOut } from './output.ts';

/** Exit codes. */
const FINE = 0;
const NOT_DONE = 2;

/** Writes saved results in another format, or into an office's own template; answers the exit code. */
export const runExport = async (words: readonly string[]): Promise<number> => {
  const options = readExportOptions(words);
  if (isFailure(options)) return complain([options]);
  if (options.help) {
    process.stdout.write(EXPORT_HELP);
    return FINE;
  }
  const handOver = await gathered(options);
  if (isFailure(handOver)) return complain([handOver]);
  const content = await written(handOver, options);
  if (!(content instanceof Uint8Array) && typeof content !== 'string') return complain(content);
  const { extension, what } = EXPORTS[options.format];
  const path = options.out ?? exportName(handOver, extension, options.template === null ? what : '');
  const trouble = await writeOut(path, content);
  if (trouble !== null) return complain([trouble]);
  process.stderr.write(`已写好：${path}\n`);
  return FINE;
};

const gathered = async ({ inputs, unit, title }: ExportOptions): Promise<HandOver | Failure> => {
  const opened: HandOver[] = [];
  for (const input of inputs) {
    const one = await opening(input);
    if (isFailure(one)) return { ...one, message: `${input.replace(/\p{Cc}/gu, ' ').slice(0, 300)}：${one.message}` };
    opened.push(one);
  }
  const [first] = opened;
  if (first === undefined) return failure('nothing', '没有可以导出的结果。', '请给出公开镜导出的 JSON 文件。');
  const named = { ...(unit === '' ? {} : { unit }), ...(title === '' ? {} : { title }) };
  if (first.kind === 'page' || first.kind === 'selection') {
    const mixed = opened.some(({ kind }) => kind !== 'page' && kind !== 'selection');
    if (!mixed)
      return handOverOfReports(
        opened.flatMap(({ reports }) => reports),
        named,
      );
  }
  if (opened.length === 1) return { ...first, ...named };
  return failure('mixed', '抽查结果和台账一次只能导出一份。', '请分开导出；几份单页的检查结果可以合在一起。');
};

const opening = async (input: string): Promise<HandOver | Failure> => {
  const file = await loadFile(input);
  return isFailure(file) ? file : openSaved(new TextDecoder().decode(file.bytes));
};

const written = async (handOver: HandOver, options: ExportOptions): Promise<string | Uint8Array | readonly Failure[]> => {
  const book = ruleBook(rules);
  if (options.template === null) return writeExport(handOver, options.format, book, options.notice);
  const template = await loadFile(options.template);
  if (isFailure(template)) return [template];
  const { fillTemplate } = await import('../report/fill-template.ts');
  const filled = fillTemplate(new Uint8Array(template.bytes), handOver, book, options.notice);
  return filled.kind === 'filled' ? filled.bytes : filled.faults;
};

const complain = (troubles: readonly Failure[]): number => {
  for (const { message, advice } of troubles) process.stderr.write(`${message}${advice}\n`);
  return NOT_DONE;
};
