import { type OpenedFile, openedFiles } from '../../attachments/opened-files.ts';
import { defineRule, type Flag, flagged, notAssessable, pass } from '../../audit/rule.ts';
import { type BodyLine, bodyLines } from '../../facts/body-lines.ts';
import type { Evidence } from '../../model/finding.ts';
import { reviewBeforePublication, secrecyReview, secretsKept, secretsWithheld } from '../../norms/clauses.ts';
import { isInkless, squeeze } from '../../text/white-space.ts';
import { evidence, short } from '../evidence.ts';
import { evidenceInside } from '../opened.ts';

/** A line that is nothing but a mark: `机密★1年`, `秘密`, `绝密 ★ 长期`, `密级：秘密`. */
const MARK = /^(?:密级[:：])?(?:绝密|机密|秘密)[★☆]?(?:\d{1,2}(?:年|个月)|[一二三四五六七八九十]{1,3}年|长期)?$/u;
/** `内部资料 注意保存`, `内部文件，请勿外传`. */
const INTERNAL = /^[【（(]?内部(?:资料|文件|刊物|材料)[，,、。]?(?:注意保存|不得外传|请勿外传|严禁外传|妥善保管)[】）)]?$/u;
const HEAD_LINES = 8;
const STARRED = /[★☆]/u;
const LONGEST = 40;

/** A16: no mark of secrecy or of internal papers on a published page. */
export const noSecrecyMark = defineRule({
  id: 'document/no-secrecy-mark',
  catalogue: 'A16',
  title: '页面有密级或内部标识',
  why: '带密级或内部标识的内容上网，可能造成泄密，需要马上核实。',
  basis: [secrecyReview, secretsWithheld, reviewBeforePublication, secretsKept],
  appliesTo: 'any',
  fix: '先把页面撤下，核对原件的密级和解密情况，按保密规定处理后再决定是否重新公开。',
  criterion:
    '正文开头 8 行内单独成行的“秘密”“机密★1年”“内部资料 注意保存”等，以及正文任何位置单独成行且带★的密级，按红线级请人工核实。“保守国家秘密”“商业秘密”等叙述不算。检查过附件的，附件内文同样看。',
  exceptions: '文件已经解密、网页保留原样式的，核对解密手续后可以不理会，建议删去标识。',
  check: ({ get }) => {
    const lines = get(bodyLines);
    const inside = get(openedFiles).flatMap(flagsInside);
    if (lines.length === 0) return inside.length > 0 ? flagged(...inside) : notAssessable('没有读到正文');
    const found: readonly Evidence[] = marked(lines).map(({ block, text }) =>
      evidence('正文', text, { block, start: 0, end: text.length }),
    );
    const [first] = found;
    if (first === undefined) return inside.length > 0 ? flagged(...inside) : pass;
    const flag: Flag = {
      severity: 'red-line',
      certainty: 'suspected',
      message: `正文单独一行写着“${first.quote}”，请核实文件能否公开。`,
      evidence: found.slice(0, 3),
      about: '密级或内部标识',
    };
    return flagged(flag, ...inside);
  },
});

/** Lines that are nothing but a mark, at the head or with a star. */
const marked = (lines: readonly BodyLine[]): readonly BodyLine[] =>
  lines.filter(({ text }, at) => {
    if (text.length > LONGEST || (at >= HEAD_LINES && !STARRED.test(text))) return false;
    const bare = squeeze(text);
    return MARK.test(bare) || INTERNAL.test(bare);
  });

const flagsInside = (file: OpenedFile): readonly Flag[] => {
  const lines = file.document.snapshot.blocks.flatMap(({ text, hidden }, block) => (hidden || isInkless(text) ? [] : [{ block, text }]));
  const found = marked(lines).map(({ block, text }) => evidenceInside(file, text, { block, start: 0, end: text.length }));
  const [first] = found;
  const { name } = file.reading.file;
  if (first === undefined) return [];
  const message = `附件“${short(name)}”里单独一行写着“${first.quote}”，请核实文件能否公开。`;
  return [{ severity: 'red-line', certainty: 'suspected', message, evidence: found.slice(0, 3), about: `${name} 密级或内部标识` }];
};
