import { defineRule, flagged, inapplicable } from '../../audit/rule.ts';
import { attachmentList } from '../../facts/attachment-list.ts';
import { attachmentNames } from '../../norms/clauses.ts';
import { evidence, short } from '../evidence.ts';

const CLOSED = /[。；;，,、]$/u;

/** B7: names in the list of attachments end without punctuation. */
export const attachmentListUnpunctuated = defineRule({
  id: 'attachments/attachment-list-unpunctuated',
  catalogue: 'B7',
  title: '附件名称后有标点',
  why: '公文格式要求附件名称后不加标点，检查时常作为格式问题提出。',
  basis: [attachmentNames],
  appliesTo: ['policy'],
  since: '2012-07-01',
  fix: '删去附件说明中附件名称末尾的标点。',
  criterion: '正文附件说明的每个附件名称，末尾是句号、分号、逗号或顿号的报，一页合成一条。2012-07-01 以前的文件不查。',
  exceptions: '正式印发件上本来就带标点、网页须与印发件一致的，可以不理会。',
  check: ({ get }) => {
    const list = get(attachmentList);
    if (list.length === 0) return inapplicable('正文没有附件说明');
    const closed = list.filter(({ raw }) => CLOSED.test(raw));
    const [first] = closed;
    if (first === undefined) return flagged();
    return flagged({
      severity: 'notice',
      certainty: 'certain',
      message: `附件说明中${closed.length > 1 ? `有 ${closed.length} 个附件名称末尾带标点，如` : ''}“${short(first.raw)}”${closed.length > 1 ? '' : '末尾带标点'}；附件名称后不加标点。`,
      evidence: closed.slice(0, 5).map(({ raw, place }) => evidence('附件说明', raw, place)),
      about: '附件说明标点',
    });
  },
});
