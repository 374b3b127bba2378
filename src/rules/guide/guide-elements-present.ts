import { defineRule, type Flag, flagged, type Verdict } from '../../audit/rule.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { guideElements } from '../../norms/agency-clauses.ts';
import { GUIDE } from '../../text/agency-elements.ts';
import { elementsIn } from '../elsewhere.ts';
import { evidenceOf } from '../evidence.ts';
import { certaintyOfGuide, notGuide } from '../guide-text.ts';

const FAX = '传真号码';

/** G4: a guide to disclosure has its nine items. */
export const guideElementsPresent = defineRule({
  id: 'guide/guide-elements-present',
  catalogue: 'G4',
  title: '公开指南要素不全',
  why: '指南是公众申请公开的入口，条例逐项列明了内容。',
  basis: [guideElements],
  appliesTo: ['guide'],
  fix: '对照条例第 12 条补齐：信息的分类、编排体系、获取方式，工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式。',
  criterion:
    '在标签、小标题和句子里找九项。全文在页面上（300 字以上、已有六项以上、没有指南附件和图片）而缺的按错误报，只缺传真的按提示；其余请人工核对。',
  exceptions: '部门指南引用本级政府指南、页面有链接的项目，可以不理会。',
  check: (given): Verdict => {
    const not = notGuide(given);
    if (not !== null) return not;
    const { missing, evidence } = elementsIn(given, given.get(pageLines), GUIDE);
    const certainty = certaintyOfGuide(given);
    const main = missing.filter((name) => name !== FAX);
    const flags: Flag[] = [];
    const heading = evidenceOf('标题', given.get(title));
    if (main.length > 0)
      flags.push({
        severity: 'error',
        certainty,
        message: `公开指南应有 9 项，没有看到${main.join('、')}。`,
        evidence: [...heading, ...evidence.slice(0, 4)],
        about: main.join('、'),
      });
    if (missing.includes(FAX))
      flags.push({ severity: 'notice', certainty, message: '公开指南没有写传真号码。', evidence: heading, about: FAX });
    return flagged(...flags);
  },
});
