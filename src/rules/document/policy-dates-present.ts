import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, notAssessable, type Verdict } from '../../audit/rule.ts';
import { issueDate } from '../../facts/issue-date.ts';
import { publishDate } from '../../facts/publish-date.ts';
import { regulationNote } from '../../facts/regulation-note.ts';
import type { Reading } from '../../model/fact.ts';
import type { Severity } from '../../model/finding.ts';
import { catalogueContent, documentElements, publishTimeShown, undatedIsStale } from '../../norms/clauses.ts';
import { isNothing } from '../../text/placeholders.ts';
import { certaintyOfAbsence, mayBeScripted, unseenPart, WRITES_DATE } from '../absence.ts';
import { evidenceOf, evidenceOfBlank, short } from '../evidence.ts';
import { emptyField, fieldsNamed } from '../fields.ts';

/** A6: the page shows when the document was issued and when it was published. */
export const policyDatesPresent = defineRule({
  id: 'document/policy-dates-present',
  catalogue: 'A6',
  title: '成文日期或发布日期缺失',
  why: '没有日期就无法判断是否及时公开；未注明发布时间的信息在检查中视为不更新。',
  basis: [publishTimeShown, undatedIsStale, catalogueContent, documentElements],
  appliesTo: ['policy'],
  fix: '在后台补填成文日期（以印发件落款为准）和发布日期，并让模板在页面上显示出来。',
  criterion:
    '页面上看得见的地方应有发布日期和成文日期；成文日期列在元数据里、写在落款处或写在规章题注里都算有。缺发布日期按错误，缺成文日期按警告；没有发布日期而题注写有公布时间的由人核对。栏目名在而值为空、日期只有年月、日期只在网页标签里，分别说明。由脚本填入或访客看不到的不判。',
  exceptions: '公告、公示等没有落款日期的信息，缺成文日期一条可以不理会。',
  check: (given): Verdict => {
    const published = given.get(publishDate);
    const issued = given.get(issueDate);
    const part = unseenPart(given);
    const scripted = [published, issued].some(({ value }) => value === null) && mayBeScripted(given, WRITES_DATE);
    const unseen = [
      ...unseenWords('发布日期', published),
      ...unseenWords('成文日期', issued),
      ...(part === null ? [] : [part]),
      ...(scripted ? ['页面有写出日期的脚本，请在浏览器里核对'] : []),
    ];
    const flags = [
      ...missing(given, '发布日期', 'publishDate', published, 'error'),
      ...(issued.state === 'absent' && isPromulgated(given) ? [] : missing(given, '成文日期', 'issueDate', issued, 'warning')),
    ];
    return flags.length === 0 && unseen.length > 0 ? notAssessable(unseen.join('；')) : flagged(...flags);
  },
});

/** 题注 of a regulation says when it was promulgated. */
const isPromulgated = (given: Given): boolean => given.get(regulationNote)?.lacking.includes('公布时间') === false;

const unseenWords = (name: string, { state }: Reading<string>): readonly string[] => {
  if (state === 'hidden') return [`${name}访客看不到，请在浏览器里核对`];
  return state === 'scripted' ? [`${name}由脚本填入，静态页面里看不到`] : [];
};

const missing = (
  given: Given,
  name: string,
  label: 'publishDate' | 'issueDate',
  reading: Reading<string>,
  severity: Severity,
): readonly Flag[] => {
  const base = { severity, about: name } as const;
  if (reading.where === 'metatag' && reading.value !== null) {
    const message = `页面上没有看到${name}，只有网页标签里写着“${short(reading.raw ?? reading.value)}”；页面上也应当注明。`;
    return [{ ...base, certainty: 'suspected', message, evidence: evidenceOf('网页标签', reading) }];
  }
  if (reading.state !== 'empty' && reading.state !== 'absent') return [];
  const blank = emptyField(given, label) ?? fieldsNamed(given, label)[0];
  if (blank === undefined && (unseenPart(given) !== null || mayBeScripted(given, WRITES_DATE))) return [];
  const noted = label === 'publishDate' && isPromulgated(given);
  if (blank === undefined)
    return [
      {
        ...base,
        certainty: noted ? 'suspected' : certaintyOfAbsence(given),
        message: `页面没有${name}，元数据和${label === 'publishDate' ? '标题下方' : '落款处'}都没有读到${noted ? '，只有题注写着公布时间，请核对' : ''}。`,
        evidence: [],
      },
    ];
  const message = isNothing(blank.value)
    ? `页面有“${blank.key}”一栏，但没有填写。`
    : `页面“${blank.key}”一栏写的是“${short(blank.value)}”，读不出完整的年月日。`;
  return [{ ...base, certainty: 'certain', message, evidence: [evidenceOfBlank(`${name}栏`, given.snapshot, blank)] }];
};
