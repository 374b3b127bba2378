import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { documentNumber } from '../../facts/document-number.ts';
import { ownNumbers } from '../../facts/own-numbers.ts';
import { regulationNote } from '../../facts/regulation-note.ts';
import { title } from '../../facts/title.ts';
import type { Evidence } from '../../model/finding.ts';
import { documentElements } from '../../norms/clauses.ts';
import { unseenPart } from '../absence.ts';
import { evidence, evidenceOf, evidenceOfBlank, short } from '../evidence.ts';
import { emptyField, hasMetadata } from '../fields.ts';

/** Kinds of text that may have no number: `公告`, `征求意见稿`, `政府工作报告`. */
const MAY_LACK =
  /公告|通告|公示|公报|征求意见|意见稿|规划|方案|解读|工作报告|会议|预算|决算|任免|任职|免职|人事|招聘|录用|指南|统计|处罚|许可|总结|清单|目录|名单|信息表|公开表|讲话|要点|通报/u;

/** A1: a policy document's number is shown where its metadata stand. */
export const documentNumberPresent = defineRule({
  id: 'document/document-number-present',
  catalogue: 'A1',
  title: '文号缺失',
  why: '文号是检索、引用和比对文件的依据，页面不列就只能打开正文去找。',
  basis: [documentElements],
  appliesTo: ['policy'],
  fix: '在后台“文号”栏填写正式印发件上的文号；文件确无文号的，可留空或不设这一栏。',
  criterion:
    '元数据的文号栏为空（含“无”“—”等），而正文版头、标题末尾或附件名里有文号，按错误报；正文里引用的其他文件的文号不算。别处也没有文号的只提示核对；公告、规划、公示、预决算等可以没有文号的不报。条例没有要求列文号，这一条依据的是地方考评口径。',
  exceptions: '文件正式印发时就没有文号的，可以不理会。',
  check: (given): Verdict => {
    const number = given.get(documentNumber);
    if (number.state === 'hidden') return notAssessable('页面有文号，但访客看不到，请在浏览器里核对');
    if (number.state === 'scripted') return notAssessable('文号由脚本填入，静态页面里看不到');
    if (number.value !== null && number.where === 'metadata') return pass;
    const elsewhere = seenElsewhere(given);
    const empty = emptyField(given, 'documentNumber');
    if (empty === undefined && (elsewhere !== null || number.value !== null)) return hasMetadata(given) ? unlisted(given, elsewhere) : pass;
    const label = empty === undefined ? [] : [evidenceOfBlank('文号栏', given.snapshot, empty)];
    if (empty !== undefined && elsewhere !== null) {
      return flagged({
        severity: 'error',
        certainty: 'certain',
        message: `页面“${empty.key}”栏${blankWords(empty.raw)}，${elsewhere.label}有文号“${short(elsewhere.quote)}”。`,
        evidence: [...label, elsewhere],
        about: '文号',
      });
    }
    const unseen = empty === undefined ? unseenPart(given) : null;
    if (unseen !== null) return notAssessable(unseen);
    if (empty === undefined && given.get(regulationNote)?.lacking.includes('文号') === false) return pass;
    if (MAY_LACK.test(given.get(title).value ?? '')) return inapplicable('这类信息可以没有文号');
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `${empty === undefined ? '页面没有文号' : `页面“${empty.key}”栏${blankWords(empty.raw)}`}，正文开头和附件名里也没有读到；文件确无文号的请忽略。`,
      evidence: [...label, ...evidenceOf('标题', given.get(title))],
      about: '文号',
    });
  },
});

const blankWords = (raw: string): string => (raw.trim() === '' ? '为空' : `填的是“${raw.trim()}”`);

/** The document's own number outside the metadata: head of the text, end of the title, name of a file. */
const seenElsewhere = (given: Given): Evidence | null => {
  const head = given.get(ownNumbers)[0];
  return head === undefined ? null : evidence(head.label, head.raw, head.place);
};

const unlisted = (given: Given, elsewhere: Evidence | null): Verdict => {
  const number = given.get(documentNumber);
  const words = elsewhere === null ? evidenceOf('正文文号', number) : [elsewhere];
  return flagged({
    severity: 'notice',
    certainty: 'suspected',
    message: `页面列有元数据，但没有文号一栏；${words[0]?.label ?? '正文'}有文号“${short(words[0]?.quote ?? '')}”。`,
    evidence: words,
    about: '文号',
  });
};
