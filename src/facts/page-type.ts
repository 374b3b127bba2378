import { defineFact, type Given } from '../audit/fact.ts';
import type { PageType, PageTypeReading } from '../model/fact.ts';
import { simplified } from '../text/traditional.ts';
import { squeeze } from '../text/white-space.ts';
import { collectionKind } from './collection-kind.ts';
import { COLUMN_CLUES } from './column-clues.ts';
import { columnPath } from './column-path.ts';
import { DRAFT, PERSON_NAME } from './content-clues.ts';
import { documentHead } from './document-head.ts';
import { faintHeading } from './faint-heading.ts';
import { fields } from './fields.ts';
import { leaderLines } from './leader-lines.ts';
import { metaTags } from './meta-tags.ts';
import { type KindClue, TITLE_CLUES } from './page-clues.ts';
import { regions } from './regions.ts';
import { signature } from './signature.ts';
import { standing } from './standing.ts';
import { subTypeOf } from './sub-type.ts';
import { type Evidence, textEvidence } from './text-evidence.ts';
import { title } from './title.ts';
import { titleColumn } from './title-column.ts';

/** Names of kinds as users read them. */
const NAMES: Readonly<Record<PageType, string>> = {
  policy: '政策文件',
  interpretation: '政策解读',
  consultation: '意见征集',
  'annual-report': '年度报告',
  guide: '指南',
  organisation: '机构职能',
  list: '栏目列表',
  home: '首页',
  news: '信息动态',
};

/** Titles and columns outside these lengths, in characters, tell nothing. */
const SHORTEST = 2;
const LONGEST = 300;

/** Kind of page, with the reason. */
export const pageType = defineFact<PageTypeReading>('pageType', (given) => {
  const read = told(given);
  if (given.pageType === undefined || given.pageType === read.value) return { ...read, corrected: given.pageType !== undefined };
  return {
    value: given.pageType,
    subType: subTypeOf(given, given.pageType, ''),
    confidence: 1,
    reason: `人工指定为${NAMES[given.pageType]}`,
    corrected: true,
  };
});

const told = (given: Given): Omit<PageTypeReading, 'corrected'> => {
  const collection = given.get(collectionKind);
  if (collection !== null) return { value: collection.type, subType: '', confidence: 0.85, reason: collection.reason };
  const evidence = [...titleEvidence(given), ...columnEvidence(given), ...contentEvidence(given)];
  const sums = new Map<PageType, number>([['news', 1]]);
  for (const { type, weight } of evidence) sums.set(type, (sums.get(type) ?? 0) + weight);
  const [best, second] = [...sums].sort((one, other) => other[1] - one[1]);
  const value = best?.[0] ?? 'news';
  const lead = (best?.[1] ?? 0) - (second?.[1] ?? 0);
  const own = evidence.filter(({ type }) => type === value).sort((one, other) => other.weight - one.weight);
  const reason =
    own
      .slice(0, 2)
      .map((item) => item.reason)
      .join('；') || '没有政策文件、解读、征集等页面的特征';
  return {
    value,
    subType: subTypeOf(given, value, own.find((item) => item.subType !== undefined)?.subType ?? ''),
    confidence: Math.max(0.3, Math.min(0.98, 0.5 + lead / 12)),
    reason,
  };
};

const headingText = (given: Given): string =>
  simplified(squeeze(given.get(regions).heading?.text ?? given.get(title).value ?? given.get(faintHeading)));

const clues = (list: readonly KindClue[], text: string, where: string): Evidence[] =>
  (text.length < SHORTEST || text.length > LONGEST ? [] : list).flatMap(({ type, pattern, weight, subType, unlessEnds }) => {
    const found = unlessEnds?.test(text) ? null : pattern.exec(text);
    return found === null
      ? []
      : [{ type, weight, reason: `${where}有“${found[0].slice(0, 24)}”`, ...(subType === undefined ? {} : { subType }) }];
  });

const titleEvidence = (given: Given): Evidence[] => {
  const row = given.get(fields).find((field) => field.name === 'title' && field.state === 'present' && field.layout === 'cells');
  const text = headingText(given) || squeeze(row?.value ?? '');
  // What stands in book marks is another document's name: the words after it tell the kind.
  const outside = text.replace(/《[^》]{0,120}》/gu, '《》');
  const bare = outside.length > 5 ? outside : text;
  const found = clues(TITLE_CLUES, bare, '标题');
  if (DRAFT.test(text)) found.push({ type: 'consultation', weight: 4, reason: '标题有征求意见稿', subType: '征集公告' });
  const columns = [...given.get(columnPath), ...given.get(titleColumn)].join('>');
  if (PERSON_NAME.test(text) && /领导|[县市区省镇乡州]长|书记|主任|局长/u.test(columns))
    found.push({ type: 'organisation', weight: 6, reason: '标题是领导姓名', subType: '领导信息' });
  if (found.length === 0 && bare.length >= 8) found.push({ type: 'news', weight: 2, reason: '标题不是公文标题' });
  return found;
};

const columnEvidence = (given: Given): Evidence[] => {
  const tags = given.get(metaTags);
  const path = given.get(columnPath);
  const last = clues(COLUMN_CLUES, simplified(path.slice(-2).join('>')), '所在栏目');
  const tagged = clues(COLUMN_CLUES, [tags.get('columnname') ?? '', tags.get('columntype') ?? ''].join('>'), '栏目标签').map((item) => ({
    ...item,
    weight: item.weight * 0.6,
  }));
  last.push(...clues(COLUMN_CLUES, simplified(given.get(titleColumn).join('>')), '网页标题带的栏目名'));
  const known = new Set(last.map(({ type }) => type));
  return [...last, ...tagged.filter(({ type }) => !known.has(type))];
};

const contentEvidence = (given: Given): Evidence[] => {
  const found: Evidence[] = [];
  const metadata = given.get(fields).filter((field) => standing(given, field) === 'metadata' && field.state !== 'hidden');
  const number =
    metadata.some((field) => field.name === 'documentNumber' && field.state === 'present' && field.rank === 0) ||
    given.get(documentHead).number !== null;
  if (number) found.push({ type: 'policy', weight: 3, reason: '有本文文号' });
  else if (
    metadata.filter((field) => field.name !== 'publishDate' && field.name !== 'contentSource' && field.name !== 'notice').length >= 2
  ) {
    const untitled = headingText(given).length < 5;
    found.push({ type: 'policy', weight: untitled ? 3 : 1, reason: '有文件元数据' });
  }
  const signed = given.get(signature);
  if (signed !== null && signed.organs.length > 0) found.push({ type: 'policy', weight: 1, reason: '有机关落款' });
  if (leaderLines(given) >= 4) found.push({ type: 'organisation', weight: 5, reason: '列出多位领导及其职责', subType: '领导信息' });
  found.push(...textEvidence(given));
  if (
    /各(?:县|市|区|乡|镇|街道|部门|单位|省|自治|处|科|直属).{0,80}[：:]$/u.test(
      squeeze(given.get(documentHead).lines.at(-1)?.text.slice(-120) ?? ''),
    )
  )
    found.push({ type: 'policy', weight: 1.5, reason: '正文有主送机关' });
  return found;
};
