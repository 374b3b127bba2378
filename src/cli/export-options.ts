import { type Failure, isFailure } from '../model/failure.ts';
import { BLANK_NOTICE, type NoticeParts } from '../model/hand-over.ts';
import { EXPORTS, type ExportFormat } from '../report/render/formats.ts';
import { readWords, wrong } from './usage.ts';

/** What the user asked of the export. */
export interface ExportOptions {
  readonly inputs: readonly string[];
  readonly format: ExportFormat;
  /** File of an office's own template; null for none. */
  readonly template: string | null;
  readonly out: string | null;
  readonly unit: string;
  readonly title: string;
  readonly notice: NoticeParts;
  readonly help: boolean;
}

/** What `--help` says. */
export const EXPORT_HELP = `把保存的检查结果、抽查结果或台账（公开镜导出的 JSON，任何版本）换成别的格式，或填进本单位的 Word 模板。

用法
  npm run -s export -- [选项] <结果.json>...

选项
  -f, --format 格式   ${Object.keys(EXPORTS).join('、')}；不写时按 --out 的扩展名定，默认 xlsx
      --template 文件 填写本单位的 .docx 模板：{单位}、{#问题}{序号}{问题描述}{/问题} 这样的占位符
  -o, --out 文件      写到文件；不写时用单位、网站、标题和日期作文件名，写到当前目录
      --unit 单位     责任单位，写进文件名和抬头
      --title 名称    这批结果的名称
      --issuer 机关   通知书的发文机关
      --number 文号   通知书的文号，如 临政公开〔2026〕3号
      --to 单位       通知书的抬头；不写时用责任单位
      --deadline 日期 整改期限，如 2026-12-05
  -h, --help          显示这份说明

例子
  npm run -s audit -- --format json 通知.html > 结果.json
  npm run -s export -- --format notice --issuer 县政务公开办 --deadline 2026-12-05 结果.json
  npm run -s export -- --template 本单位模板.docx --unit 县教育局 结果.json
`;

/** Reads the command line of the export; says in words what is wrong with it. */
export const readExportOptions = (words: readonly string[]): ExportOptions | Failure => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return parsed;
  const { values, positionals: inputs } = parsed;
  const { out = null, template = null, unit = '', title = '', issuer = '', number = '', to = '', deadline = '', help = false } = values;
  const format = values.format ?? (template === null ? formatOf(out ?? '') : 'docx');
  if (!isFormat(format)) return wrong(`没有“${format}”这种格式，可用 ${Object.keys(EXPORTS).join('、')}`);
  if (template !== null && format !== 'docx') return wrong('--template 只能填成 docx');
  if (out === '' || template === '') return wrong('--out 和 --template 后面要写文件名');
  if (deadline !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(deadline)) return wrong(`“${deadline}”不是日期，请写成 2026-12-05 的样子`);
  if (inputs.length === 0 && !help) return wrong('没有写结果文件');
  return { inputs, format, template, out, unit, title, notice: { ...BLANK_NOTICE, issuer, number, addressee: to, deadline }, help };
};

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  template: { type: 'string' },
  out: { type: 'string', short: 'o' },
  unit: { type: 'string' },
  title: { type: 'string' },
  issuer: { type: 'string' },
  number: { type: 'string' },
  to: { type: 'string' },
  deadline: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isFormat = (name: string): name is ExportFormat => Object.hasOwn(EXPORTS, name);

/** The first format of this extension; a workbook when the name has none. */
const formatOf = (out: string): string => {
  const extension = /\.(\w+)$/u.exec(out)?.[1]?.toLowerCase() ?? 'xlsx';
  return Object.entries(EXPORTS).find(([, format]) => format.extension === extension)?.[0] ?? extension;
};
