import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { regions } from '../../facts/regions.ts';
import { title } from '../../facts/title.ts';
import { agencyElements } from '../../norms/agency-clauses.ts';
import { AGENCY } from '../../text/agency-elements.ts';
import { squeeze } from '../../text/white-space.ts';
import { certaintyOfAbsence, unseenPart } from '../absence.ts';
import { elementsIn, placeElsewhere } from '../elsewhere.ts';
import { evidenceOf } from '../evidence.ts';

/** A page with fewer elements gives one of them, the others stand on pages beside it. */
const OVERVIEW = 3;
/** A page with as many is the one that gives them all. */
const COMPLETE = 4;

/** G1: an agency says what it does, how it is organised, where, when and how it can be reached, and who leads it. */
export const agencyElementsPresent = defineRule({
  id: 'organisation/agency-elements-present',
  catalogue: 'G1',
  title: '机构信息要素不全',
  why: '这六项是条例列明要主动公开的，也是公众最常查的信息。',
  basis: [agencyElements],
  appliesTo: ['organisation'],
  fix: '在机构职能页补齐机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名；分栏目发布的，在本页链接过去。',
  criterion:
    '在标签、小标题和句子里找机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名六项。本页有四项以上的，缺的按错误报；有三项的请人工核对；不到三项的页面只是其中一项，不判。导航或相关链接里有“领导信息”“内设机构”“联系我们”等栏目的，对应的要素在别的页面，不算缺；有附件、图片的请人工核对。',
  exceptions: '要素在同一栏目的其他页面公开、本页没有链接的，核实后可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'agency') return inapplicable('领导信息页不按机构要素检查');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    // a heading that names an element does not give it
    const heading = given.get(regions).heading;
    const lines = given.get(pageLines).filter(({ block }) => heading === null || block < heading.first || block > heading.last);
    const { found, missing, evidence } = elementsIn(given, lines, AGENCY);
    if (found.size < OVERVIEW)
      return notAssessable(`这一页只有${[...found.keys()].join('、') || '标题'}，其他要素可能在同一栏目的其他页面`);
    const absent = missing.filter((name) => !isElsewhere(given, name));
    if (absent.length === 0) return pass;
    const sure = found.size >= COMPLETE && placeElsewhere(given) === null && given.snapshot.rendered;
    return flagged({
      severity: 'error',
      certainty: sure ? certaintyOfAbsence(given) : 'suspected',
      message: `机构信息应有 6 项，页面上没有看到${absent.join('、')}。`,
      evidence: [...evidenceOf('标题', given.get(title)), ...evidence.slice(0, 4)],
      about: absent.join('、'),
    });
  },
});

/** Whether some link of the page, menus included, leads to a column that holds this element. */
const isElsewhere = ({ snapshot: { links } }: Given, name: string): boolean => {
  const column = AGENCY.find((clue) => clue.name === name)?.column;
  return column !== undefined && links.some(({ text, hidden }) => !hidden && text.length <= 20 && column.test(squeeze(text)));
};
