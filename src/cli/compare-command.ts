import { type Compared, compareOpened, INCOMPARABLE_WORDS, type Incomparable, type RunComparison } from '../ledger/compare-runs.ts';
import { compareSites, type SiteComparison } from '../ledger/compare-sites.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import { ruleBook } from '../report/basis-text.ts';
import { handOverOfReports } from '../report/hand-over.ts';
import { EXPORTS, type ExportFormat } from '../report/render/formats.ts';
import { writeExport } from '../report/render/write-export.ts';
import { rules } from '../rules/all.ts';
import { atMost, printable } from '../text/printable.ts';
import { FAIL_ON, failOnNamed, reaches } from './fail-on.ts';
import { type LoadedRun, loadRun } from './load-run.ts';
import { writeOut } from './output.ts';
import { complain, readWords, say, wrong } from './usage.ts';

const HELP = `比较两次检查，说出哪些问题是新增的、再次出现的、已整改的、仍存在的，哪些没法比。

用法
  disclosure-lens compare [选项] <前一次> <后一次>

两次都可以是：抽查的结果文件夹、spot-check --format json 的结果、audit 保存的 JSON、团队的 .lens.json 文件
（取其中最新一次抽查）。两次都是抽查的，全站问题也比。

选项
      --earlier 更早的  更早的一次，用来认出“再次出现”；可以写多次
  -f, --format 格式     summary 概要（默认）、json；其他格式（${Object.keys(EXPORTS).join('、')}）
                        列出后一次新增、再次出现和仍存在的问题
  -o, --out 文件        写到文件
      --fail-on 程度    新增或再次出现的问题到这个程度以 1 结束：red-line、error、warning、notice（默认）、review
  -h, --help            显示这份说明

退出码
  0 没有新增    1 有新增或再次出现的问题    2 没能比较
`;

/** Compares two runs; answers the exit code. */
export const runCompare = async (words: readonly string[]): Promise<number> => {
  const parsed = readWords(words, OPTIONS);
  if (isFailure(parsed)) return complain(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const failOn = failOnNamed(values['fail-on'] ?? 'notice');
  if (failOn === null) return complain(wrong(`--fail-on 要写 ${FAIL_ON.join('、')} 之一`));
  const format = values.format ?? 'summary';
  if (!isFormat(format)) return complain(wrong(`没有“${format}”这种格式，可用 summary、${Object.keys(EXPORTS).join('、')}`));
  if (positionals.length !== 2) return complain(wrong('要写前一次和后一次两份结果'));
  const runs = await loadAll([...positionals, ...(values.earlier ?? [])]);
  if (isFailure(runs)) return complain(runs);
  const [before, after, ...earlier] = runs;
  if (before === undefined || after === undefined) return 2;
  if (after.pages === null && format !== 'summary' && format !== 'json') return complain(IN_BRIEF);
  const found = changesOf(before, after, earlier);
  const trouble = await deliver(await rendered(found, after, format), values.out ?? null);
  if (trouble !== null) return complain(trouble);
  const worse = [...found.pages.added, ...found.pages.cameBack].map(({ finding }) => finding);
  const worseSites = found.site === null ? [] : [...found.site.added, ...found.site.cameBack];
  return [...worse, ...worseSites].some((finding) => reaches(finding, failOn)) ? 1 : 0;
};

const IN_BRIEF = failure(
  'in-brief',
  '抽查的结果 JSON 里没有页面上的原文，列不出整改清单。',
  '后一次请给出抽查的文件夹，或用 summary、json 格式。',
);

/** What changed on pages, and over whole sites; the latter null where one of the two says nothing of sites. */
interface Changes {
  readonly pages: RunComparison;
  readonly site: SiteComparison | null;
  /** Why sites were not compared; empty where they were, or neither was a spot-check. */
  readonly noSite: string;
}

const changesOf = (before: LoadedRun, after: LoadedRun, earlier: readonly LoadedRun[]): Changes => {
  const pages = compareOpened(
    before.open(),
    after.open(),
    earlier.map(({ open }) => open()),
  );
  if (before.site !== null && after.site !== null) {
    const past = earlier.flatMap(({ site }) => (site === null ? [] : [site]));
    return { pages, site: compareSites(before.site, after.site, past), noSite: '' };
  }
  if (!before.isSpotCheck && !after.isSpotCheck) return { pages, site: null, noSite: '' };
  const why = before.isSpotCheck && after.isSpotCheck ? '结果里没有全站检查，或没有当时所用的口径' : '有一次不是抽查';
  return { pages, site: null, noSite: `全站问题没有比：${why}。` };
};

const loadAll = async (inputs: readonly string[]): Promise<readonly LoadedRun[] | Failure> => {
  const runs: LoadedRun[] = [];
  for (const input of inputs) {
    const run = await loadRun(input);
    if (isFailure(run)) return { ...run, message: `${atMost(printable(input), 300)}：${run.message}` };
    runs.push(run);
  }
  return runs;
};

type Format = ExportFormat | 'summary';

const isFormat = (name: string): name is Format => name === 'summary' || Object.hasOwn(EXPORTS, name);

const rendered = async ({ pages: found, site, noSite }: Changes, { pages }: LoadedRun, format: Format): Promise<string | Uint8Array> => {
  if (format === 'summary') return `${summary(found)}${site === null ? noSite && `\n${noSite}\n` : siteSummary(site)}`;
  if (format === 'json') return `${JSON.stringify({ schema: 'disclosure-lens/comparison', version: 1, ...found, site }, null, 1)}\n`;
  const open = new Set(
    [...found.added, ...found.cameBack, ...found.still].map(({ page, finding }) => `${page.url} ${finding.fingerprint}`),
  );
  const reports = (pages ?? []).flatMap(({ report }) => {
    if (report === undefined) return [];
    const findings = report.findings.filter(({ fingerprint }) => open.has(`${report.page.url} ${fingerprint}`));
    return findings.length === 0 ? [] : [{ ...report, findings }];
  });
  return writeExport(handOverOfReports(reports, { title: '新增、再次出现和仍存在的问题' }), format, ruleBook(rules));
};

const LINES = 50;

const summary = ({ added, cameBack, mended, still, notComparable }: RunComparison): string => {
  const parts: readonly (readonly [string, readonly Compared[]])[] = [
    ['新增', added],
    ['再次出现', cameBack],
    ['已整改', mended],
    ['仍存在', still],
  ];
  const counts = countsOf(parts, notComparable.length);
  const lines = parts.filter(([, list]) => list.length > 0).flatMap(([name, list]) => ['', `${name}：`, ...linesOf(list)]);
  return `${[counts, ...lines, ...reasonLines(notComparable)].join('\n')}\n`;
};

const siteSummary = ({ added, cameBack, mended, still, notComparable }: SiteComparison): string => {
  const parts = [
    ['全站新增', added],
    ['全站再次出现', cameBack],
    ['全站已整改', mended],
    ['全站仍存在', still],
  ] as const;
  const lines = parts.flatMap(([name, list]) =>
    list.length === 0
      ? []
      : ['', `${name}：`, ...list.map(({ title, host, message }) => `  ${shown(title)}（${shown(host)}）：${shown(message)}`)],
  );
  return `\n${[countsOf(parts, notComparable.length), ...lines, ...reasonLines(notComparable)].join('\n')}\n`;
};

const countsOf = (parts: readonly (readonly [string, readonly unknown[]])[], notComparable: number): string =>
  `${[...parts.map(([name, list]) => `${name} ${list.length}`), `没法比 ${notComparable}`].join('，')}。`;

const reasonLines = (notComparable: readonly { readonly why: Incomparable }[]): readonly string[] => {
  const why = new Map<string, number>();
  for (const one of notComparable) why.set(INCOMPARABLE_WORDS[one.why], (why.get(INCOMPARABLE_WORDS[one.why]) ?? 0) + 1);
  return why.size === 0 ? [] : ['', '没法比的：', ...[...why].map(([words, count]) => `  ${words}：${count}`)];
};

const linesOf = (list: readonly Compared[]): readonly string[] => [
  ...list.slice(0, LINES).map(({ page, finding }) => `  ${shown(finding.title)}：${shown(page.title)}（${shown(page.url)}）`),
  ...(list.length > LINES ? [`  另有 ${list.length - LINES} 条，用 --format 换一种格式看全部`] : []),
];

const shown = (text: string): string => atMost(printable(text), 120);

const deliver = async (content: string | Uint8Array, out: string | null): Promise<Failure | null> => {
  if (out === null) {
    process.stdout.write(content);
    return null;
  }
  const trouble = await writeOut(out, content);
  if (trouble === null) say(`已写好：${out}`);
  return trouble;
};

const OPTIONS = {
  earlier: { type: 'string', multiple: true },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
