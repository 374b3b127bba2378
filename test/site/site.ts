import { type Article, articlePath, cleanArticle } from './article.ts';
import { faultOf } from './faults.ts';
import { HOSTILE, type Hostile } from './hostile.ts';

/** How a column turns the pages of its list. */
type PagerKind = 'script' | 'next' | 'numbers' | 'object' | 'store' | 'onclick' | 'count' | 'boxed' | 'endless';

/** A column of the test site. */
export interface SiteColumn {
  readonly number: number;
  readonly name: string;
  readonly path: string;
  readonly kind: Article['kind'];
  readonly layout: number;
  readonly pager: PagerKind;
  readonly charset: 'utf-8' | 'gb18030';
}

const NAMES: readonly (readonly [name: string, kind: Article['kind'], pager: PagerKind])[] = [
  ['其他文件', 'policy', 'script'],
  ['通知公告', 'notice', 'next'],
  ['规划计划', 'policy', 'numbers'],
  ['工作动态', 'notice', 'object'],
  ['市政府办文件', 'policy', 'store'],
  ['部门动态', 'notice', 'onclick'],
  ['重点工作文件', 'policy', 'count'],
  ['便民公告', 'notice', 'boxed'],
  ['应急管理文件', 'policy', 'next'],
  ['公示公告', 'notice', 'numbers'],
  ['城建文件', 'policy', 'script'],
  ['社区公告', 'notice', 'endless'],
];

/** The twelve columns. */
export const COLUMNS: readonly SiteColumn[] = NAMES.map(([name, kind, pager], number) => ({
  number,
  name,
  path: `/zwgk/c${number}/`,
  kind,
  layout: number,
  pager,
  charset: number === 5 || number === 6 ? 'gb18030' : 'utf-8',
}));

/** An entry of a list: an article, or an address where something goes wrong. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly day: string;
}

/** A site of so many pages; every answer can be worked out of its address alone. */
export interface TestSite {
  readonly columns: readonly SiteColumn[];
  /** Entries of a column, newest first. */
  readonly entriesOf: (column: number) => readonly Entry[];
  /** The article at this address with its fault, if it has one; null when there is none. */
  readonly articleAt: (path: string) => Article | null;
  readonly articleNumbered: (index: number) => Article | null;
  /** What must be found: rule and address, as planted. */
  readonly expected: () => readonly { readonly path: string; readonly rule: string }[];
  /** How pages that go wrong must end. */
  readonly endings: () => readonly { readonly path: string; readonly state: string; readonly code: string }[];
}

/** Makes the site. */
export const makeSite = (pages: number): TestSite => {
  const articles = pages - HOSTILE.length;
  const columnOf = (index: number): SiteColumn => COLUMNS[index % COLUMNS.length] ?? (COLUMNS[0] as SiteColumn); // never empty
  const articleOf = (index: number): Article => withFiles(cleanArticle(index, columnOf(index)));
  const indexes = (column: number): readonly number[] =>
    Array.from({ length: Math.ceil((articles - column) / COLUMNS.length) }, (_, at) => column + at * COLUMNS.length);
  const entryOf = (article: Article): Entry => ({ path: articlePath(article), title: article.title, day: article.published });
  const lists = COLUMNS.map(({ number }) => {
    const hostile = HOSTILE.filter((_, at) => at % COLUMNS.length === number).map(hostileEntry);
    return [...indexes(number).map((index) => entryOf(articleOf(index))), ...hostile].sort((one, other) => (one.day < other.day ? 1 : -1));
  });
  const faulty = (index: number): Article => {
    const clean = articleOf(index);
    return faultOf(clean)?.plant(clean) ?? clean;
  };
  return {
    columns: COLUMNS,
    entriesOf: (column) => lists[column] ?? [],
    articleAt: (path) => {
      const index = Number(/_(\d{5,})\.html$/u.exec(path)?.[1] ?? -1);
      if (index < 0 || index >= articles) return null;
      return articlePath(articleOf(index)) === path ? faulty(index) : null;
    },
    articleNumbered: (index) => (index < articles ? faulty(index) : null),
    expected: () =>
      Array.from({ length: articles }, (_, index) => articleOf(index)).flatMap((article) => {
        const fault = faultOf(article);
        return fault === null ? [] : [{ path: articlePath(article), rule: fault.rule }];
      }),
    endings: () => HOSTILE.map(({ path, state, code }) => ({ path, state, code })),
  };
};

const withFiles = (article: Article): Article =>
  article.kind === 'policy' ? { ...article, files: [[`${article.title}.docx`, `/files/${article.index}.docx`]] } : article;

const hostileEntry = ({ path, title }: Hostile, at: number): Entry => ({ path, title, day: `2025-1${at % 3}-1${at % 10}` });
