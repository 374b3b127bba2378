import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, pass, type Verdict } from '../../audit/rule.ts';
import { title } from '../../facts/title.ts';
import { platformBlocks, platformUniform } from '../../norms/agency-clauses.ts';
import { BLOCKS, partsNamed } from '../../text/platform-blocks.ts';
import { evidenceOf } from '../evidence.ts';
import { columnNames, isPlatform } from '../platform-names.ts';

/** 政务公开 may be a wider column than the platform. */
const isNamed = ({ get }: Given): boolean => (get(title).value ?? '').includes('信息公开');

/** G8: the 政府信息公开 column has its four parts. */
export const platformFourBlocksPresent = defineRule({
  id: 'platform/platform-four-blocks-present',
  catalogue: 'G8',
  title: '公开专栏板块不全',
  why: '全国的政府信息公开专栏统一为四个板块，缺了公众找不到指南、制度或年报。',
  basis: [platformBlocks, platformUniform],
  appliesTo: ['list'],
  fix: '在专栏首页设政府信息公开指南、政府信息公开制度、法定主动公开内容、政府信息公开年报四个板块，名称用规范的名称。',
  criterion:
    '只查标题为“政府信息公开”“政务公开”（或加专栏、平台、目录）、而且四个板块已有两个以上的专栏入口页。看得见的链接和栏目名里缺一个板块的按警告，缺两个的、标题只写“政务公开”的请人工核对；静态页面里板块可能由脚本填入，也请人工核对。“信息公开目录”等常用名称算作法定主动公开内容。',
  exceptions: '板块在上一级页面、本页只是其中一部分的，可以不理会。',
  check: (given): Verdict => {
    if (!isPlatform(given)) return inapplicable('不是政府信息公开专栏的入口页');
    const names = partsNamed(columnNames(given), BLOCKS);
    const missing = BLOCKS.map(({ name }) => name).filter((name) => !names.includes(name));
    if (missing.length === 0) return pass;
    return flagged({
      severity: 'warning',
      certainty: missing.length === 1 && isNamed(given) && given.snapshot.rendered && !given.snapshot.truncated ? 'certain' : 'suspected',
      message: `专栏应有 4 个板块，没有看到${missing.join('、')}。`,
      evidence: evidenceOf('标题', given.get(title)),
      about: missing.join('、'),
    });
  },
});
