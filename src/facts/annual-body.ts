import { defineFact, type Given } from '../audit/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { columnPath } from './column-path.ts';
import { issuer } from './issuer.ts';
import { pageType } from './page-type.ts';
import { title } from './title.ts';

/** Whose annual report it is, for the deadline: a government, a department, a township or street; unknown when it cannot be told. */
export type AnnualBody = 'government' | 'department' | 'township' | 'unknown';

/** `某县人民政府`, `某省`, `某自治州`, `某区` */
const GOVERNMENT = /(?:人民政府|[省市县区州盟旗])$/u;
/** `某镇`, `某乡人民政府`, `某街道办事处` */
const TOWNSHIP = /(?:[^城市]镇|[^城]乡|苏木|街道|街道办|街道办事处|[镇乡](?:人民)?政府)$/u;
/** `某县交通运输局` */
const DEPARTMENT = /(?:局|厅|委员会|委|部|办公室|办|署|总队|支队|大队|海关)$/u;
/** Whose deadline it is cannot be told by the name: committees of zones, institutions. */
const OPEN =
  /(?:管理委员会|管委会|开发区|新区|园区|示范区|高新区|经开区|度假区|风景区|保护区|公司|学校|大学|医院|学院|中心|[中小]学|银行)$/u;
/** `2023年度`, `政府信息公开工作年度报告`: what follows the organ, or stands before it. */
const TAIL = /(?:[0-9０-９〇○零一二三四五六七八九]{4}年度?|关于|政府信息公开|政务公开|信息公开).*$/u;
const YEAR_FIRST = /^(?:关于)?[0-9０-９〇○零一二三四五六七八九]{4}年度?/u;

/** 编制主体: told by the title, else by the column, else by the issuer. */
export const annualBody = defineFact<AnnualBody>('annualBody', (given) => {
  const text = squeeze(given.get(title).value ?? '').slice(0, 120);
  const organ = text.replace(YEAR_FIRST, '').replace(TAIL, '');
  const kind = kindOf(organ);
  if (kind !== 'unknown' || organ.length >= 3) return kind;
  return ofColumn(given) ?? kindOf(squeeze(given.get(issuer).value ?? ''), true);
});

const kindOf = (organ: string, isIssuer = false): AnnualBody => {
  if (organ.length < 2 || organ.length > 40 || OPEN.test(organ)) return 'unknown';
  // a government's report is often published by its office
  if (isIssuer && /(?:政府办公室|政府办公厅|政府办)$/u.test(organ)) return 'unknown';
  if (TOWNSHIP.test(organ)) return 'township';
  if (DEPARTMENT.test(organ)) return 'department';
  return GOVERNMENT.test(organ) ? 'government' : 'unknown';
};

const ofColumn = (given: Given): AnnualBody | null => {
  const column = given.get(columnPath).join('>');
  if (/部门年报/u.test(column)) return 'department';
  if (/(?:乡镇|镇街|街道|乡\(镇\)).{0,6}年报/u.test(column)) return 'township';
  return /政府年报/u.test(column) && given.get(pageType).subType !== '部门年报' ? 'government' : null;
};
