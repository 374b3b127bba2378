import { squeeze } from '../text/white-space.ts';
import type { FeedbackTable } from './feedback-table.ts';

/** What a column of an assessor's list holds. */
export type ColumnRole = 'number' | 'unit' | 'column' | 'title' | 'url' | 'description' | 'deadline' | 'person' | 'none';

/** What users call each role. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  number: '序号',
  unit: '单位',
  column: '栏目',
  title: '信息标题',
  url: '链接',
  description: '问题描述',
  deadline: '整改期限',
  person: '责任人',
  none: '不导入',
};

/** How the columns of a table are to be read; users may change it before the import. */
export interface FeedbackLayout {
  /** Row of the headings, from 0; -1 where there is none. */
  readonly header: number;
  readonly roles: readonly ColumnRole[];
}

const SYNONYMS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['number', ['序号', '编号', '问题编号', '序', 'no']],
  ['url', ['问题链接', '页面链接', '原链接', '链接地址', '信息链接', '问题网址', '网页地址', '页面地址', '网址', '链接', '地址', 'url']],
  [
    'description',
    [
      '问题描述',
      '存在问题',
      '存在的问题',
      '具体问题',
      '突出问题',
      '问题表现',
      '问题说明',
      '问题详情',
      '反馈问题',
      '问题清单',
      '问题内容',
      '主要问题',
      '扣分原因',
      '扣分说明',
      '检查情况',
      '测评意见',
      '反馈意见',
      '整改内容',
      '问题',
    ],
  ],
  [
    'unit',
    [
      '责任单位',
      '责任部门',
      '牵头单位',
      '整改单位',
      '被测评单位',
      '评估对象',
      '检查对象',
      '测评对象',
      '责任科室',
      '网站名称',
      '单位名称',
      '部门',
      '单位',
    ],
  ],
  [
    'column',
    [
      '栏目名称',
      '所属栏目',
      '问题栏目',
      '栏目路径',
      '目录路径',
      '所在栏目',
      '二级指标',
      '三级指标',
      '栏目',
      '目录',
      '板块',
      '考察点',
      '指标',
    ],
  ],
  ['title', ['信息标题', '文件标题', '文件名称', '页面标题', '信息名称', '文章标题', '政策文件名称', '标题', '文件名']],
  ['deadline', ['整改期限', '整改时限', '完成时限', '完成期限', '整改截止时间', '截止日期', '要求完成时间', '期限', '时限']],
  ['person', ['整改责任人', '责任人', '负责人', '联系人', '经办人']],
];
/** Columns about what was done, which are no complaints. */
const OTHER = /整改后|整改情况|整改措施|整改建议|整改结果|是否|截图|佐证|类型|依据|分值|扣分$|得分|备注|复核|联系电话/u;
/** `责任单位（科室）` */
const BRACKETED = /[（(][^）)]{0,30}[）)]/gu;
const LABEL_LONGEST = 16;
const SEARCHED = 15;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+/iu;

/** Recognises the row of headings and what each column holds; without headings by what stands in the cells. */
export const recogniseColumns = ({ rows }: FeedbackTable): FeedbackLayout => {
  const ranked = rows.slice(0, SEARCHED).map((row, at) => ({ at, roles: rolesOf(row) }));
  const best = ranked.reduce<{ at: number; roles: readonly ColumnRole[] } | null>(
    (found, one) => (told(one.roles) > (found === null ? 1 : told(found.roles)) ? one : found),
    null,
  );
  if (best === null || !(best.roles.includes('description') || best.roles.includes('url'))) return { header: -1, roles: guessed(rows) };
  const roles = widened(best.roles, rows);
  return { header: best.at, roles: roles.includes('description') ? roles : withDescription(roles, rows.slice(best.at + 1)) };
};

const told = (roles: readonly ColumnRole[]): number => roles.filter((role) => role !== 'none').length;

/** The role of each heading of a row; of several of one role the one that is named most exactly. */
const rolesOf = (row: readonly string[]): readonly ColumnRole[] => {
  const found = row.map(roleOf);
  return found.map(({ role, fit }, at) =>
    found.some((other, there) => other.role === role && (other.fit > fit || (other.fit === fit && there < at))) ? 'none' : role,
  );
};

const roleOf = (cell: string): { readonly role: ColumnRole; readonly fit: number } => {
  const whole = squeeze(cell.normalize('NFKC')).toLowerCase();
  const label = whole.replace(BRACKETED, '').replace(/[:：*]/gu, '');
  if (label === '' || label.length > LABEL_LONGEST || OTHER.test(label)) return { role: 'none', fit: 0 };
  const fits = SYNONYMS.flatMap(([role, names]) =>
    names.filter((name) => label.includes(name)).map((name) => ({ role, fit: label === name ? 100 + name.length : name.length })),
  );
  return fits.sort((one, other) => other.fit - one.fit)[0] ?? { role: 'none', fit: 0 };
};

const widened = (roles: readonly ColumnRole[], rows: FeedbackTable['rows']): readonly ColumnRole[] => {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => roles[at] ?? 'none');
};

const guessed = (rows: FeedbackTable['rows']): readonly ColumnRole[] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const roles = Array.from({ length: width }, (): ColumnRole => 'none');
  const url = largest(width, (at) => rows.filter((row) => ADDRESS.test((row[at] ?? '').trim())).length);
  return withDescription(url === null ? roles : roles.map((role, at) => (at === url ? 'url' : role)), rows);
};

/** Of the columns that hold nothing known the wordiest is what is complained of. */
const withDescription = (roles: readonly ColumnRole[], rows: FeedbackTable['rows']): readonly ColumnRole[] => {
  const wordiest = largest(roles.length, (at) =>
    roles[at] === 'none' ? rows.reduce((sum, row) => sum + (ADDRESS.test(row[at] ?? '') ? 0 : (row[at] ?? '').length), 0) : 0,
  );
  return roles.map((role, at) => (at === wordiest ? 'description' : role));
};

const largest = (width: number, of: (at: number) => number): number | null => {
  const sizes = Array.from({ length: width }, (_, at) => of(at));
  const most = Math.max(0, ...sizes);
  return most === 0 ? null : sizes.indexOf(most);
};
