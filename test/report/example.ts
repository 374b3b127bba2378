import { readFileSync } from 'node:fs';
import { isFailure } from '../../src/model/failure.ts';
import { parseReport } from '../../src/model/report.schema.ts';
import type { Report } from '../../src/model/report.ts';

/** The saved example of version 1, as JSON. */
export const savedExample = (): unknown => JSON.parse(readFileSync(new URL('../reports/v1-policy.json', import.meta.url), 'utf8'));

/** The saved example, opened. */
export const exampleReport = (): Report => {
  const report = parseReport(savedExample());
  if (isFailure(report)) throw new Error(report.message);
  return report;
};

/** The example with this text wherever the page's own words stand. */
export const saying = (text: string): Report => {
  const report = exampleReport();
  return {
    ...report,
    page: { ...report.page, title: text, site: text, column: [text, text] },
    subType: text,
    facts: { ...report.facts, issuer: { ...report.facts.issuer, value: text, raw: text } },
    findings: report.findings.map((finding) => ({
      ...finding,
      title: text,
      message: text,
      fix: text,
      evidence: [{ label: text, quote: text }],
    })),
  };
};

/** Texts that try to become something else in an export. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://x.example","点我")',
  '+8613800000000',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '　=1+1',
  '\u200B=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠1',
  '<img src=x onerror=alert(1)>',
  '</t></is></c></row></sheetData>',
  ']]>&amp;&#60;script&#62;',
  '| a | b |\n| --- | --- |\n# 标题\n![x](http://x.example/x.png)',
  '[点我](javascript:alert(1)) <https://x.example> www.x.example a@x.example',
  '"引号","逗号",\r\n换行',
  '_x0041__x000D_',
  '控制\u0000\u0008\u001b[31m字\u202E符\uFEFF',
  '半个\uD83D字符\uDE00',
  '\uFFFE\uFFFF',
];
