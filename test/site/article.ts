import { dayOf, officeOf, pathOf, sectionsOf, topicOf, written } from './text.ts';

/** A page of the test site before it is laid out. */
export interface Article {
  readonly index: number;
  readonly kind: 'policy' | 'notice';
  readonly column: string;
  readonly columnPath: string;
  readonly title: string;
  readonly source: string;
  readonly published: string;
  /** Rows of the metadata; none for notices. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Number above the text; empty for none. */
  readonly number: string;
  readonly lines: readonly string[];
  readonly organ: string;
  readonly signed: string;
  readonly closing: readonly string[];
  readonly metas: Readonly<Record<string, string>>;
  /** Day the byline shows, where it is another than that of the list. */
  readonly shown?: string;
  /** Lines of its file, where they are others than the page's. */
  readonly fileLines?: readonly string[];
  readonly files: readonly (readonly [name: string, href: string])[];
}

/** An invented unified social credit code with the right check digit. */
const CODE = '11341702486344515H';
export const SITE = '示例市人民政府';
const OFFICE = '示例市人民政府办公室';

/** The page of this number as it is when nothing is wrong with it. */
export const cleanArticle = (
  index: number,
  column: { readonly name: string; readonly path: string; readonly kind: Article['kind'] },
): Article => {
  const { name, path, kind } = column;
  const published = dayOf(index, 3);
  const base = { index, kind, column: name, columnPath: path, published, files: [] };
  const content = kind === 'policy' ? policyOf(index) : noticeOf(index);
  const metas = {
    SiteName: SITE,
    SiteDomain: '127.0.0.1',
    SiteIDCode: '1234000009',
    ColumnName: name,
    ColumnDescription: `${SITE}网站${name}栏目`,
    ColumnKeywords: `${name},示例市`,
    ColumnType: kind === 'policy' ? '政策文件' : '通知公告',
    ArticleTitle: content.title,
    PubDate: `${published} 09:30`,
    ContentSource: content.source,
  };
  return { ...base, ...content, metas };
};

type Content = Pick<Article, 'title' | 'source' | 'metadata' | 'number' | 'lines' | 'organ' | 'signed' | 'closing'>;

const policyOf = (index: number): Content => {
  const issued = dayOf(index);
  const year = issued.slice(0, 4);
  const number = `示政办〔${year}〕${1 + (index % 90)}号`;
  const title = `${OFFICE}关于加强${topicOf(index)}工作的通知`;
  return {
    title,
    source: OFFICE,
    number,
    metadata: {
      索引号: `${CODE}/${year}-${String(index % 100_000).padStart(5, '0')}`,
      主题分类: '城乡建设、环境保护',
      发布机构: OFFICE,
      成文日期: issued,
      发布日期: dayOf(index, 3),
      文号: number,
      有效性: '有效',
      名称: title,
    },
    lines: [
      '各县（区）人民政府，市政府各部门、各直属机构：',
      `为做好${topicOf(index)}工作，经市政府同意，现将有关事项通知如下。`,
      ...sectionsOf(index).flat(),
      `联系单位：示例市${officeOf(index)}，联系电话：0990-880${String(1000 + (index % 9000))}。`,
    ],
    organ: OFFICE,
    signed: written(issued),
    closing: ['（此件公开发布）'],
  };
};

const noticeOf = (index: number): Content => {
  const office = `示例市${officeOf(index)}`;
  const issued = dayOf(index, 3);
  return {
    title: `${topicOf(index)}近期安排，请有关单位和群众留意`,
    source: office,
    number: '',
    metadata: {},
    lines: [
      `因${topicOf(index)}工作需要，现将近期安排通告如下。`,
      ...sectionsOf(index).flat(),
      `咨询电话：0990-880${String(1000 + (index % 9000))}，由此带来的不便敬请谅解。`,
    ],
    organ: office,
    signed: written(issued),
    closing: [],
  };
};

/** Where a page lies below its column. */
export const articlePath = ({ columnPath, published, index }: Pick<Article, 'columnPath' | 'published' | 'index'>): string =>
  `${columnPath}${pathOf(published, index)}.html`;
