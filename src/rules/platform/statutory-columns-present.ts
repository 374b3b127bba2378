import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { title } from '../../facts/title.ts';
import { statutoryContent } from '../../norms/agency-clauses.ts';
import { partsNamed, STATUTORY } from '../../text/platform-blocks.ts';
import { evidenceOf } from '../evidence.ts';
import { columnNames, isPlatform } from '../platform-names.ts';

/** A page that shows fewer does not list the columns. */
const LISTED = 6;

/** G10: there is a column for everything that is always published. */
export const statutoryColumnsPresent = defineRule({
  id: 'platform/statutory-columns-present',
  catalogue: 'G10',
  title: '法定主动公开栏目不全',
  why: '条例列明的主动公开内容应当都有地方可找。',
  basis: [statutoryContent],
  appliesTo: ['list'],
  fix: '对照条例第 20 条，为本机关涉及的每一项设栏目；没有该项职责的，在目录中注明。',
  criterion:
    '专栏入口页列出 6 项以上法定主动公开栏目的，对照条例第 20 条前 14 项看名称有没有对应的栏目，没有看到的合并成一条提示，一律请人工核对；空白栏目由更新类检查判断。列出不足 6 项的不判，栏目可能在下一级页面。',
  exceptions: '部门没有相应职责的栏目，可以不理会；县（区）另有第 21 条的内容。',
  check: (given): Verdict => {
    if (!isPlatform(given)) return inapplicable('不是政府信息公开专栏的入口页');
    const names = partsNamed(columnNames(given), STATUTORY);
    if (names.length < LISTED) return notAssessable('这一页没有列出法定主动公开的栏目');
    const missing = STATUTORY.map(({ name }) => name).filter((name) => !names.includes(name));
    if (missing.length === 0) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `法定主动公开内容里没有看到这些栏目：${missing.join('；')}。请核对是否属于本机关职责。`,
      evidence: evidenceOf('标题', given.get(title)),
      about: '法定栏目',
    });
  },
});
