import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { answerWithin20Workdays, applicationContent, keptCurrent, noFees } from '../../norms/agency-clauses.ts';
import { findOutdated, type OutdatedWording } from '../../text/outdated-law.ts';
import { unseenPart } from '../absence.ts';
import { evidenceAt } from '../evidence.ts';

/** The regulation in force took effect on this day. */
const IN_FORCE = '2019-05-15';

/** What each wording says, and what is in force. */
const SAYS: Readonly<Record<OutdatedWording['kind'], string>> = {
  'answer-period': '答复期限写的是 15 个工作日，现行条例是 20 个工作日',
  extension: '延长答复写的是 15 个工作日，现行条例是最长 20 个工作日',
  'old-number': '依据写的是国务院令第492号，现行条例是国务院令第711号',
  'special-need': '申请条件写有“生产、生活、科研等特殊需要”，现行条例已经取消',
  fees: '写有检索、复制、邮寄收费，现行条例规定不收取费用，只有数量、频次明显超过合理范围的可以收取信息处理费',
};

/** G5: a guide follows the regulation in force. */
export const guideCitesCurrentLaw = defineRule({
  id: 'guide/guide-cites-current-law',
  catalogue: 'G5',
  title: '公开指南沿用旧条例',
  why: '条例 2019 年 5 月 15 日修订施行，指南仍写旧规定会误导申请人，也会在诉讼中被引用。',
  basis: [answerWithin20Workdays, noFees, applicationContent, keptCurrent],
  appliesTo: ['guide'],
  fix: '按现行条例修改：20 个工作日内答复、最长延长 20 个工作日、不收取费用、不再要求说明特殊需要，依据改为国务院令第711号。',
  criterion:
    '指南里写着 15 个工作日内答复、延长 15 个工作日、以国务院令第492号为依据、“自身生产、生活、科研等特殊需要”、收取检索复制邮寄费用的，按错误报。征求第三方意见的 15 个工作日、补正期限，写明是修订前规定的，以及“不收取检索、复制、邮寄费用”等，不报。只有“检索费标准”字样的请人工核对。按检查当天的条例判断，不看指南发布于哪年。',
  exceptions: '页面已注明是旧版指南、仅供查考，并链接到现行指南的，可以不理会。',
  check: (given): Verdict => {
    if (given.get(pageKind) !== 'guide') return inapplicable('不是政府信息公开指南');
    if (given.day < IN_FORCE) return inapplicable('现行条例当时还没有施行');
    const lines = given.get(pageLines);
    const found = lines.flatMap(({ block, text }) => findOutdated(text).map((wording) => ({ ...wording, block })));
    if (found.length === 0) {
      const unseen = unseenPart(given);
      return unseen === null ? pass : notAssessable(unseen);
    }
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return flagged(
      ...kinds.map((kind) =>
        flagOf(
          given,
          kind,
          found.filter((one) => one.kind === kind),
        ),
      ),
    );
  },
});

const flagOf = (given: Given, kind: OutdatedWording['kind'], found: readonly (OutdatedWording & { readonly block: number })[]): Flag => {
  const published = given.get(publishDate).value;
  const since = published !== null && published < IN_FORCE ? `（指南发布于 ${published}，早于现行条例施行）` : '';
  return {
    severity: 'error',
    certainty: found.some(({ sure }) => sure) ? 'certain' : 'suspected',
    message: `${SAYS[kind]}${since}。`,
    evidence: found.slice(0, 3).map(({ block, start, end }) => evidenceAt('旧规定', given.snapshot, block, start, end)),
    about: kind,
  };
};
