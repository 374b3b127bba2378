import { columnsUpdated } from '../../../src/rules/spot-check/columns-updated.ts';
import { runCasesOf } from './survey.ts';

const page = { html: '<p>无</p>' };
const columns = (names: readonly string[], newestDay: string) => names.map((name) => ({ column: ['政务公开', name], newestDay }));
const NEWS = ['工作动态', '部门动态', '县区动态', '政务要闻', '图片新闻'];

export const cases = runCasesOf(columnsUpdated, [
  { kind: 'pass', name: '动态栏目一周内有更新', pages: [page], columns: columns(NEWS, '2024-05-30'), outcome: 'pass' },
  {
    kind: 'fail',
    name: '一个动态栏目 33 天没有更新',
    pages: [page],
    columns: [...columns(['工作动态'], '2024-05-01'), ...columns(['部门动态'], '2024-05-30')],
    outcome: 'fail',
    messages: ['2 个有日期的栏目中，动态、通知、政策类栏目有 1 个超期没有更新。'],
  },
  {
    kind: 'fail',
    name: '五个动态栏目都没有更新，达到不合格的个数',
    pages: [page],
    columns: columns(NEWS, '2024-05-01'),
    outcome: 'fail',
    messages: ['5 个有日期的栏目中，动态、通知、政策类栏目有 5 个超期没有更新，达到 5 个。'],
  },
  {
    kind: 'fail',
    name: '其他栏目一年以上没有更新，请人工核对',
    pages: [page],
    columns: columns(['会议公开'], '2023-01-04'),
    outcome: 'review',
    messages: ['1 个有日期的栏目中，其他栏目有 1 个超期没有更新。'],
  },
  {
    kind: 'near-miss',
    name: '机构职能、历史文件不要求更新',
    pages: [page],
    columns: columns(['机构职能', '历史文件'], '2019-01-04'),
    outcome: 'not-assessable',
  },
  { kind: 'near-miss', name: '通知公告 5 个月前更新过', pages: [page], columns: columns(['通知公告'], '2024-01-10'), outcome: 'pass' },
]);
