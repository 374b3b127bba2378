import type { FactState, PageType, Where } from '../model/fact.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report, ReportedFacts } from '../model/report.ts';
import type { RunPageState } from '../model/run.ts';
import { oneLine } from '../text/printable.ts';
import { tally } from './tally.ts';

/** What users call each kind of page. */
export const PAGE_TYPE_WORDS: Readonly<Record<PageType, string>> = {
  policy: '政策文件',
  interpretation: '政策解读',
  consultation: '意见征集',
  'annual-report': '政府信息公开年报',
  guide: '指南',
  organisation: '机构职能',
  list: '列表页',
  home: '首页',
  news: '动态信息',
};

/** What users call each field, in the order they are shown. */
export const FACT_WORDS: Readonly<Record<keyof ReportedFacts, string>> = {
  title: '标题',
  documentNumber: '文号',
  issueDate: '成文日期',
  publishDate: '发布日期',
  effectiveDate: '施行日期',
  validity: '有效性',
  indexNumber: '索引号',
  issuer: '发布机构',
  topicCategory: '主题分类',
  contentSource: '信息来源',
  attachments: '附件',
};

/** What the page shows of a field. */
export const STATE_WORDS: Readonly<Record<FactState, string>> = {
  present: '有',
  empty: '页面有栏目无值',
  hidden: '隐藏',
  scripted: '脚本填入',
  absent: '未见',
  conflicting: '两处不一致',
};

/** Where a value was found. */
export const WHERE_WORDS: Readonly<Record<Where, string>> = {
  metadata: '元数据',
  byline: '日期来源行',
  body: '正文',
  title: '标题',
  metatag: '网页标签',
};

/** What became of a page of a run. */
export const PAGE_STATE_WORDS: Readonly<Record<RunPageState, string>> = {
  waiting: '未检查',
  running: '检查中',
  audited: '已检查',
  vanished: '页面不存在',
  blocked: '需登录或被拦截',
  failed: '打不开',
  skipped: '已跳过',
};

/** How heavy a certain finding weighs. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  'red-line': '红线',
  error: '错误',
  warning: '警告',
  notice: '提示',
};

/** How heavy a finding weighs; what a person must decide is never called an error. */
export const weightOf = (finding: Finding): string => {
  if (finding.outcome === 'review') return '需核对';
  return finding.outcome === 'error' ? '检查未完成' : SEVERITY_WORDS[finding.severity];
};

/** The verdict in one line: 缺 2 项，错 1 项，需核对 1 项，通过 17 项. */
export const verdictOf = (report: Report): string => {
  const { missing, wrong, review, passed, notAssessable, broken, suppressed } = tally(report);
  const counted: readonly (readonly [name: string, number: number])[] = [
    ['缺', missing],
    ['错', wrong],
    ['需核对', review],
    ['通过', passed],
    ['无法判断', notAssessable],
    ['检查未完成', broken],
    ['已忽略', suppressed],
  ];
  const parts = counted.filter(([, number]) => number > 0).map(([name, number]) => `${name} ${number} 项`);
  return [...(missing + wrong === 0 ? ['没有发现问题'] : []), ...parts].join('，');
};

/** Kind of page with its finer kind: 政策文件 · 行政规范性文件. */
export const pageTypeOf = (report: Report): string =>
  [PAGE_TYPE_WORDS[report.pageType], oneLine(report.subType)].filter((part) => part !== '').join(' · ');
