import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { consultationPair, leadsTo } from '../../facts/consultation-pair.ts';
import { otherPages } from '../../facts/other-pages.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { title } from '../../facts/title.ts';
import { consultationLinked } from '../../norms/interaction-clauses.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

/** E5: consultation and feedback lead to each other. */
export const consultationFeedbackLinked = defineRule({
  id: 'consultation/consultation-feedback-linked',
  catalogue: 'E5',
  title: '征集页与反馈页未互链',
  why: '征集与反馈互相关联，公众和检查人员才能对上号。',
  basis: [consultationLinked],
  appliesTo: ['consultation'],
  fix: '在征集公告和反馈页的“相关链接”处互相加上链接。',
  criterion:
    '给出另一页时，两页都要有指向对方的链接（地址或标题相同）；缺一个方向的报，静态页面里看到的因链接可能由脚本填入，请人工核对。没有给出另一页时，本页有指向反馈或征集公告的链接即通过，没有的不判。',
  exceptions: '两页在同一个征集系统里由系统按编号对应的，可以不理会。',
  check: (given): Verdict => {
    const kind = given.get(pageKind);
    if (kind !== 'consult' && kind !== 'feedback' && kind !== 'suggestions') return inapplicable('不是征集或反馈页');
    const { counterpart } = given.get(otherPages);
    const { toFeedback, toCall } = given.get(consultationPair);
    if (counterpart === 'none') return inapplicable('没有对应的页面');
    if (counterpart === null)
      return (kind === 'feedback' ? toCall : toFeedback) !== null ? pass : notAssessable('没有给出对应的征集页或反馈页，无法核对');
    const [there, back] = [leadsTo(given, counterpart), leadsTo(counterpart, given)];
    if (there && back) return pass;
    const other = kind === 'feedback' ? '征集公告' : '反馈页';
    const parts = [...(there ? [] : [`本页没有指向${other}的链接`]), ...(back ? [] : [`${other}没有指向本页的链接`])];
    const heading = counterpart.get(title).value ?? '';
    const seen = (there || given.snapshot.rendered) && (back || counterpart.snapshot.rendered);
    return flagged({
      severity: 'warning',
      certainty: seen ? 'certain' : 'suspected',
      message: `${parts.join('，')}（${other}：“${short(heading)}”）。`,
      evidence: [...evidenceOf('本页标题', given.get(title)), ...(heading === '' ? [] : [evidence(`${other}标题`, heading)])],
      about: '互相链接',
    });
  },
});
