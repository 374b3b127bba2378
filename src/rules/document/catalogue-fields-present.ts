import type { Fact } from '../../audit/fact.ts';
import { defineRule, flagged, notAssessable, type Verdict } from '../../audit/rule.ts';
import { indexNumber } from '../../facts/index-number.ts';
import { issuer } from '../../facts/issuer.ts';
import { ownFields } from '../../facts/own-fields.ts';
import { title } from '../../facts/title.ts';
import { topicCategory } from '../../facts/topic-category.ts';
import type { Reading } from '../../model/fact.ts';
import { catalogueContent, documentElements } from '../../norms/clauses.ts';
import { certaintyOfAbsence, unseenPart } from '../absence.ts';
import { evidenceOfBlank } from '../evidence.ts';
import { emptyField, hasMetadata } from '../fields.ts';

const REQUIRED = [
  ['索引号', 'indexNumber', indexNumber],
  ['主题分类', 'topicCategory', topicCategory],
  ['发布机构', 'issuer', issuer],
  ['标题', 'title', title],
] as const satisfies readonly (readonly [string, string, Fact<Reading<string>>])[];
/** Other labels that say what class an entry of the catalogue belongs to. */
const CLASS_LABELS: ReadonlySet<string> = new Set([
  '组配分类',
  '信息分类',
  '信息类别',
  '目录分类',
  '政策分类',
  '文件分类',
  '公文种类',
  '体裁分类',
  '栏目分类',
]);

/** A12: the entry has index number, class, organ and title. */
export const catalogueFieldsPresent = defineRule({
  id: 'document/catalogue-fields-present',
  catalogue: 'A12',
  title: '索引号、分类等目录要素缺失',
  why: '目录要素缺项的文件在政策文件库里检索不到、归不了类。',
  basis: [catalogueContent, documentElements],
  appliesTo: ['policy'],
  fix: '在后台补填所缺的目录要素，并让模板在页面上显示出来。',
  criterion:
    '页面列有元数据时，索引号、主题分类（或组配分类、信息分类）、发布机构、标题应当都有值，缺的合成一条报。页面整块没有元数据、但可能列在公开目录里的，只提示核对；所用口径要求标明分类的，按警告报，不要求的不查分类。由脚本填入的不判。',
  exceptions: '文件只在通知公告栏发布、目录要素另列在政府信息公开目录中的，可以不理会。',
  check: (given): Verdict => {
    const asked = REQUIRED.filter(([, label]) => label !== 'topicCategory' || given.categories !== 'none');
    const readings = asked.map(([name, label, fact]) => ({ name, label, reading: given.get(fact), empty: emptyField(given, label) }));
    const classed = given.get(ownFields).metadata.some(({ key, state }) => state === 'present' && CLASS_LABELS.has(key));
    const lacking = readings.filter(
      ({ label, reading, empty }) =>
        (reading.state === 'empty' || reading.state === 'absent' || empty !== undefined) &&
        reading.value === null &&
        !(classed && label === 'topicCategory'),
    );
    const unseen = readings.filter(({ reading }) => reading.state === 'hidden' || reading.state === 'scripted');
    if (lacking.length === 0) {
      return unseen.length === 0 ? flagged() : notAssessable(`${unseen.map(({ name }) => name).join('、')}由脚本填入或访客看不到`);
    }
    const part = unseenPart(given);
    const blank = lacking.filter(({ empty }) => empty !== undefined);
    const gone = part === null ? lacking.filter(({ empty }) => empty === undefined) : [];
    if (blank.length + gone.length === 0) return notAssessable(part ?? '');
    const parts = [
      blank.length > 0 ? `${blank.map(({ empty }) => `“${empty?.key ?? ''}”`).join('、')}有栏目无内容` : '',
      gone.length > 0 ? `没有${gone.map(({ name }) => name).join('、')}` : '',
    ];
    const listed = blank.length > 0 || hasMetadata(given);
    const demanded = !listed && given.categories === 'required' && gone.some(({ label }) => label === 'topicCategory');
    return flagged({
      severity: listed || demanded ? 'warning' : 'notice',
      certainty: (listed || demanded) && (blank.length > 0 || certaintyOfAbsence(given) === 'certain') ? 'certain' : 'suspected',
      message: `页面${listed ? '元数据' : '没有元数据，'}${parts.filter((part) => part !== '').join('；')}。${listed ? '' : demanded ? '本地要求在页面上标明所属分类。' : '如目录中另有登记请忽略。'}`,
      evidence: blank.flatMap(({ name, empty }) => (empty === undefined ? [] : [evidenceOfBlank(`${name}栏`, given.snapshot, empty)])),
      about: '目录要素',
    });
  },
});
