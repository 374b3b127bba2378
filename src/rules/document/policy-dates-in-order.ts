import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { accurateDisclosure, datesTruthful } from '../../norms/clauses.ts';
import { daysLater } from '../../text/workdays.ts';
import { evidenceOf } from '../evidence.ts';

/** From here on, another reading of the date may be the right one. */
const RIVAL = 0.8;

/** A7: issued, then published, and not in the future. */
export const policyDatesInOrder = defineRule({
  id: 'document/policy-dates-in-order',
  catalogue: 'A7',
  title: '日期先后矛盾',
  why: '先成文后发布是常理，日期矛盾会让公众和检查人员不知以哪个为准。',
  basis: [accurateDisclosure, datesTruthful],
  appliesTo: ['policy'],
  fix: '核对纸质件和后台发布记录，改正录错的成文日期或发布日期。',
  criterion:
    '成文日期晚于发布日期，或发布日期晚于检查当天（留一天余量）时报。日期取自正文落款、或页面上有几处说法不一、其中有的并不矛盾时，程序读到的可能不是本文件的日期，改为人工核对。',
  exceptions: '页面以预告形式先行发布、正式文件后成文的，可以不理会。',
  check: ({ get, day }) => {
    const issued = get(issueDate);
    const published = get(publishDate);
    if (published.value === null) return inapplicable('没有读到发布日期');
    const flags: Flag[] = [];
    const sure = published.state === 'present' && published.where !== 'metatag';
    if (issued.value !== null && issued.value > published.value) {
      const rivals = issued.rejected.filter(({ confidence }) => confidence >= RIVAL);
      const agreed = issued.state === 'present' || rivals.every(({ value }) => value > (published.value ?? ''));
      const certain = sure && agreed && issued.where === 'metadata';
      flags.push({
        severity: 'error',
        certainty: certain ? 'certain' : 'suspected',
        message: `发布日期为 ${published.value}，早于成文日期 ${issued.value}；日期矛盾，请核实。`,
        evidence: [...evidenceOf('发布日期', published), ...evidenceOf('成文日期', issued)],
        about: '成文日期与发布日期',
      });
    }
    if (published.value > daysLater(day, 1)) {
      flags.push({
        severity: 'error',
        certainty: sure ? 'certain' : 'suspected',
        message: `发布日期为 ${published.value}，晚于今天 ${day}；日期矛盾，请核实。`,
        evidence: evidenceOf('发布日期', published),
        about: '发布日期在未来',
      });
    }
    return flagged(...flags);
  },
});
