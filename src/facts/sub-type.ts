import type { Given } from '../audit/fact.ts';
import type { PageType } from '../model/fact.ts';
import { findDocumentNumbers } from '../text/document-number.ts';
import { squeeze } from '../text/white-space.ts';
import { columnPath } from './column-path.ts';
import { documentHead } from './document-head.ts';
import { fields } from './fields.ts';
import { headings } from './headings.ts';
import { standing } from './standing.ts';

/** Finer Chinese name of a page's kind, `suggested` being what its title said; empty when it cannot be told. */
export const subTypeOf = (given: Given, type: PageType, suggested: string): string => {
  const title = squeeze(given.get(headings)[0]?.text ?? '');
  const column = given.get(columnPath).join('>');
  if (type === 'policy') return suggested !== '' ? suggested : policyKind(given, title, column);
  if (type === 'consultation')
    return /采纳|反馈|结果|汇总/u.test(title) || /征集反馈|意见反馈|结果反馈/u.test(column) ? '征集反馈' : '征集公告';
  if (type === 'annual-report') return suggested !== '' ? suggested : annualKind(title, column);
  if (type === 'guide') return suggested !== '' ? suggested : /公开指南/u.test(title + column) ? '公开指南' : '办事指南';
  if (type === 'organisation') return suggested !== '' ? suggested : /领导|[县市区]长/u.test(title + column) ? '领导信息' : '机构职能';
  if (type === 'interpretation') return /图解|图说|一图|图文/u.test(title + column) ? '图文解读' : '文字解读';
  if (type === 'news')
    return suggested !== '' ? suggested : /预算|决算/u.test(title + column) ? '预决算' : /公示/u.test(title) ? '公示' : '';
  return '';
};

const policyKind = (given: Given, title: string, column: string): string => {
  const all = given.get(fields).filter((field) => field.state === 'present');
  const said = all
    .filter((field) => /种类|类型|类别|分类|体裁|效力级别/u.test(field.key))
    .map((field) => field.value)
    .join('>');
  const number = given.get(documentHead).number?.value ?? all.find((field) => field.name === 'documentNumber')?.value ?? '';
  const order = findDocumentNumbers(number)[0];
  if (/国务院令/u.test(number) || /行政法规/u.test(column + said)) return '行政法规';
  if (/规章/u.test(said) || /规章(?!制度)/u.test(column) || (order?.form === 'order' && /办法|规定|规则|细则|决定/u.test(title)))
    return '规章';
  if (/其他文件|非规范性/u.test(said + column)) return '其他文件';
  if (
    /规范性文件/u.test(column + said) ||
    all.some((field) => field.name === 'unifiedNumber' && standing(given, field) !== 'outside' && !/备案/u.test(field.value)) ||
    /规(?:字|发|办)?$/u.test(order?.organ ?? '')
  )
    return '行政规范性文件';
  return '其他文件';
};

const annualKind = (title: string, column: string): string => {
  if (/网站.{0,6}报表/u.test(title)) return '网站年度报表';
  if (/部门年报/u.test(column)) return '部门年报';
  if (/(?:局|厅|委员会|委|部|办公室|中心|院|署|所)(?:19|20)\d{2}年|(?:19|20)\d{2}年?.{0,4}(?:局|厅|委)/u.test(title)) return '部门年报';
  return /(?:政府|[省市县区州盟旗镇乡])(?:人民政府)?(?:19|20)?\d{0,4}年/u.test(title) || /政府年报/u.test(column) ? '政府年报' : '部门年报';
};
