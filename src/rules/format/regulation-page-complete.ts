import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, notAssessable } from '../../audit/rule.ts';
import { type BodyLine, bodyLines } from '../../facts/body-lines.ts';
import { columnPath } from '../../facts/column-path.ts';
import { documentNumber } from '../../facts/document-number.ts';
import { metaTags } from '../../facts/meta-tags.ts';
import { pageType } from '../../facts/page-type.ts';
import { regulationNote } from '../../facts/regulation-note.ts';
import { title } from '../../facts/title.ts';
import { regulationForm, regulationName } from '../../norms/site-clauses.ts';
import { unseenPart } from '../absence.ts';
import { evidence, evidenceAt, evidenceOf } from '../evidence.ts';

/** `规章库`, `政府规章`, `规章集中公开`. */
const COLUMN = /(?<!法规|法规[、和及])规章(?!制度)/u;
/** Laws of other kinds stand in the same columns. */
const OTHER_LAW = /^(?:行政法规|地方性法规)$/u;
const PROCLAIMED = /现予(?:以)?(?:公布|发布)/u;
/** `省长　李某某`, `局长：某某`. */
const SIGNED = /^(?:省长|市长|州长|主席|部长|局长|署长|主任|行长|会长)[\s\u3000:：]{0,8}[\u4e00-\u9fff\s\u3000]{2,8}$/u;
const FIRST_LINES = 12;

/** C7: a regulation in its collection shows title, note and text, and nothing else. */
export const regulationPageComplete = defineRule({
  id: 'format/regulation-page-complete',
  catalogue: 'C7',
  title: '规章页面不合集中公开的要求',
  why: '公众靠题注知道规章何时公布、何时修订、何时施行。',
  basis: [regulationForm, regulationName],
  appliesTo: ['policy'],
  fix: '按“标题、题注、正文”重排：题注写在标题下的圆括号里，列明公布、历次修订的时间和文号及施行时间；去掉公布令。',
  criterion:
    '规章库、规章栏目里的规章页，标题下应有圆括号题注，写明公布时间及文号、施行时间；标题或题注提到修订的还应写明修订时间及文号，缺的按错误。正文前重复登载公布令的按警告。规章名称以“条例”结尾的按错误，看不出发布令的只请核对。不在规章栏目里的（如政府令的首次发布页）只请核对。是否提供下载由“未提供文件下载”报。',
  exceptions: '政府公报、令文原件等按原样登载的页面，可以不理会。',
  check: (given) => {
    const { subType } = given.get(pageType);
    const column = [...given.get(columnPath), given.get(metaTags).get('columnname') ?? ''].join('>');
    if (OTHER_LAW.test(subType) || (subType !== '规章' && !COLUMN.test(column))) return inapplicable('不是规章');
    const heading = given.get(title);
    if (heading.value === null || !/(?:规定|办法|规则|细则|条例|规程)(?:[（(].{0,30}[）)])?$/u.test(heading.value))
      return inapplicable('标题不是规章名称');
    const unseen = unseenPart(given);
    if (unseen !== null) return notAssessable(unseen);
    const lines = given.get(bodyLines);
    if (lines.length === 0) return notAssessable('没有读到正文');
    const sure = subType === '规章' && COLUMN.test(column);
    return flagged(...noteFlags(given, sure), ...orderFlags(given, lines, sure), ...nameFlags(given));
  },
});

const noteFlags = (given: Given, sure: boolean): readonly Flag[] => {
  const heading = given.get(title);
  const note = given.get(regulationNote);
  const base = { severity: 'error', certainty: sure ? 'certain' : 'suspected' } as const;
  if (note === null) {
    const message = `规章标题下没有题注${sure ? '' : '；如果这是规章集中公开的页面应当有'}。`;
    return [{ ...base, message, evidence: evidenceOf('标题', heading), about: '题注' }];
  }
  if (note.lacking.length === 0) return [];
  const words = evidenceAt('题注', given.snapshot, note.block);
  return [{ ...base, message: `规章题注没有写明${note.lacking.join('、')}。`, evidence: [words], about: '题注内容' }];
};

const orderFlags = (given: Given, lines: readonly BodyLine[], sure: boolean): readonly Flag[] => {
  const proclaimed = lines.slice(0, FIRST_LINES).find(({ text }) => text.length <= 300 && PROCLAIMED.test(text));
  const signed = lines.slice(0, 2 * FIRST_LINES).find(({ text }) => SIGNED.test(text.trim()));
  if (proclaimed === undefined || signed === undefined) return [];
  return [
    {
      severity: 'warning',
      certainty: sure ? 'certain' : 'suspected',
      message: `正文前登载了公布令；规章集中公开时不重复公开负责人签署的命令${sure ? '' : '，请核对是否为集中公开的页面'}。`,
      evidence: [evidenceAt('公布令', given.snapshot, proclaimed.block)],
      about: '公布令',
    },
  ];
};

const nameFlags = (given: Given): readonly Flag[] => {
  const name = given.get(title).value ?? '';
  if (!/条例(?:[（(].{0,30}[）)])?$/u.test(name)) return [];
  const order = given.get(documentNumber).value ?? '';
  const byGovernment = /(?:政府|部|局|署|委员会|银行)令/u.test(order) && !/国务院令|人大|人民代表大会/u.test(order);
  return [
    {
      severity: 'error',
      certainty: byGovernment ? 'certain' : 'suspected',
      message: `规章名称为“${name.slice(0, 60)}”，规章不得称“条例”${byGovernment ? '' : '；如果是地方性法规、行政法规，应放在相应栏目'}。`,
      evidence: [evidence('标题', name)],
      about: '规章名称',
    },
  ];
};
