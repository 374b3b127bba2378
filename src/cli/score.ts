import { evaluationFile, parseEvaluation } from '../model/evaluation.schema.ts';
import type { Evaluation } from '../model/evaluation.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { RunPage } from '../model/run.ts';
import type { IndexScore } from '../model/score.ts';
import { readDocument } from '../readers/read-document.ts';
import { ruleBook } from '../report/basis-text.ts';
import { INDEX_COLUMN_WORDS, type IndexColumns } from '../report/evaluation/columns.ts';
import { withAllConfirmed } from '../report/evaluation/guide.ts';
import { handOverScore } from '../report/evaluation/hand-over-score.ts';
import { importIndex } from '../report/evaluation/import-index.ts';
import { mappingsMarkdown } from '../report/evaluation/render-mappings.ts';
import { scoreJson, scoreMarkdown } from '../report/evaluation/render-score.ts';
import { scoreIndex } from '../report/evaluation/score.ts';
import { scoredRun } from '../report/evaluation/scored-run.ts';
import { handOverOfReports, handOverOfRun } from '../report/hand-over.ts';
import { writeExport } from '../report/render/write-export.ts';
import { withSiteFindings } from '../report/site-items.ts';
import { rules } from '../rules/all.ts';
import { siteRules } from '../rules/site-all.ts';
import { loadFile } from './load-file.ts';
import { type LoadedRun, loadRun } from './load-run.ts';
import { writeOut } from './output.ts';
import { readWords, wrong } from './usage.ts';

const HELP = `按本地评估指标计算一批检查结果的扣分；结果按导入的表计算，不是官方得分。

用法
  npm run -s score -- [选项] <指标.csv|指标.xlsx|指标.json> [检查结果...]

选项
      --columns 列     自己指定各列，如 "考核内容=C,扣分规则=E"；不写时按表头认
      --save 文件      把指标连同建议的对应关系存成 JSON，改好、确认后再用它计算
      --accept         所有建议的对应关系都按已确认计算，由使用人负责
  -f, --format 格式    markdown（默认）、json；xlsx、docx、html 为带得分一页的整改清单
  -o, --out 文件       写到文件
  -h, --help           显示这份说明

不给检查结果时，列出每一项建议的判断方式和检查项，供核对。
指标表要有“考核内容”和“扣分规则”等列名。检查结果是抽查的文件夹、团队的 .lens.json（取其中最新一次抽查），或
npm run -s audit -- --format json 的导出。更新、空白栏目、死链等要看整个网站的检查，只有抽查的结果能判断。
`;

const FORMATS = ['markdown', 'json', 'xlsx', 'docx', 'html'] as const;

interface Asked {
  readonly inputs: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly save: string | null;
  readonly out: string | null;
  readonly accept: boolean;
  /** Columns that the user names himself; null when the header tells them. */
  readonly columns: IndexColumns | null;
  readonly help: boolean;
}

/** Computes a score by an imported index; answers the exit code. */
export const runScore = async (words: readonly string[]): Promise<number> => {
  const trouble = await run(words);
  if (trouble === null) return 0;
  process.stderr.write(`${trouble.message} ${trouble.advice}\n`);
  return 2;
};

const run = async (words: readonly string[]): Promise<Failure | null> => {
  const asked = askedOf(words);
  if (isFailure(asked)) return asked;
  if (asked.help) return shown(HELP);
  const [table = '', ...paths] = asked.inputs;
  const loaded = await loadIndex(table, asked.columns);
  if (isFailure(loaded)) return about(table, loaded);
  const evaluation = asked.accept ? withAllConfirmed(loaded) : loaded;
  const given = await loadAll(paths);
  if (isFailure(given)) return given;
  const trouble = asked.save === null ? null : await writeOut(asked.save, evaluationFile(evaluation));
  if (trouble !== null) return about(asked.save ?? '', trouble);
  if (paths.length === 0 && asked.format === 'markdown') return deliver(mappingsMarkdown(evaluation, [...rules, ...siteRules]), asked);
  const reports = given.flatMap(({ pages }) => reportsOf(pages ?? []));
  const runs = given
    .filter(({ isSpotCheck }) => isSpotCheck)
    .map(({ run: one, pages, site }) => scoredRun(one, pages ?? [], site?.surveyed ?? null));
  return deliver(await written(scoreIndex(evaluation, reports, runs), given, asked.format), asked);
};

const reportsOf = (pages: readonly RunPage[]): readonly Report[] => pages.flatMap(({ report }) => (report === undefined ? [] : [report]));

const IN_BRIEF = failure('in-brief', '抽查的结果 JSON 里没有逐页的检查结果。', '请给出抽查的文件夹。');

const loadAll = async (paths: readonly string[]): Promise<readonly LoadedRun[] | Failure> => {
  const given: LoadedRun[] = [];
  for (const path of paths) {
    const opened = await loadRun(path);
    if (isFailure(opened)) return about(path, opened);
    if (opened.pages === null) return about(path, IN_BRIEF);
    given.push(opened);
  }
  return given;
};

const written = async (score: IndexScore, given: readonly LoadedRun[], format: Asked['format']): Promise<string | Uint8Array> => {
  if (format === 'markdown') return scoreMarkdown(score);
  if (format === 'json') return scoreJson(score);
  const extras = { title: `按“${score.index}”计算的结果`, score: handOverScore(score) };
  const [only, ...others] = given;
  const handOver =
    only?.isSpotCheck && others.length === 0
      ? handOverOfRun(only.run, only.pages ?? [], extras)
      : handOverOfReports(
          given.flatMap(({ pages }) => reportsOf(pages ?? [])),
          extras,
        );
  const sites = given.flatMap(({ site }) => site?.surveyed.findings ?? []);
  return writeExport(withSiteFindings(handOver, sites), format, ruleBook(rules, siteRules));
};

const deliver = (content: string | Uint8Array, { out }: Asked): null | Promise<Failure | null> =>
  out === null ? shown(content) : writeOut(out, content);

const askedOf = (words: readonly string[]): Asked | Failure => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return parsed;
  const { values, positionals: inputs } = parsed;
  const { format = 'markdown', save = null, out = null, accept = false, help = false } = values;
  const known = FORMATS.find((name) => name === format);
  if (known === undefined) return wrong(`没有“${format}”这种格式，可用 ${FORMATS.join('、')}`);
  const columns = values.columns === undefined ? null : readColumns(values.columns);
  if (columns !== null && columns.content === undefined) return wrong('--columns 要写成“考核内容=C,扣分规则=E”的样子，至少有考核内容');
  if (inputs.length === 0 && !help) return wrong('没有写指标文件');
  return { inputs, format: known, save, out, accept, columns, help };
};

/** `考核内容=C,扣分规则=E`: which column holds what. */
const readColumns = (text: string): IndexColumns => {
  const kinds = new Map(Object.entries(INDEX_COLUMN_WORDS).map(([kind, name]) => [name, kind]));
  return Object.fromEntries(
    text.split(/[,，;；]/u).flatMap((pair) => {
      const [, name = '', letter = ''] = /^\s*(\S{1,10})\s*[=＝]\s*([A-Za-z])\s*$/u.exec(pair) ?? [];
      const kind = kinds.get(name);
      return kind === undefined ? [] : [[kind, letter.toUpperCase().charCodeAt(0) - 65]];
    }),
  );
};

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  save: { type: 'string' },
  accept: { type: 'boolean' },
  columns: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const loadIndex = async (path: string, columns: IndexColumns | null): Promise<Evaluation | Failure> => {
  const file = await loadFile(path);
  if (isFailure(file)) return file;
  if (/\.json$/iu.test(path)) return parseEvaluation(new TextDecoder().decode(file.bytes));
  const name = path.replace(/^.*[\\/]/u, '');
  const read = await readDocument(file.bytes, { name, resources: { loadCMap: () => Promise.reject(new Error('no maps')) } });
  if (isFailure(read)) return read;
  return importIndex(read.snapshot, {
    name: name.replace(/\.\w+$/u, ''),
    rules: [...rules, ...siteRules],
    ...(columns === null ? {} : { columns }),
  });
};

const about = (path: string, { message, ...rest }: Failure): Failure => ({
  ...rest,
  message: `${path.replace(/\p{Cc}/gu, ' ').slice(0, 300)}：${message}`,
});

const shown = (text: string | Uint8Array): null => {
  process.stdout.write(text);
  return null;
};
