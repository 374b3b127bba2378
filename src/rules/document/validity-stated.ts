import { defineRule, flagged, inapplicable, notAssessable, pass } from '../../audit/rule.ts';
import { pageType } from '../../facts/page-type.ts';
import { title } from '../../facts/title.ts';
import { validity } from '../../facts/validity.ts';
import { changesMarked, documentElements } from '../../norms/clauses.ts';
import { mayBeScripted, unseenPart } from '../absence.ts';
import { evidenceOf, evidenceOfBlank } from '../evidence.ts';
import { emptyField } from '../fields.ts';

/** Documents that are done with once they are issued: `批复`, `任免`. */
const ONE_OFF = /批复|任免|任职|免职|表彰|表扬|通报|处罚|许可|结果公[告示]|讣告|公示/u;

/** `状态：`, `validStatus`: a script that writes whether the document is in force. */
const WRITES_STATUS = /有效|失效|废止|时效|状态|valid|status/iu;

/** A10: the page says whether the document is in force. */
export const validityStated = defineRule({
  id: 'document/validity-stated',
  catalogue: 'A10',
  title: '有效性未标注',
  why: '公众要靠有效性判断文件现在还管不管用，规范性文件清理后尤其需要。',
  basis: [documentElements, changesMarked],
  appliesTo: ['policy'],
  fix: '在后台“有效性”栏按最近一次清理结果填写有效、失效、废止或已修改。',
  criterion:
    '页面有“有效性”“是否有效”“效力状态”等栏并有值。行政规范性文件缺值或缺栏按警告；其他文件有栏无值按提示，没有这一栏只提示核对；批复、任免、通报、处罚等一次性文件没有这一栏不报。由脚本填入的不判。',
  exceptions: '批复、任免、通报等一次性文件不存在效力问题，可以不理会。',
  check: (given) => {
    const reading = given.get(validity);
    if (reading.state === 'hidden') return notAssessable('有效性访客看不到，请在浏览器里核对');
    if (reading.state === 'scripted') return notAssessable('有效性由脚本填入，静态页面里看不到');
    if (reading.value !== null) return pass;
    const normative = given.get(pageType).subType.includes('规范性文件');
    const empty = emptyField(given, 'validity');
    if (empty !== undefined) {
      return flagged({
        severity: normative ? 'warning' : 'notice',
        certainty: 'certain',
        message: `页面有“${empty.key}”一栏，但没有填写。`,
        evidence: [evidenceOfBlank('有效性栏', given.snapshot, empty)],
        about: '有效性',
      });
    }
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    if (mayBeScripted(given, WRITES_STATUS)) return notAssessable('页面有写出文件状态的脚本，请在浏览器里核对');
    const heading = given.get(title);
    if (!normative && ONE_OFF.test(`${given.get(pageType).subType}${heading.value ?? ''}`))
      return inapplicable('一次性的文件，不存在效力问题');
    return flagged({
      severity: normative ? 'warning' : 'notice',
      certainty: normative ? 'certain' : 'suspected',
      message: normative ? '这是行政规范性文件，页面没有标注有效性。' : '页面没有标注有效性；如果是规范性文件应当标注。',
      evidence: evidenceOf('标题', heading),
      about: '有效性',
    });
  },
});
