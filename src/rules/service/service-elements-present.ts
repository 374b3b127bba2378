import { defineRule, type Flag, flagged, inapplicable, notAssessable, type Verdict } from '../../audit/rule.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { title } from '../../facts/title.ts';
import { serviceElements } from '../../norms/agency-clauses.ts';
import type { ElementClue } from '../../text/elements.ts';
import { unseenPart } from '../absence.ts';
import { elementsIn, placeElsewhere } from '../elsewhere.ts';
import { evidenceOf } from '../evidence.ts';

/** What the norm names. */
const NAMED: readonly ElementClue[] = [
  { name: '设定依据', pattern: /依据|根据《|法律法规|政策法规/u },
  { name: '申请条件', pattern: /条件|申请(?:资格|对象)|(?:办理|服务|适用|受理)(?:对象|范围)|符合[^。]{0,20}(?:的|可以)/u },
  { name: '办理材料', pattern: /材料|资料|证件|证明|提交[^。]{0,20}(?:表|书|件)|须?携带/u },
];
/** What else visitors need; its list is not verified. */
const OTHERS: readonly ElementClue[] = [
  { name: '办理地点', pattern: /地点|地址|窗口|大厅|受理(?:机构|单位|部门)|办理(?:机构|单位|部门)|网址|网上办理/u },
  { name: '办理时间', pattern: /(?:办理|办公|受理|工作|服务)时间|(?:法定|承诺|办理|办结|审批)?(?:时限|期限)|工作日/u },
  { name: '联系电话', pattern: /电话|联系方式|0\d{2,3}-\d{7,8}|12345/u },
  { name: '办理流程', pattern: /流程|程序|步骤|办理方式|怎么办|申请—|受理—|审查/u },
];
const LEAST = 2;

/** H8: a guide to a service has its elements. */
export const serviceElementsPresent = defineRule({
  id: 'service/service-elements-present',
  catalogue: 'H8',
  title: '办事指南要素不全',
  why: '缺条件、缺材料，群众就要多跑一趟；“服务不实用”是网站检查的否决项。',
  basis: [serviceElements],
  appliesTo: ['guide'],
  fix: '对照政务服务网补齐设定依据、申请条件、办理材料，以及地点、时间、电话、流程。',
  criterion:
    '事项名称以标题为准。设定依据、申请条件、办理材料缺任一项的按错误，办理地点、时间、电话、流程缺的按警告，一律请人工核对，因为叫法很多。两类合计读到不足两项的、有附件或图片而正文很少的不判。',
  exceptions: '页面只是链接到政务服务网办事指南的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'service') return inapplicable('不是办事指南');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    const lines = given.get(pageLines);
    const named = elementsIn(given, lines, NAMED);
    const others = elementsIn(given, lines, OTHERS);
    if (named.found.size + others.found.size < LEAST)
      return notAssessable(`页面上读到的办事要素太少，可能在${placeElsewhere(given) ?? '其他页面'}里`);
    const flags: Flag[] = [];
    const heading = evidenceOf('标题', given.get(title));
    const base = { certainty: 'suspected', evidence: [...heading, ...named.evidence, ...others.evidence].slice(0, 6) } as const;
    if (named.missing.length > 0)
      flags.push({ ...base, severity: 'error', message: `办事指南没有看到${named.missing.join('、')}。`, about: named.missing.join('、') });
    if (others.missing.length > 0)
      flags.push({
        ...base,
        severity: 'warning',
        message: `办事指南没有看到${others.missing.join('、')}。`,
        about: others.missing.join('、'),
      });
    return flagged(...flags);
  },
});
