import type { AuditedPage, Survey } from '../../audit/site-rule.ts';
import type { Check } from '../../model/report.ts';
import type { RunColumn, RunPage } from '../../model/run.ts';
import type { FindingPage } from '../../model/site-finding.ts';

/** Title of a page of a run: the document's, else that of the list that led there. */
export const titleOf = ({ report, target }: RunPage): string => report?.facts.title.value ?? (target.title || report?.page.title || '');

/** A page as a finding lists it. */
export const findingPage = (page: RunPage, note = ''): FindingPage => ({ url: page.target.url, title: titleOf(page), note });

/** A column as a finding lists it. */
export const findingColumn = ({ url, column }: RunColumn, note: string): FindingPage => ({ url, title: columnName(column), note });

/** Name of the innermost column; empty when there is none. */
export const columnName = (column: readonly string[]): string => column.at(-1) ?? '';

/** What a rule said of a page; undefined when it was not asked. */
export const checkOf = ({ report }: AuditedPage, rule: string): Check | undefined => report.checks.find((check) => check.rule === rule);

/** Whether all that a rule found on the page was set aside. */
export const isSetAside = ({ report }: AuditedPage, rule: string): boolean => {
  const found = report.findings.filter((finding) => finding.rule === rule);
  return found.length > 0 && found.every(({ suppressed }) => suppressed !== undefined);
};

/** Whether a rule found something on the page that counts. */
export const isFlagged = (page: AuditedPage, rule: string): boolean => {
  const outcome = checkOf(page, rule)?.outcome;
  return (outcome === 'fail' || outcome === 'review') && !isSetAside(page, rule);
};

/** Whether a rule is sure of a fault of the page, and it counts. */
export const failsOn = (page: AuditedPage, rule: string): boolean => checkOf(page, rule)?.outcome === 'fail' && !isSetAside(page, rule);

/** Columns that were discovered on this site; for a check, without those it was set aside for. */
export const ownColumns = ({ run, host, isAside }: Survey, catalogue = ''): readonly RunColumn[] =>
  run.columns
    .filter(({ url }) => (URL.canParse(url) ? new URL(url).host : '') === host)
    .filter((column) => catalogue === '' || isAside?.(catalogue, column) !== true);

/** Troubles of pages that did come: scripts fill them, they are too large, or are no web pages. */
const CAME: ReadonlySet<string> = new Set(['needs-browser', 'too-big', 'broken-audit', 'pdf', 'image', 'archive', 'office', 'not-html']);

/** Whether the site did not give the page when it was asked for it. */
export const didNotCome = ({ state, failure }: RunPage): boolean => state === 'failed' && !CAME.has(failure?.code ?? '');

/** What to add when not all of the site was looked at. */
export const partly = ({ whole }: Survey): string => (whole ? '' : '；本次没有查看全部页面，请核对是否在别处');
