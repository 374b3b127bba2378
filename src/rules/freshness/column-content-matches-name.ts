import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { CHROME, chrome } from '../../facts/chrome.ts';
import { listItems } from '../../facts/list-items.ts';
import { metaTags } from '../../facts/meta-tags.ts';
import { pageType } from '../../facts/page-type.ts';
import { title } from '../../facts/title.ts';
import { own } from '../../norms/clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

const MOST = 3;
/** Pages that are their column: `机构职能`, `公开指南`. */
const STANDING = /职能|职责|机构|概况|简介|指南|目录|领导|制度|年报|年度报告|联系|公约|规划|条例/u;

/** I7: titles say what a piece is about, not what column it stands in. */
export const columnContentMatchesName = defineRule({
  id: 'freshness/column-content-matches-name',
  catalogue: 'I7',
  title: '信息标题与栏目名相同',
  why: '标题和栏目名一样，公众从列表里看不出是什么内容。',
  basis: [own('信息标题应写明事项，不照抄栏目名')],
  appliesTo: ['policy', 'interpretation', 'consultation', 'news', 'list'],
  fix: '把标题改成写明时间、对象和事项的完整标题；“本期无此项内容”的说明也要在标题里写明哪一期、哪一项。',
  criterion:
    '内容页的标题与 ColumnName 标签或面包屑里的栏目名完全相同，或列表里有条目标题与栏目名相同的，提示核对。职能、指南、目录、制度等一栏一页的内容不算。内容是否切题由人判断，不在此列。',
  exceptions: '一个栏目只有一篇内容、标题就是栏目名的，可以不理会。',
  check: (given) => {
    const names = columnNames(given);
    if (names.size === 0) return inapplicable('没有读到栏目名');
    if (given.get(pageType).value === 'list') return ofList(given, names);
    const heading = given.get(title);
    const value = squeeze(heading.value ?? '');
    if (value === '') return inapplicable('没有读到标题');
    if (!names.has(value) || STANDING.test(value)) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `标题“${short(value)}”与所在栏目同名，看不出具体内容。`,
      evidence: evidenceOf('标题', heading),
      about: '标题',
    });
  },
});

const ofList = (given: Given, names: ReadonlySet<string>) => {
  const same = given.get(listItems).filter(({ title: name }) => names.has(squeeze(name)) && !STANDING.test(name));
  const [first] = same;
  if (first === undefined) return pass;
  return flagged({
    severity: 'notice',
    certainty: 'suspected',
    message: `列表中有 ${same.length} 条信息的标题与栏目同名：“${short(first.title)}”。`,
    evidence: same.slice(0, MOST).map(({ title: name }) => evidence('条目', name)),
    about: '条目标题',
  });
};

/** The column's name as the tag gives it, and the links of the breadcrumb. */
const columnNames = (given: Given): ReadonlySet<string> => {
  const kinds = given.get(chrome);
  const tagged = squeeze(given.get(metaTags).get('columnname') ?? '');
  const path = given.snapshot.links.filter(({ box, hidden }) => !hidden && kinds[box] === CHROME.path).map(({ text }) => squeeze(text));
  return new Set([tagged, ...path].filter((name) => name.length >= 3 && name !== '首页'));
};
