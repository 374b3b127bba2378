import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { effectiveDate } from '../../facts/effective-date.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { title } from '../../facts/title.ts';
import { validity } from '../../facts/validity.ts';
import { accurateDisclosure, documentElements } from '../../norms/clauses.ts';
import { findTerm, lastDayOf } from '../../text/validity-term.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, evidenceAt, evidenceOf } from '../evidence.ts';

/** Values that say a document is in force now. */
const IN_FORCE = /^(?:有效|现行有效|继续有效|生效|已生效|是|现行)$/u;
/** A mark beside the title or at the head of the text that the document no longer holds. */
const ENDED = /[（(【[](?:已|被|已被|全文)?(?:废止|失效|宣布失效|停止执行)[）)】\]]/u;
/** The text's own sentence about itself; repealing another document is 同时废止. */
const SELF_ENDED = /^(?:本文件|该文件|本通知|本办法|此件)(?:已|已经|现已|自[^，。]{1,20}起)(?:被)?(?:废止|失效|宣布失效|停止执行)/u;
const HEAD_LINES = 8;

/** A11: what the page says of validity agrees with its title and text. */
export const validityConsistent = defineRule({
  id: 'document/validity-consistent',
  catalogue: 'A11',
  title: '有效性与正文不符',
  why: '已过期或废止的文件仍标有效，公众照着办会走弯路。',
  basis: [accurateDisclosure, documentElements],
  appliesTo: ['policy'],
  fix: '对照最近一次清理结果和正文中的有效期，更正“有效性”栏；继续执行的，补充延期文件的链接。',
  criterion:
    '有效性标为有效时：标题旁或正文开头标有“（已废止）”等，或按正文“有效期×年”“有效期至”算出的届满日已过，请人工核对；施行日期还没有到的只作提示。有效期从施行日期起算，没有施行日期的从成文日期起算。正文中废止其他文件的语句不算。',
  exceptions: '文件已经发文延长有效期、页面尚未链接延期通知的，核实后可以不理会。',
  check: (given) => {
    const stated = given.get(validity);
    if (stated.value === null || stated.where === 'title') return inapplicable('页面没有标注有效性');
    if (!IN_FORCE.test(squeeze(stated.value))) return inapplicable('有效性不是“有效”，无从矛盾');
    return flagged(...endedFlags(given), ...expiredFlags(given), ...notYetFlags(given));
  },
});

const endedFlags = (given: Given): readonly Flag[] => {
  const heading = given.get(title);
  const inTitle = ENDED.exec(heading.value ?? '')?.[0];
  const line = given
    .get(bodyLines)
    .slice(0, HEAD_LINES)
    .find(({ text }) => (text.length <= 30 && ENDED.test(text) && !text.includes('《')) || (text.length <= 200 && SELF_ENDED.test(text)));
  if (inTitle === undefined && line === undefined) return [];
  const words =
    inTitle === undefined
      ? line === undefined
        ? []
        : [evidence('正文', line.text, { block: line.block, start: 0, end: line.text.length })]
      : evidenceOf('标题', heading);
  return [
    {
      severity: 'error',
      certainty: 'suspected',
      message: `页面有效性为“${given.get(validity).value ?? ''}”，${inTitle === undefined ? '正文开头' : '标题'}标有“${inTitle ?? (words[0]?.quote ?? '').slice(0, 30)}”，请核对。`,
      evidence: [...words, ...evidenceOf('有效性', given.get(validity))],
      about: '已废止或失效',
    },
  ];
};

const expiredFlags = (given: Given): readonly Flag[] => {
  const from = given.get(effectiveDate).value ?? given.get(issueDate).value;
  const lines = given.get(bodyLines);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const term = line === undefined ? null : findTerm(line.text);
    if (line === undefined || term === null) continue;
    const last = lastDayOf(term, from);
    if (last === null || last >= given.day) return [];
    return [
      {
        severity: 'error',
        certainty: 'suspected',
        message: `页面有效性为“${given.get(validity).value ?? ''}”，按正文有效期算到 ${last} 届满，早于今天 ${given.day}，请核对。`,
        evidence: [evidenceAt('正文', given.snapshot, line.block, term.start, term.end), ...evidenceOf('有效性', given.get(validity))],
        about: '有效期届满',
      },
    ];
  }
  return [];
};

const notYetFlags = (given: Given): readonly Flag[] => {
  const from = given.get(effectiveDate);
  if (from.value === null || from.value <= given.day) return [];
  return [
    {
      severity: 'notice',
      certainty: 'certain',
      message: `页面有效性为“${given.get(validity).value ?? ''}”，施行日期为 ${from.value}，今天 ${given.day} 尚未施行。`,
      evidence: [...evidenceOf('施行日期', from), ...evidenceOf('有效性', given.get(validity))],
      about: '尚未施行',
    },
  ];
};
