import type { Surveyed } from '../audit/site-rule.ts';
import { startResults } from '../batch/results.ts';
import type { Failure } from '../model/failure.ts';
import { isFailure } from '../model/failure.ts';
import type { Run, RunPage } from '../model/run.ts';
import type { RunResults } from '../model/run-results.ts';
import type { SiteFinding } from '../model/site-finding.ts';
import { ruleBook } from '../report/basis-text.ts';
import { handOverOfRun } from '../report/hand-over.ts';
import { EXPORTS, type ExportFormat } from '../report/render/formats.ts';
import { writeExport } from '../report/render/write-export.ts';
import { withSiteFindings } from '../report/site-items.ts';
import { rules } from '../rules/all.ts';
import { siteRules } from '../rules/site-all.ts';
import { atMost, printable } from '../text/printable.ts';
import { writeOut } from './output.ts';
import type { RunFolder } from './spot-check-store.ts';

/** Rules over all pages of a run. */
export type SiteAudit = (run: Run, pages: readonly RunPage[]) => Surveyed;

/** Gathers what a run brought home, page by page from its folder. */
export const gatherResults = async (run: Run, folder: RunFolder, siteAudit: SiteAudit): Promise<RunResults> => {
  const results = startResults(run);
  const pages: RunPage[] = [];
  for await (const page of folder.pages()) {
    results.add(page);
    pages.push(page);
  }
  return results.done(siteAudit(run, pages));
};

/** Writes a run in a format of the reports beside its pages; answers the file's name. */
export const exportRun = async (
  run: Run,
  folder: RunFolder,
  { place, format, site }: { readonly place: string; readonly format: ExportFormat; readonly site: readonly SiteFinding[] },
): Promise<string | Failure> => {
  const pages: RunPage[] = [];
  for await (const page of folder.pages()) pages.push(page);
  const path = `${place}/结果.${EXPORTS[format].extension}`;
  const trouble = await writeOut(
    path,
    await writeExport(withSiteFindings(handOverOfRun(run, pages), site), format, ruleBook(rules, siteRules)),
  );
  return isFailure(trouble) ? trouble : path;
};

/** Results in a few lines for the screen. */
export const summaryOf = ({ run, coverage, columns, rules: found, site }: RunResults): string => {
  const { discovered, chosen, audited, vanished, blocked, unreachable, notAssessable, skipped, waiting } = coverage;
  const lines = [
    `列表共 ${discovered} 条，抽取 ${chosen} 条，检查 ${audited} 条${part('失效', vanished)}${part('拒绝程序访问', blocked)}${part('打不开', unreachable)}${part('需要浏览器', notAssessable)}${part('跳过', skipped)}${part('未访问', waiting)}。`,
    ...(coverage.listsUnread > 0 ? [`有 ${coverage.listsUnread} 个列表页没有读到。`] : []),
    ...(coverage.listsEndless > 0 ? [`有 ${coverage.listsEndless} 个栏目的翻页没有尽头，只读到重复为止。`] : []),
    ...(run.reason === '' ? [] : [run.reason]),
    '',
    '按栏目：',
    ...columns.map(
      ({ name, pages, faulty, fails, reviews }) => `  ${shown(name)}：${pages} 页，${faulty} 页有问题，问题 ${fails}，需核对 ${reviews}`,
    ),
    '',
    '按问题：',
    ...found.slice(0, 20).map(({ title, fails, reviews, pages }) => `  ${title}：${pages} 页，问题 ${fails}，需核对 ${reviews}`),
    ...siteLines(site),
    '',
    `口径：${shown([run.plan.profile.name, run.plan.profile.version].filter((word) => word !== '').join(' '))}`,
  ];
  return `${lines.join('\n')}\n`;
};

const siteLines = (site: RunResults['site']): readonly string[] => {
  const [counted, aside] = [site.filter(({ suppressed }) => suppressed === undefined), site.filter(({ suppressed }) => suppressed)];
  const lineOf = ({ title, message, outcome }: SiteFinding): string =>
    `  ${outcome === 'fail' ? '' : '（需核对）'}${title}：${shown(message)}`;
  return [
    ...(counted.length === 0 ? [] : ['', '全站：', ...counted.map(lineOf)]),
    ...(aside.length === 0
      ? []
      : ['', '全站，已忽略：', ...aside.map(({ title, suppressed }) => `  ${title}：${shown(suppressed?.reason ?? '')}`)]),
  ];
};

const part = (word: string, number: number): string => (number === 0 ? '' : `，${word} ${number} 条`);

const shown = (text: string): string => atMost(printable(text), 120);
