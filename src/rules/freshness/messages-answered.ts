import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { columnPath } from '../../facts/column-path.ts';
import { headings } from '../../facts/headings.ts';
import { layout } from '../../facts/layout.ts';
import { type ListItem, listItems } from '../../facts/list-items.ts';
import { messagesAreAnswered } from '../../norms/site-clauses.ts';
import { hostOf } from '../../text/host.ts';
import { daysBetween } from '../../text/workdays.ts';
import { evidence, evidenceAt, short } from '../evidence.ts';

const COLUMN = /留言|信箱|咨询|问政|来信|互动|投诉|建言/u;
const OPEN = /未(?:回复|答复|办理|处理|受理|办结)|待(?:回复|答复|办理|处理|受理)|(?:办理|处理|受理|转办)中/u;
const CLOSED = /已(?:回复|答复|办结|办理|处理)/u;
const MONTHS_3 = 92;
const YEAR = 365;
const MOST = 3;

/** I6: what citizens asked has been answered. */
export const messagesAnswered = defineRule({
  id: 'freshness/messages-answered',
  catalogue: 'I6',
  title: '留言超过三个月未回应',
  why: '咨询类栏目有超过 3 个月未回应的有效留言，是检查中的单项否决项。',
  basis: [messagesAreAnswered],
  appliesTo: ['list'],
  fix: '逐条答复并公开；属于无效、重复留言的，注明处理结果。',
  criterion:
    '在留言、信箱、咨询类列表里，找近一年内、标着“未回复”“待办理”“受理中”而已超过 92 天的条目。留言是否有效、答复是否在别处公开，页面上看不出，所以请人工核实。只看列表上写明的状态；没有状态的列表不判。答复时限（如 5 个工作日）各地不同，不内置。',
  exceptions: '无效、重复、涉密留言，已另行答复来信人的，可以不理会。',
  check: (given) => {
    const name = [...given.get(columnPath), given.get(headings)[0]?.text ?? '', given.snapshot.title].join('>');
    if (!COLUMN.test(name)) return inapplicable('不是留言、咨询类栏目');
    if (hostOf(given.snapshot.url) === null) return notAssessable('离线或本机打开，不能按今天判断');
    const states = given.get(listItems).map((item) => ({ item, row: rowOf(given, item) }));
    if (!states.some(({ row }) => OPEN.test(row.text) || CLOSED.test(row.text))) return notAssessable('列表没有写明办理状态');
    const late = states.filter(({ item, row }) => OPEN.test(row.text) && !CLOSED.test(row.text) && isLate(item, given.day));
    const [first] = late;
    if (first === undefined) return pass;
    return flagged({
      severity: 'red-line',
      certainty: 'suspected',
      message: `列表中有 ${late.length} 条留言超过 3 个月没有回应，如 ${first.item.date} 的“${short(first.item.title)}”，请核实。`,
      evidence: late
        .slice(0, MOST)
        .map(({ item, row }) => (row.block < 0 ? evidence('留言', item.title) : evidenceAt('办理状态', given.snapshot, row.block))),
      about: '未回应留言',
    });
  },
});

const isLate = ({ date }: ListItem, day: string): boolean => {
  const age = date === null ? -1 : daysBetween(date, day);
  return age > MONTHS_3 && age <= YEAR;
};

interface Row {
  readonly text: string;
  /** Block that says the state; -1 when none does. */
  readonly block: number;
}

const ROWS: ReadonlySet<string> = new Set(['li', 'tr', 'dl', 'dd']);

/** What stands in the row of an entry, its title left out; short blocks only. */
const rowOf = (given: Given, { box, block, title }: ListItem): Row => {
  const { boxes, blocks } = given.snapshot;
  const tree = given.get(layout);
  let row = box;
  for (let climb = 0; climb < 4 && !ROWS.has(boxes[row]?.tag ?? ''); climb += 1) row = boxes[row]?.parent ?? row;
  const [from, to] = ROWS.has(boxes[row]?.tag ?? '') ? [tree.first[row] ?? block, tree.last[row] ?? block] : [block, block];
  let text = '';
  let found = -1;
  for (let index = from; index <= to && index < from + 12; index += 1) {
    const own = (blocks[index]?.text ?? '').replace(title, '');
    if (blocks[index]?.hidden || own.length > 80) continue;
    if (found < 0 && OPEN.test(own)) found = index;
    text += `${own}\n`;
  }
  return { text, block: found };
};
