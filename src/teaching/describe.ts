import type { BoxLesson, Lesson, TaughtField } from '../model/site.ts';

/** Fields as users read them. */
export const FIELD_NAMES: Readonly<Record<TaughtField, string>> = {
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

const BESIDE = {
  line: '后面到下一栏为止的内容',
  right: '右边单元格的内容',
  below: '下面单元格的内容',
  next: '后面一项的内容',
} as const;

/** What was learned, as a sentence: 在本站，文号取“文件编号”右边单元格的内容. */
export const describe = (lesson: Lesson): string => `在本站，${rule(lesson)}`;

/** The same without saying where: for a list under the site's name. */
export const rule = (lesson: Lesson): string => {
  const name = FIELD_NAMES[lesson.field];
  switch (lesson.relation) {
    case 'byline':
      return `${name}取标题下面第 ${lesson.line} 行${part(lesson.piece)}的内容`;
    case 'closing':
      return `${name}取正文倒数第 ${lesson.line} 行${part(lesson.piece)}的内容`;
    case 'class':
      return `${name}取模板里名为“${lesson.name}”的位置的内容`;
    case 'box':
      return `${boxOf(lesson)}里的${lesson.every ? '链接' : '文件'}都算${name}`;
    case 'not-box':
      return `${boxOf(lesson)}里的链接都不算${name}`;
    case 'not-label':
      return `“${lesson.label}”一栏不是${name}`;
    case 'nowhere':
      return `网页 ${lesson.page} 没有${name}`;
    default:
      return `${name}取“${lesson.label}”${BESIDE[lesson.relation]}${lesson.piece === undefined ? '' : `里的第 ${lesson.piece + 1} 段`}`;
  }
};

const part = (piece: number | undefined): string => (piece === undefined ? '' : `第 ${piece + 1} 段`);

/** “附件下载”框（模板里名为“fj-list”）. */
const boxOf = ({ name, inside, called }: BoxLesson): string => {
  const own = inside === undefined ? `名为“${name}”` : `“${inside}”之内名为“${name}”`;
  return called === undefined ? `模板里${own}的框` : `“${called}”框（模板里${own}）`;
};
