import type { HandOver, HandOverItem, HandOverPage } from '../../model/hand-over.ts';
import type { Check, Report } from '../../model/report.ts';
import { grouped } from '../../text/grouped.ts';
import { atMost, oneLine, printable } from '../../text/printable.ts';
import { PAGE_STATE_WORDS, weightOf } from '../words.ts';
import { quoted, shownAddress } from './rows.ts';
import { attribute, escapeXml } from './xml.ts';

/** What became of a case, as build servers count. */
type Ending = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly group: string;
  readonly ending: Ending;
  readonly message: string;
  readonly text: string;
}

/** A hand-over as JUnit XML: a suite a page, a case a check; what a person must decide, and what was set aside, is skipped and never a failure. */
export const renderJunit = (handOver: HandOver): string => {
  const reports = new Map(handOver.reports.map((report) => [report.page.url, report]));
  const groups = grouped(handOver.items, ({ page }) => page.url);
  const suites = handOver.pages.map((page) => ({ page, cases: casesOf(page, groups.get(page.url) ?? [], reports.get(page.url)) }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(oneLine(handOver.title))}" ${counts(all)} time="0">`,
    ...suites.map(({ page, cases }) => suite(page, cases)),
    '</testsuites>\n',
  ].join('\n');
};

const counts = (cases: readonly Case[]): string => {
  const ended = (ending: Ending): number => cases.filter((one) => one.ending === ending).length;
  return `tests="${cases.length}" failures="${ended('failure')}" errors="${ended('error')}" skipped="${ended('skipped')}"`;
};

const suite = (page: HandOverPage, cases: readonly Case[]): string =>
  [
    `<testsuite name="${attribute(oneLine(page.title)) || '（页面没有标题）'}" ${counts(cases)} time="0">`,
    `<properties><property name="url" value="${attribute(oneLine(shownAddress(page.url)))}"/></properties>`,
    ...cases.map(caseXml),
    '</testsuite>',
  ].join('\n');

const caseXml = ({ name, group, ending, message, text }: Case): string => {
  const head = `<testcase name="${attribute(name)}" classname="${attribute(group)}" time="0"`;
  if (ending === 'passed') return `${head}/>`;
  const type = ending === 'skipped' ? '' : ` type="${attribute(group)}"`;
  return `${head}><${ending} message="${attribute(message)}"${type}>${escapeXml(printable(text))}</${ending}></testcase>`;
};

const casesOf = (page: HandOverPage, items: readonly HandOverItem[], report: Report | undefined): readonly Case[] => {
  const quiet = report?.checks.filter(({ outcome }) => outcome !== 'fail' && outcome !== 'review' && outcome !== 'error') ?? [];
  const unread: Case = { name: '打开页面', group: 'page', ending: 'error', message: PAGE_STATE_WORDS[page.state], text: page.note };
  return [...(page.state === 'audited' ? [] : [unread]), ...items.map(itemCase), ...quiet.map(checkCase)];
};

const itemCase = ({ finding, suppressed }: HandOverItem): Case => ({
  name: `${oneLine(finding.title) || '问题'}：${atMost(oneLine(finding.message), 200)}`,
  group: finding.rule || 'manual',
  ending: suppressed !== '' || finding.outcome === 'review' ? 'skipped' : finding.outcome === 'error' ? 'error' : 'failure',
  message: suppressed === '' ? `${weightOf(finding)}：${oneLine(finding.title)}` : `已忽略：${oneLine(suppressed)}`,
  text: [finding.message, ...finding.evidence.map(quoted), `怎么改：${finding.fix}`].join('\n'),
});

const checkCase = ({ rule, outcome, reason = '' }: Check): Case => ({
  name: rule,
  group: rule,
  ending: outcome === 'pass' ? 'passed' : 'skipped',
  message: outcome === 'inapplicable' ? '不适用' : '无法判断',
  text: reason,
});
