import type { FactState, Reading, Where } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report, ReportedFacts } from '../../model/report.ts';
import type { IconName } from '../icons.tsx';
import type { WordKey } from '../words.ts';

/** A field as the panel lists it. */
export interface Field {
  readonly name: FieldName;
  readonly label: WordKey;
  readonly reading: Reading<string>;
}

type FieldName = Exclude<keyof ReportedFacts, 'title' | 'attachments'>;

const FIELDS: Readonly<Record<FieldName, WordKey>> = {
  documentNumber: 'facts.documentNumber',
  issueDate: 'facts.issueDate',
  publishDate: 'facts.publishDate',
  effectiveDate: 'facts.effectiveDate',
  validity: 'facts.validity',
  indexNumber: 'facts.indexNumber',
  issuer: 'facts.issuer',
  topicCategory: 'facts.topicCategory',
  contentSource: 'facts.contentSource',
};

/** Fields that most pages do well without: listed only where there is something to see. */
const OCCASIONAL: ReadonlySet<FieldName> = new Set<FieldName>(['effectiveDate', 'contentSource', 'topicCategory']);

/** Parts of rule names that tell which field a finding is about; where several share a rule, its words must name the field. */
const ABOUT: Readonly<
  Record<FieldName | 'attachments', { readonly own: readonly string[]; readonly shared: readonly string[]; readonly called: string }>
> = {
  documentNumber: { own: ['document-number'], shared: [], called: '文号' },
  issueDate: { own: ['issue-date'], shared: ['policy-dates'], called: '成文日期' },
  publishDate: { own: ['publish-date', 'published-'], shared: ['policy-dates'], called: '发布日期' },
  effectiveDate: { own: ['effective-date'], shared: [], called: '施行日期' },
  validity: { own: ['validity'], shared: [], called: '有效性' },
  indexNumber: { own: ['index-number'], shared: ['catalogue-fields'], called: '索引号' },
  issuer: { own: ['issuer'], shared: [], called: '发布机构' },
  topicCategory: { own: ['topic-category'], shared: ['catalogue-fields'], called: '分类' },
  contentSource: { own: ['content-source'], shared: [], called: '来源' },
  attachments: { own: ['attachments/'], shared: [], called: '附件' },
};

/** The fields to list: all that a disclosure page should have, and of other pages those it shows. */
export const fieldsOf = ({ facts }: Report, isDisclosure: boolean): readonly Field[] =>
  Object.entries(FIELDS)
    .map(([name, label]) => ({ name: name as FieldName, label, reading: facts[name as FieldName] }))
    .filter(({ name, reading }) => reading.state !== 'absent' || (isDisclosure && !OCCASIONAL.has(name)));

/** Place in the list of the first finding about a field; -1 for none. */
export const findingAbout = (findings: readonly Finding[], name: FieldName | 'attachments'): number => {
  const { own, shared, called } = ABOUT[name];
  return findings.findIndex(
    ({ outcome, rule, message, suppressed }) =>
      outcome !== 'error' &&
      suppressed === undefined &&
      (own.some((part) => rule.includes(part)) || (shared.some((part) => rule.includes(part)) && message.includes(called))),
  );
};

/** Words for where a value was found. */
export const WHERE: Readonly<Record<Where, WordKey>> = {
  metadata: 'where.metadata',
  byline: 'where.byline',
  body: 'where.body',
  title: 'where.title',
  metatag: 'where.metatag',
};

/** Sign and words for what the page shows of a field. */
export const STATES: Readonly<Record<FactState, { readonly icon: IconName; readonly words: WordKey }>> = {
  present: { icon: 'check', words: 'state.present' },
  empty: { icon: 'empty', words: 'state.empty' },
  hidden: { icon: 'eyeOff', words: 'state.hidden' },
  scripted: { icon: 'script', words: 'state.scripted' },
  absent: { icon: 'dash', words: 'state.absent' },
  conflicting: { icon: 'unequal', words: 'state.conflicting' },
};
