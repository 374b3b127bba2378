import type { Given } from '../../audit/fact.ts';
import { annualReportYear } from '../../facts/annual-report-year.ts';
import { annualSections } from '../../facts/annual-sections.ts';
import { annualTables } from '../../facts/annual-tables.ts';
import { attachments } from '../../facts/attachments.ts';
import { pageType } from '../../facts/page-type.ts';
import { regions } from '../../facts/regions.ts';
import { title } from '../../facts/title.ts';
import { unseenPart } from '../absence.ts';

/** First year whose reports have the six sections and the tables; the first year of the present form. */
const FIRST_YEAR = 2019;
export const FORM_YEAR = 2021;

/** `2024—2025学年`, `2024至2025学年度`: schools report by the school year. */
const SCHOOL_YEAR = /学年/u;

/** Names of the three tables, by their number. */
export const TABLE_NAMES = [
  '表一（主动公开政府信息情况）',
  '表二（收到和处理政府信息公开申请情况）',
  '表三（行政复议、行政诉讼情况）',
] as const;

/** Why the page is no report that the present regulation governs, in Chinese; null when it is one. */
export const outOfScope = ({ get }: Given): string | null => {
  const { subType } = get(pageType);
  if (subType === '网站年度报表' || subType === '法治政府年报') return `这是${subType}，不是政府信息公开工作年度报告`;
  if (SCHOOL_YEAR.test(get(title).value ?? '')) return '这是学校按学年编制的信息公开年报，格式另有规定';
  const year = get(annualReportYear)?.year;
  return year !== undefined && year < FIRST_YEAR ? `${year} 年度的年报早于现行条例，当时没有这项要求` : null;
};

/** Which of the three tables the page does not hold: 0 to 2. */
export const unreadTables = ({ get }: Given): readonly number[] => {
  const { content, requests, relief } = get(annualTables);
  return [content, requests, relief].flatMap(({ figures }, at) => (figures.size === 0 ? [at] : []));
};

/** Why tables could not be read, in Chinese: they may be pictures, or stand in a file; a sentence without its stop. */
export const unreadReason = (given: Given, tables: readonly number[]): string => {
  const names = tables.map((at) => TABLE_NAMES[at] ?? '').join('、');
  const where = hiding(given, tables);
  return `没有读到${names}${where === null ? '' : `，${where}`}，无法核对`;
};

/** Where tables that were not read may be, in Chinese; null when nothing on the page could hold them. */
export const hiding = (given: Given, tables: readonly number[]): string | null => {
  const unseen = unseenPart(given);
  if (unseen !== null) return unseen;
  if (tables.some((at) => hasPicture(given, at + 2))) return '那里有图片，表可能是图片';
  const files = given.get(attachments).value ?? [];
  return files.length > 0 ? '页面有附件，表可能在附件里' : null;
};

/** Where the report's text may be if not on the page, in Chinese; null when nothing on the page could hold it. */
export const hiddenText = (given: Given): string | null => {
  const unseen = unseenPart(given);
  if (unseen !== null) return unseen;
  if (hasPicture(given, 0)) return '正文里有图片，内容可能在图片里';
  return (given.get(attachments).value ?? []).length > 0 ? '页面有附件，内容可能在附件里' : null;
};

/** Whether a picture stands in a section; in the text anywhere when the section's heading was not found. */
const hasPicture = ({ snapshot: { images }, get }: Given, section: number): boolean => {
  const { start, end } = get(regions);
  const sections = get(annualSections);
  const at = sections.findIndex(({ number }) => number === section);
  const from = sections[at]?.place.block ?? start;
  const to = at < 0 ? end : (sections[at + 1]?.place.block ?? end);
  return images.some(({ block, hidden, src }) => !hidden && src !== '' && block >= from && block <= to);
};
