import { defineFact, type Given } from '../audit/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { pageType } from './page-type.ts';
import { title } from './title.ts';

/**
 * Kinds of page that the catalogue of checks knows and our page types do not tell apart.
 * consult: a draft is put to the public; hearing, suggestions: other calls; feedback: what became of the opinions; guide: 公开指南;
 * service: 办事指南; agency: 机构职能; leaders: 领导信息; permit, penalty: published decisions; budget: 预算, 决算;
 * catalog: entrance of the 政府信息公开 column.
 */
export type PageKind =
  | 'consult'
  | 'hearing'
  | 'suggestions'
  | 'feedback'
  | 'guide'
  | 'service'
  | 'agency'
  | 'leaders'
  | 'permit'
  | 'penalty'
  | 'budget'
  | 'catalog'
  | 'other';

/** `征求意见稿`, `（草案）`, `修订草案` */
const DRAFT =
  /征求意见稿|公开征求意见|草案|送审稿|(?:修订|修改|拟定|起草)稿|(?:征求|征集).{0,60}[》）)].{0,20}意见|[》）)].{0,20}(?:征求|征集).{0,10}意见/u;
const HEARING = /听证/u;
/** `2024年部门预算`, `2023年度决算公开`, `预算执行情况的报告`; a document about budgets ends otherwise. */
const BUDGET =
  /(?:19|20)\d{2}年?度?.{0,24}(?:预算|决算)(?:(?:信息)?公开|说明|报告|草案|情况|报表|表|公开表|公开说明|编制说明|信息|及“?三公”?经费.{0,20}|和“?三公”?经费.{0,20}|[（(].{0,20}[）)])*$/u;
/** `行政许可信息公示`, `许可决定公示表` */
const PERMIT = /(?:行政|施工|经营|采矿|取水|规划|排污).{0,6}许可.{0,20}(?:公示|公开|公告|信息|决定|目录表|一览表|汇总表)|双公示/u;
const PENALTY = /行政(?:处罚|强制)(?:信息公开表|决定书|信息|结果|案件|情况|决定|公示)|处罚决定|处罚.{0,6}公示/u;
/** Rules about penalties are no decisions. */
const ABOUT = /(?:通知|办法|规定|制度|基准|标准|清单|意见|方案|指南|流程|目录)(?:[（(].{0,20}[）)])?$/u;
/** `某县政府信息公开专栏`, `政府信息公开`, `信息公开目录` */
const CATALOG = /(?:^|[\u4e00-\u9fff])(?:政府信息公开|政务公开)(?:专栏|平台|目录|网)?$/u;

/** 页面种类. */
export const pageKind = defineFact<PageKind>('pageKind', (given) => {
  const { value, subType } = given.get(pageType);
  const heading = squeeze((given.get(title).value ?? '').slice(0, 300));
  if (value === 'consultation') return consultationKind(given, heading, subType);
  if (value === 'guide') return subType === '办事指南' ? 'service' : 'guide';
  if (value === 'organisation') return subType === '领导信息' ? 'leaders' : 'agency';
  if (value === 'list') return listKind(heading);
  if (value !== 'policy' && value !== 'news') return 'other';
  if (subType === '行政处罚' && (PENALTY.test(heading) || !PERMIT.test(heading))) return 'penalty';
  if (ABOUT.test(heading)) return 'other';
  if (PENALTY.test(heading)) return 'penalty';
  if (PERMIT.test(heading)) return 'permit';
  return BUDGET.test(heading) ? 'budget' : 'other';
});

const consultationKind = (given: Given, heading: string, subType: string): PageKind => {
  if (subType === '征集反馈') return 'feedback';
  if (HEARING.test(heading)) return 'hearing';
  if (DRAFT.test(heading)) return 'consult';
  return given
    .get(bodyLines)
    .slice(0, 20)
    .some(({ text }) => /征求意见稿|起草了|草案/u.test(text.slice(0, 2000)))
    ? 'consult'
    : 'suggestions';
};

const listKind = (heading: string): PageKind => {
  if (PENALTY.test(heading) && !ABOUT.test(heading)) return 'penalty';
  if (PERMIT.test(heading)) return 'permit';
  return CATALOG.test(heading) ? 'catalog' : 'other';
};
